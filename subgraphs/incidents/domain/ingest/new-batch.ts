import type { AlertBatch, AlertBatchItem } from "../records/alerts/alert-batch.js";

/** The write that keeps what became of each of many alerts. */
export const newBatch = (batch: Omit<AlertBatch, "items" | "alertIds">, items: readonly AlertBatchItem[]) =>
  ({
    insert: "AlertBatch",
    row: { ...batch, items, alertIds: [...new Set(items.flatMap(({ alertId }) => alertId ?? []))] },
  }) as const;
