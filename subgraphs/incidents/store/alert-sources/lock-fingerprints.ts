import type { EntityManager } from "typeorm";

/**
 * Locks what a source knows things by, in the same order in every call: so calls that tell of the same thing wait for each other,
 * no two make an alert of it, and none waits in a circle. One that is deleted meanwhile, since nobody has told of it for long, is
 * made anew. That it was seen is written once a day: a mere repeat changes nothing of it.
 */
export async function lockFingerprints(
  transaction: EntityManager,
  alertSourceId: string,
  fingerprints: readonly string[],
  now: Date,
): Promise<void> {
  if (fingerprints.length === 0) return;
  // Rows that are there are locked also where the condition leaves them as they are.
  await transaction.query(
    `INSERT INTO alert_fingerprint (alert_source_id, fingerprint, last_seen_at)
     SELECT $1, named, $3 FROM unnest(CAST($2 AS text[])) AS named ORDER BY named
     ON CONFLICT (alert_source_id, fingerprint) DO UPDATE SET last_seen_at = EXCLUDED.last_seen_at
     WHERE alert_fingerprint.last_seen_at < EXCLUDED.last_seen_at - interval '1 day'`,
    [alertSourceId, fingerprints, now],
  );
}
