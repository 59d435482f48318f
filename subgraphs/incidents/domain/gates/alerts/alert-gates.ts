import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { Alert } from "../../records/alerts/alert.js";
import type { SeverityAssessment } from "../../records/alerts/severity-assessment.js";

/** An alert with the severity assessment in force. */
export interface AlertFile {
  readonly alert: Alert;
  readonly assessment: SeverityAssessment | null;
}

/** The gates of an alert. */
export const alertGates = gateRules<AlertFile, { readonly disposition?: string; readonly tuning?: string | null }>()({
  NOT_AN_ATTACK: (_file, { input }) => (input.disposition === "TRUE_POSITIVE" ? [["TRUE_POSITIVE", {}]] : []),
  TUNING_NAMED: (_file, { input }) =>
    input.disposition === "FALSE_POSITIVE" && !input.tuning ? [["MISSING", {}]] : [],
  SEVERITY_ASSESSED: ({ assessment }) => (assessment ? [] : [["NOT_ASSESSED", {}]]),
});
