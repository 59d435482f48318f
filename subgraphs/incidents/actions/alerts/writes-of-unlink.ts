import type { Write } from "../../../../platform/actions/decision.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { OtherAlerts, RestingOnAlert } from "../../domain/gates/alerts-of-incidents/unlinked-alert-gates.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Records } from "../../domain/records/records.js";
import { affectedServices } from "../../domain/service-file.js";
import { triageDue } from "../../domain/triage/triage-due.js";
import { namesInText } from "../../domain/writes/some-names.js";

/** What an alert says that is in the queue of its service again, as it was before it was part of an incident. */
export const asUnlinked = (alert: Alert, incident: Pick<Incident, "handling">, now: Date): Partial<Alert> => ({
  ...(alert.triagedAt ? { state: "TRIAGED" } : { state: "RECEIVED" }),
  // What nobody has looked at yet has its time from now, not from when it came; but for an incident that fewer read, of which that would tell.
  ...(alert.triagedAt || isNarrow(incident) ? {} : { triageDueAt: triageDue(alert.reportedSeverity, now) }),
  incidentId: null,
  awaitsIncidentId: null,
  linkedAt: null,
  disposition: null,
  dispositionReason: null,
  tuning: null,
  tuningRequestId: null,
});

interface Given {
  readonly loaded: {
    readonly incident: Pick<Incident, "id">;
    readonly accepted: readonly AlertCorrelation[];
    readonly others: OtherAlerts;
  };
  readonly input: { readonly reason: string };
  readonly viewer: { readonly personId: string };
  readonly now: Date;
}

/** What takes back that suggestions were accepted, of which no alert is left in the incident. */
export function takenBack(
  { loaded: { incident, others, accepted }, input, viewer, now }: Given,
  leaving: readonly Alert[],
  staying: readonly Alert[] = [],
): readonly Write<Records>[] {
  const gone = new Set(leaving.map(({ id }) => id));
  const left = new Set([...others.suggestedIds, ...staying.map(({ id }) => id)]);
  const by = { takenBackAt: now, takenBackById: viewer.personId, takenBackReason: input.reason };
  // Where it was accepted into a duplicate, it is taken out of the incident that went on: who reads that reads the reason.
  const set = { state: "TAKEN_BACK", correlatedIncidentId: incident.id, ...by } as const;
  return accepted
    .filter(({ alertIds }) => alertIds.some((id) => gone.has(id)) && !alertIds.some((id) => left.has(id)))
    .map(({ id }) => ({ update: "AlertCorrelation", id, set }) as const);
}

/** What becomes of what rests on alerts and stays: their services, points for or against a hypothesis, indicators and sightings. */
export function describeWhatStays(
  file: CaseFile & { readonly others: OtherAlerts },
  leaving: readonly Alert[],
  resting: readonly Pick<RestingOnAlert, "points" | "indicators" | "sightings">[],
  staying: readonly Alert[] = [],
): string {
  const left = new Set([...file.others.serviceIds, ...staying.map(({ serviceId }) => serviceId)]);
  const services = affectedServices(file).flatMap(({ service: { id, name } }) =>
    leaving.some(({ serviceId }) => serviceId === id) && !left.has(id) ? [name] : [],
  );
  const count = (of: "points" | "indicators" | "sightings") => resting.reduce((sum, one) => sum + one[of], 0);
  const them = leaving.length === 1 ? "it" : "them";
  return [
    services.length === 1 ? ` ${services[0]} counts as affected until it is released with releaseService.` : "",
    services.length > 1
      ? ` These count as affected until each is released with releaseService: ${namesInText(services)}.`
      : "",
    count("points") > 0 ? ` Points of hypotheses that name ${them} stay as they were written: ${count("points")}.` : "",
    count("indicators") > 0
      ? ` Indicators that were recorded of ${them} stay until unrelateIndicator takes them out: ${count("indicators")}.`
      : "",
    count("sightings") > 0 ? ` Sightings in ${them} stay until withdrawSighting: ${count("sightings")}.` : "",
  ].join("");
}
