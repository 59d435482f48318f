import type { AlertBatch } from "../records/alerts/alert-batch.js";
import { counted } from "./counted.js";
import type { Ingested } from "./ingest.js";
import { newBatch } from "./new-batch.js";

/** What is saved of alerts that were handed in. Those that another takes over from make room first. */
export function ingestWrites<Entry>(
  { items, received, repeated, superseded, proofs, news }: Ingested,
  batch: Omit<AlertBatch, "items" | "alertIds">,
  now: Date,
  entries: readonly Entry[],
) {
  const over = { supersededAt: now };
  return [
    ...superseded.map((id) => ({ update: "Alert", id, set: over }) as const),
    ...repeated.map((alert) => ({ update: "Alert", id: alert.id, set: counted(alert, news) }) as const),
    ...received.map((row) => ({ insert: "Alert", row }) as const),
    ...proofs.map((row) => ({ insert: "DetectionProof", row }) as const),
    ...entries,
    newBatch(batch, items),
  ];
}
