import type { AlertBatch, AlertBatchItem } from "../records/alerts/alert-batch.js";

/** That it was not refused: an event of the call is for those who may read each of these, and of the others it does not tell. */
const doneAmong = (items: readonly AlertBatchItem[]): readonly string[] =>
  items.flatMap(({ outcome, alertId }) => (outcome === "REFUSED" ? [] : (alertId ?? [])));

/**
 * The write that keeps what became of each of many alerts.
 * @param alertIds those whose readers an event of it is for
 */
export const newBatch = (
  batch: Omit<AlertBatch, "items" | "alertIds">,
  items: readonly AlertBatchItem[],
  alertIds = doneAmong(items),
) => ({ insert: "AlertBatch", row: { ...batch, items, alertIds: [...new Set(alertIds)] } }) as const;
