import type { Alert } from "../records/alerts/alert.js";

/** What an alert is set to that somebody has acknowledged: who was the first stays. Pure. */
export const asAcknowledged = (
  { acknowledgedAt }: Pick<Alert, "acknowledgedAt">,
  { personId }: { readonly personId: string },
  now: Date,
): Partial<Alert> => (acknowledgedAt ? {} : { acknowledgedAt: now, acknowledgedById: personId });
