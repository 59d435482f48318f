import type { Viewer } from "../../../../platform/identity/viewer.js";
import { isOfSecurity, isOfThreatIntelligence, isResponder } from "../../../access/reading/visibility.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";
import type { ThreatBriefing } from "../../domain/records/briefings/threat-briefing.js";

const onCall: Responsibility = "SECURITY_ON_CALL_AND_RESPONSE_LEAD";

/** Security on-call reads what is marked for the fewest. */
export const isOnCallForSecurity = ({ memberships }: Viewer): boolean =>
  memberships.some(({ responsibilities }) => responsibilities.includes(onCall));

/**
 * Who may read a briefing: before it is published threat intelligence alone; then at the narrowest security on-call and the teams of the services
 * that it concerns too, from AMBER_STRICT on security, from AMBER on any responder, from GREEN on everybody.
 */
export function canReadBriefing(
  viewer: Viewer,
  { edition, handling, serviceIds }: Pick<ThreatBriefing, "edition" | "handling" | "serviceIds">,
): boolean {
  if (isOfThreatIntelligence(viewer)) return true;
  if (edition === 0) return false;
  if (handling === "GREEN" || handling === "CLEAR") return true;
  if (!isResponder(viewer)) return false;
  return (
    handling === "AMBER" ||
    (handling === "AMBER_STRICT" && isOfSecurity(viewer)) ||
    isOnCallForSecurity(viewer) ||
    viewer.memberships.some((team) => team.serviceIds.some((id) => serviceIds.includes(id)))
  );
}
