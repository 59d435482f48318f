import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { AlertCorrelation } from "../../records/alerts/alert-correlation.js";
import type { Incident } from "../../records/case/incident.js";

/** Alerts that are suggested to belong together, and the incident that an operation names. */
export interface CorrelationFile {
  readonly correlation: AlertCorrelation;
  readonly incident?: Pick<Incident, "number" | "state"> | null;
}

const open: readonly string[] = ["SUSPECTED", "RECEIVED", "DECLARED"];

/** The gates of a suggestion. */
export const correlationGates = gateRules<CorrelationFile>()({
  CORRELATED_INCIDENT_OPEN: ({ incident }) =>
    incident && !open.includes(incident.state) ? [["ENDED", { number: incident.number }]] : [],
});
