import type { EntityManager } from "typeorm";
import { intakeOf } from "../../domain/alert-sources/intake-of.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";

/**
 * Alerts that fewer read than their source are left out: the count would say to all who read the source when they came in again. Each alert is
 * looked up by itself, before the source is locked: a storm makes the table ten times as big before PostgreSQL has counted it anew.
 */
const hiddenAmong = `SELECT count(*) AS alerts FROM unnest(CAST($6 AS uuid[])) AS reported(alert_id), LATERAL (
    SELECT alert.handling, incident.handling AS handling_of_incident
    FROM alert LEFT JOIN incident ON incident.id = alert.incident_id WHERE alert.id = reported.alert_id LIMIT 1) AS one
  WHERE one.handling IN ('RED', 'AMBER_STRICT') OR one.handling_of_incident IN ('RED', 'AMBER_STRICT')`;

/** How many of those that it hands in all who read the source may know of. */
const shown = `$2 - CASE WHEN source.handling IN ('RED', 'AMBER_STRICT') THEN 0 ELSE hidden.alerts END`;

/**
 * Counts at a source what it has handed in. Last of all that a call saves: calls of one source wait for each other only from here until
 * they are committed. The version stays, since nobody has changed the source.
 */
export async function countIntake(transaction: EntityManager, batch: AlertBatch): Promise<void> {
  const { received, refused, lastRefusal } = intakeOf(batch);
  await transaction.query(
    `WITH hidden AS MATERIALIZED (${hiddenAmong})
     UPDATE alert_source AS source SET
       received_count = LEAST(2147483647, CAST(received_count AS bigint) + ${shown}),
       last_received_at = CASE WHEN ${shown} > 0 THEN GREATEST(last_received_at, $4) ELSE last_received_at END,
       silent_from = CASE WHEN silent_from IS NOT NULL AND ${shown} > 0
         THEN GREATEST(silent_from, CAST($4 AS timestamptz) + make_interval(hours => max_silence_hours)) ELSE silent_from END,
       refused_count = LEAST(2147483647, CAST(refused_count AS bigint) + $3),
       last_refused_at = CASE WHEN $3 > 0 THEN GREATEST(last_refused_at, $4) ELSE last_refused_at END,
       last_refusal = COALESCE($5, last_refusal)
     FROM hidden WHERE id = $1`,
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
