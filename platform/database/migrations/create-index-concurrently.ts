import type { QueryRunner } from "typeorm";

/**
 * Builds an index while its table is written. Its migration has `transaction = false`, and may have been broken off anywhere:
 * an index that is there stays, and one that is only half built is built anew.
 * @param on the table with what is indexed, as in `CREATE INDEX … ON`
 */
export async function createIndexConcurrently(
  runner: QueryRunner,
  name: string,
  on: string,
  { unique = false } = {},
): Promise<void> {
  const halfBuilt: object[] = await runner.query(
    "SELECT FROM pg_index WHERE indexrelid = to_regclass($1) AND NOT indisvalid",
    [name],
  );
  // It waits for whoever has read or written before it, and nobody waits behind it.
  const [patience]: { lock_timeout: string }[] = await runner.query("SHOW lock_timeout");
  await runner.query("SET lock_timeout = 0");
  try {
    if (halfBuilt.length > 0) await runner.query(`DROP INDEX CONCURRENTLY ${name}`);
    await runner.query(`CREATE ${unique ? "UNIQUE " : ""}INDEX CONCURRENTLY IF NOT EXISTS ${name} ON ${on}`);
  } finally {
    await runner.query("SELECT set_config('lock_timeout', $1, false)", [patience?.lock_timeout]);
  }
}
