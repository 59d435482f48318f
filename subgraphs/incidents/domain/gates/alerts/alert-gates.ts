import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { Alert } from "../../records/alerts/alert.js";
import type { SeverityAssessment } from "../../records/alerts/severity-assessment.js";
import { movedTriageGates } from "./moved-triage-gates.js";
import { triageGates } from "./triage-gates.js";

/** An alert with the severity assessment in force. */
export interface AlertFile {
  readonly alert: Alert;
  readonly assessment: SeverityAssessment | null;
}

/** The gates of an alert. */
export const alertGates = {
  ...triageGates,
  ...movedTriageGates,
  ...gateRules<AlertFile>()({
    SEVERITY_ASSESSED: ({ assessment }) => (assessment ? [] : [["NOT_ASSESSED"]]),
  }),
};
