import type { CaseFile } from "../case-file.js";
import type { Incident } from "../records/case/incident.js";
import type { SeverityChange } from "../records/case/severity-change.js";
import type { ServiceResponse } from "../records/response/service-response.js";
import { type IncidentSeverity, severityOf } from "../response/severity-of.js";
import { receiptDue } from "./receipt-due.js";

/** Of which incident it is, by whom, when. */
interface Given<Loaded> {
  readonly loaded: Loaded;
  readonly viewer: { readonly personId: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

interface Line {
  readonly insert: "SeverityChange";
  readonly row: SeverityChange;
}

export interface Why {
  readonly reason: string;
  readonly provisional?: boolean;
}

/**
 * How bad the incident is when its services stand like this, and the line of history that tells of it: none where it stays as
 * it is. Before any service is judged, it counts as of medium severity without anybody having said so, where it is not the find of a hunt.
 */
export function followingServices(
  given: Given<Pick<CaseFile, "incident" | "responses" | "severityTold">>,
  after: readonly ServiceResponse[],
  why: Why,
): { readonly set: IncidentSeverity & Partial<Pick<Incident, "receiptDueAt">>; readonly history: readonly Line[] } {
  const { incident, responses, severityTold } = given.loaded;
  const isJudged = incident.severityOverride !== null || responses.some(({ severity }) => severity !== null);
  const judged = severityOf(incident, after);
  const set = { ...judged, ...receiptDue(incident, judged, given.now) };
  const stays = set.severity === incident.severity && set.priority === incident.priority;
  // As the find of a hunt it counts as bad as that seemed to the hunter, and says so from the beginning.
  const isKnown = isJudged || severityTold;
  const isFirst = !isKnown && after.some(({ severity }) => severity !== null);
  if (stays && !isFirst) return { set, history: [] };
  return { set, history: [change(given, null, isKnown ? incident : noSeverity, set, why)] };
}

/** The severity of a service that is not assessed, or is assessed anew. */
export const noSeverity = { severity: null, priority: null };

/** How bad it was or is, for the incident or one of its services. */
interface Severities {
  readonly severity: Incident["severity"] | null;
  readonly priority: number | null;
}

/** One line of the history of how bad it is: for a service, or for the incident as a whole. */
export function change(
  { loaded: { incident }, viewer, now, newIdentifier }: Given<Pick<CaseFile, "incident">>,
  serviceId: string | null,
  from: Severities,
  to: Severities,
  { reason, provisional = false }: Why,
): Line {
  return {
    insert: "SeverityChange",
    row: {
      id: newIdentifier(),
      incidentId: incident.id,
      serviceId,
      fromSeverity: from.severity,
      toSeverity: to.severity,
      fromPriority: from.priority,
      toPriority: to.priority,
      provisional,
      reason,
      changedById: viewer.personId,
      changedAt: now,
    },
  };
}
