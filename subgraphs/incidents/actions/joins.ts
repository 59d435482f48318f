import type { DecisionInput } from "../../../platform/actions/action.js";
import type { Write } from "../../../platform/actions/decision.js";
import type { CaseFile } from "../domain/case-file.js";
import type { Records } from "../domain/records/records.js";
import { serviceMilestone } from "../domain/writes/milestones.js";
import { newResponse, nextResponse, type SeverityJudgement } from "../domain/writes/new-response.js";
import { setIncident } from "../domain/writes/set-incident.js";
import { change, followingServices, noSeverity } from "../domain/writes/severity-changes.js";

type Given = Pick<DecisionInput<object, CaseFile>, "loaded" | "viewer" | "now" | "newIdentifier">;

/**
 * What makes a service count as affected: its response begins with the first round, or with the next where it was released
 * before. How bad the incident is follows. The id is that of the response.
 */
export function joins(
  given: Given,
  serviceId: string,
  judged: SeverityJudgement | null,
  reason: string,
): { readonly id: string; readonly writes: readonly Write<Records>[] } {
  const { loaded, now, newIdentifier } = given;
  const { incident, responses } = loaded;
  const released = responses.find((response) => response.serviceId === serviceId);
  const joined = released
    ? nextResponse(released, now, judged)
    : newResponse(newIdentifier(), { incidentId: incident.id, serviceId }, now, judged);
  const { id, round, ...set } = joined;
  const after = [...responses.filter((response) => response.serviceId !== serviceId), joined];
  const follows = followingServices(given, after, { reason });
  return {
    id,
    writes: [
      released ? { update: "ServiceResponse", id, set: { ...set, round } } : { insert: "ServiceResponse", row: joined },
      serviceMilestone(given, "ANALYSIS_OPENED", { serviceId, round }),
      setIncident(loaded, { serviceIds: [...incident.serviceIds, serviceId], ...follows.set }),
      ...(released?.severity ? [change(given, serviceId, released, noSeverity, { reason })] : []),
      ...(judged ? [change(given, serviceId, noSeverity, judged, { reason })] : []),
      ...follows.history,
    ],
  };
}
