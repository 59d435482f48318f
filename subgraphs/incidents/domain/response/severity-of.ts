import { type Severity, severities } from "../../../response-model/detection-and-analysis/severities.js";
import type { Incident } from "../records/case/incident.js";
import type { ServiceResponse } from "../records/response/service-response.js";

const ranks = Object.keys(severities);

/** The place of a severity in its vocabulary, to order by. */
export const rankOf = (severity: Severity): number => ranks.indexOf(severity);

export type IncidentSeverity = Pick<Incident, "severity" | "severityRank" | "priority">;

/**
 * How bad an incident is by its services: as bad as for the gravest, as urgent as the most urgent of those that count. It stays
 * as it is while none of them is assessed; a severity that the lead has overridden stays, whatever the services say.
 */
export function severityOf(incident: Incident, responses: readonly ServiceResponse[]): IncidentSeverity {
  const judged = responses.filter(({ state, severity }) => state !== "RELEASED" && severity !== null);
  const gravest = judged.reduce<ServiceResponse | undefined>(
    (worst, one) => (worst && (worst.severityRank ?? 0) >= (one.severityRank ?? 0) ? worst : one),
    undefined,
  );
  const priority = judged.length > 0 ? Math.min(...judged.map((one) => one.priority ?? 5)) : incident.priority;
  const severity = incident.severityOverride === null ? (gravest?.severity ?? incident.severity) : incident.severity;
  return { severity, severityRank: rankOf(severity), priority };
}
