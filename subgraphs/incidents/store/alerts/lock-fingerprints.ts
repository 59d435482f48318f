import type { EntityManager } from "typeorm";

/**
 * Locks what a source knows things by, in the same order in every call: so calls that tell of the same thing wait for each other,
 * no two make an alert of it, and none waits in a circle.
 */
export async function lockFingerprints(
  transaction: EntityManager,
  alertSourceId: string,
  fingerprints: readonly string[],
): Promise<void> {
  if (fingerprints.length === 0) return;
  const these = [alertSourceId, fingerprints];
  await transaction.query(
    `INSERT INTO alert_fingerprint (alert_source_id, fingerprint)
     SELECT $1, named FROM unnest(CAST($2 AS text[])) AS named ORDER BY named ON CONFLICT DO NOTHING`,
    these,
  );
  await transaction.query(
    `SELECT FROM alert_fingerprint WHERE alert_source_id = $1 AND fingerprint = ANY(CAST($2 AS text[]))
     ORDER BY fingerprint FOR UPDATE`,
    these,
  );
}
