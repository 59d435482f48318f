import type { Deciding } from "../../../access/reading/circles.js";

/**
 * That somebody may read the profile of an adversary: at the narrowest threat intelligence and security on-call, from AMBER_STRICT on security,
 * from AMBER on any responder, from GREEN on everybody. The same as `canReadProfile`, which a test holds it to.
 */
export const mayReadProfile = (
  alias: string,
  { isOfThreatIntelligence, isOnCallForSecurity, isResponder, isOfSecurity }: Deciding,
): string =>
  `(${alias}.handling IN ('GREEN', 'CLEAR') OR ${isOfThreatIntelligence} OR ${isOnCallForSecurity}
    OR (${alias}.handling = 'AMBER' AND ${isResponder})
    OR (${alias}.handling = 'AMBER_STRICT' AND ${isOfSecurity}))`;
