import type { AlertCorrectionKind } from "../../../../response-model/detection-and-analysis/alerts/alert-correction-kinds.js";
import type { AlertDisposition } from "../../../../response-model/detection-and-analysis/alerts/alert-dispositions.js";

/**
 * That a judgement on an alert was taken back, and what had been judged until then. Never changed. There is none of an incident that fewer
 * read than the alert: it would tell of that.
 */
export interface AlertCorrection {
  readonly alertId: string;
  readonly id: string;
  readonly kind: AlertCorrectionKind;
  readonly reason: string;
  readonly formerDisposition: AlertDisposition | null;
  readonly formerDispositionReason: string | null;
  readonly formerTuning: string | null;
  readonly formerTriageFindings: string | null;
  /** The service that it had been reported for; null where that has not changed. */
  readonly formerServiceId: string | null;
  readonly correctedById: string;
  readonly correctedAt: Date;
}
