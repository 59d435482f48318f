import type { DecisionInput } from "../../../platform/actions/action.js";
import type { Write } from "../../../platform/actions/decision.js";
import type { CaseFile, ServiceFile } from "../domain/case-file.js";
import type { Incident } from "../domain/records/incident.js";
import type { Records } from "../domain/records/records.js";
import { severityOf } from "../domain/severity-of.js";
import { judgedAs } from "../domain/writes/new-response.js";
import { setIncident } from "../domain/writes/set-incident.js";
import { setResponse } from "./response-action.js";

type Facts<Loaded> = Pick<DecisionInput<object, Loaded>, "viewer" | "now" | "newIdentifier"> & {
  readonly loaded: Loaded;
};

type Judged = Pick<Incident, "severity" | "priority">;

interface Why {
  readonly reason: string;
  readonly provisional?: boolean;
}

/** What judges a service anew: its response, and what follows for the incident, each with its line of history. */
export function judgeService(facts: Facts<ServiceFile>, to: Judged, why: Why): readonly Write<Records>[] {
  const { loaded } = facts;
  const { incident, response, responses } = loaded;
  const set = { ...judgedAs(to), severityProvisional: why.provisional ?? false };
  const after = responses.map((one) => (one.id === response.id ? { ...one, ...set } : one));
  return [
    setResponse(loaded, set),
    change(facts, response.serviceId, response, to, why),
    ...followingServices(facts, severityOf(incident, after), why),
  ];
}

/** What the services make of the incident as a whole; nothing where it stays as it is. */
export function followingServices(
  facts: Facts<CaseFile>,
  to: Pick<Incident, "severity" | "severityRank" | "priority">,
  why: Why,
): readonly Write<Records>[] {
  const { incident } = facts.loaded;
  if (to.severity === incident.severity && to.priority === incident.priority) return [];
  return [setIncident(facts.loaded, to), change(facts, null, incident, to, why)];
}

/** One line of the history of how bad it is. */
export function change(
  { loaded: { incident }, viewer, now, newIdentifier }: Facts<Pick<CaseFile, "incident">>,
  serviceId: string | null,
  from: { readonly severity: Judged["severity"] | null; readonly priority: number | null },
  to: Judged,
  { reason, provisional = false }: Why,
): Write<Records> {
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
