import type { AlertCorrectionKind } from "../../../response-model/detection-and-analysis/alerts/alert-correction-kinds.js";
import type { Alert } from "../records/alerts/alert.js";
import type { AlertCorrection } from "../records/alerts/alert-correction.js";

interface Given {
  readonly viewer: { readonly personId: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The write that keeps that a judgement on an alert was taken back, and what had been judged. */
export const alertCorrection = (
  { viewer, now, newIdentifier }: Given,
  alert: Alert,
  kind: AlertCorrectionKind,
  said: Partial<AlertCorrection> & Pick<AlertCorrection, "reason">,
) =>
  ({
    insert: "AlertCorrection",
    row: {
      alertId: alert.id,
      id: newIdentifier(),
      kind,
      formerDisposition: alert.disposition,
      formerDispositionReason: alert.dispositionReason,
      formerTuning: alert.tuning,
      formerTriageFindings: null,
      formerServiceId: null,
      ...said,
      correctedById: viewer.personId,
      correctedAt: now,
    },
  }) as const;
