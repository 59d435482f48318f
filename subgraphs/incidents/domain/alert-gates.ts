import type { Gate } from "../../response-model/machines/gates.js";
import type { Alert } from "./records/alert.js";
import type { SeverityAssessment } from "./records/severity-assessment.js";

/** An alert with the severity assessment in force. */
export interface AlertFile {
  readonly alert: Alert;
  readonly assessment: SeverityAssessment | null;
}

/** The gates of an alert: undefined when open, otherwise in words what is missing and how to supply it. */
export const alertGates = {
  SEVERITY_ASSESSED: ({ assessment }) =>
    assessment
      ? undefined
      : "The severity is not assessed yet. The service team sets it with assessSeverity before it escalates.",
} satisfies Partial<Record<Gate, (file: AlertFile) => string | undefined>>;
