import type { EntityManager } from "typeorm";
import { intakeOf } from "../../domain/ingest/intake-of.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";

/**
 * Counts at a source what it has handed in. Last of all that a call saves: calls of one source wait for each other only from here until
 * they are committed. The version stays, since nobody has changed the source.
 */
export async function countIntake(transaction: EntityManager, batch: AlertBatch): Promise<void> {
  const { received, refused, lastRefusal } = intakeOf(batch);
  await transaction.query(
    `UPDATE alert_source SET
       received_count = LEAST(2147483647, CAST(received_count AS bigint) + $2),
       last_received_at = GREATEST(last_received_at, $4),
       refused_count = LEAST(2147483647, CAST(refused_count AS bigint) + $3),
       last_refused_at = CASE WHEN $3 > 0 THEN GREATEST(last_refused_at, $4) ELSE last_refused_at END,
       last_refusal = COALESCE($5, last_refusal)
     WHERE id = $1`,
    [batch.alertSourceId, received, refused, batch.performedAt, lastRefusal],
  );
}
