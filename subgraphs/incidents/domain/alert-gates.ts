import { gateRules } from "../../response-model/machines/gate-rules.js";
import type { Alert } from "./records/alert.js";
import type { SeverityAssessment } from "./records/severity-assessment.js";

/** An alert with the severity assessment in force. */
export interface AlertFile {
  readonly alert: Alert;
  readonly assessment: SeverityAssessment | null;
}

/** The gates of an alert. */
export const alertGates = gateRules<AlertFile>()({
  SEVERITY_ASSESSED: ({ assessment }) => (assessment ? [] : [["NOT_ASSESSED", {}]]),
});
