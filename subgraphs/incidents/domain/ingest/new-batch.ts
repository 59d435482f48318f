import type { AlertBatch, AlertBatchItem } from "../records/alerts/alert-batch.js";

/** The write that keeps what became of each of many alerts. */
export const newBatch = (batch: Omit<AlertBatch, "items" | "alertIds">, items: readonly AlertBatchItem[]) => {
  // An event of the call is for those who may read each of these: of what was refused it does not tell.
  const alertIds = items.flatMap(({ outcome, alertId }) => (outcome === "REFUSED" ? [] : (alertId ?? [])));
  return { insert: "AlertBatch", row: { ...batch, items, alertIds: [...new Set(alertIds)] } } as const;
};
