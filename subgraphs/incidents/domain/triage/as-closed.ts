import type { AlertDisposition } from "../../../response-model/detection-and-analysis/alerts/alert-dispositions.js";
import type { Alert } from "../records/alerts/alert.js";

interface Verdict {
  readonly disposition: AlertDisposition;
  readonly reason: string;
  readonly tuning: string | null;
  readonly tuningRequestId: string | null;
}

/** The fields of an alert that is closed as no incident. Pure. */
export const asClosed = (
  { personId }: { readonly personId: string },
  now: Date,
  { disposition, reason, ...tuning }: Verdict,
) =>
  ({
    ...{ state: "CLOSED", disposition, dispositionReason: reason, ...tuning },
    ...{ closedAt: now, closedById: personId },
  }) as const satisfies Partial<Alert>;
