import type { EntityManager } from "typeorm";
import { intakeOf } from "../../domain/alert-sources/intake-of.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";

/**
 * What is told again of alerts that fewer read than their source is left out: it would say when, to all who read the source.
 */
const hiddenAmong = `(SELECT count(*) FROM unnest(CAST($6 AS uuid[])) AS reported(alert_id)
  JOIN alert ON alert.id = reported.alert_id LEFT JOIN incident ON incident.id = alert.incident_id
  WHERE source.handling NOT IN ('RED', 'AMBER_STRICT')
    AND (alert.handling IN ('RED', 'AMBER_STRICT') OR incident.handling IN ('RED', 'AMBER_STRICT')))`;

/**
 * Counts at a source what it has handed in. Last of all that a call saves: calls of one source wait for each other only from here until
 * they are committed. The version stays, since nobody has changed the source.
 */
export async function countIntake(transaction: EntityManager, batch: AlertBatch): Promise<void> {
  const { received, refused, lastRefusal } = intakeOf(batch);
  await transaction.query(
    `UPDATE alert_source AS source SET
       received_count = LEAST(2147483647, CAST(received_count AS bigint) + $2 - ${hiddenAmong}),
       last_received_at = CASE WHEN $2 > ${hiddenAmong} THEN GREATEST(last_received_at, $4) ELSE last_received_at END,
       silent_from = CASE WHEN silent_from IS NOT NULL AND $2 > ${hiddenAmong}
         THEN GREATEST(silent_from, CAST($4 AS timestamptz) + make_interval(hours => max_silence_hours)) ELSE silent_from END,
       refused_count = LEAST(2147483647, CAST(refused_count AS bigint) + $3),
       last_refused_at = CASE WHEN $3 > 0 THEN GREATEST(last_refused_at, $4) ELSE last_refused_at END,
       last_refusal = COALESCE($5, last_refusal)
     WHERE id = $1`,
    [
      batch.alertSourceId,
      received,
      refused,
      batch.performedAt,
      lastRefusal,
      batch.items.flatMap(({ alertId }) => alertId ?? []),
    ],
  );
}
