import type { Alert } from "../records/alerts/alert.js";
import type { AlertBatch } from "../records/alerts/alert-batch.js";
import type { Ingested } from "./ingest.js";
import { newBatch } from "./new-batch.js";

/** What is saved of alerts that were handed in. Those that another takes over from make room first. */
export function ingestWrites(
  { items, received, repeated, superseded, proofs, news }: Ingested,
  batch: Omit<AlertBatch, "items" | "alertIds">,
  now: Date,
) {
  const over = { supersededAt: now };
  return [
    ...superseded.map((id) => ({ update: "Alert", id, set: over }) as const),
    ...repeated.map((alert) => ({ update: "Alert", id: alert.id, set: counted(alert, news) }) as const),
    ...received.map((row) => ({ insert: "Alert", row }) as const),
    ...proofs.map((row) => ({ insert: "DetectionProof", row }) as const),
    newBatch(batch, items),
  ];
}

/** A mere repeat is no new version: nobody judges an alert otherwise because it was reported once more. */
const counted = (alert: Alert, news: readonly string[]): Partial<Alert> => ({
  ...(news.includes(alert.id) && { version: alert.version + 1 }),
  handling: alert.handling,
  count: alert.count,
  lastSeenAt: alert.lastSeenAt,
  resolvedAt: alert.resolvedAt,
  refiredAt: alert.refiredAt,
  flappingUntil: alert.flappingUntil,
  reportedSeverity: alert.reportedSeverity,
  severityRank: alert.severityRank,
  suppressedById: alert.suppressedById,
  suppressedAt: alert.suppressedAt,
  awaitsCorrelation: alert.awaitsCorrelation,
});
