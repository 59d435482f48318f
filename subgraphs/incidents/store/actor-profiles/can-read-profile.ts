import type { Viewer } from "../../../../platform/identity/viewer.js";
import { isOfSecurity, isOfThreatIntelligence, isResponder } from "../../../access/reading/visibility.js";
import type { ThreatActorProfile } from "../../domain/records/actor-profiles/threat-actor-profile.js";
import { isOnCallForSecurity } from "../briefings/can-read-briefing.js";

/**
 * Who may read the profile of an adversary: at the narrowest threat intelligence and security on-call, from AMBER_STRICT on security,
 * from AMBER on any responder, from GREEN on everybody.
 */
export const canReadProfile = (viewer: Viewer, { handling }: Pick<ThreatActorProfile, "handling">): boolean =>
  handling === "GREEN" ||
  handling === "CLEAR" ||
  isOfThreatIntelligence(viewer) ||
  isOnCallForSecurity(viewer) ||
  (handling === "AMBER" && isResponder(viewer)) ||
  (handling === "AMBER_STRICT" && isOfSecurity(viewer));
