import type { QueryRunner } from "typeorm";

/**
 * The tables of what is counted beforehand, the same in each subgraph that has any. Triggers write `rollup_stale_day` alone, a row for
 * each day and transaction that no other transaction ever touches, so that writers never wait for one another.
 */
export async function createRollups(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE IF NOT EXISTS rollup_stale_day (
      kind text NOT NULL, day date NOT NULL, since timestamptz NOT NULL DEFAULT now(), writer xid8 NOT NULL DEFAULT pg_current_xact_id(),
      PRIMARY KEY (kind, day, since, writer)
    );
    CREATE TABLE IF NOT EXISTS rollup_day (kind text NOT NULL, day date NOT NULL, PRIMARY KEY (kind, day));
    CREATE TABLE IF NOT EXISTS rollup_month (
      kind text NOT NULL, month date NOT NULL, sealed boolean NOT NULL DEFAULT false, folded_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (kind, month)
    );
    CREATE TABLE IF NOT EXISTS rollup_line (
      kind text NOT NULL, grouping text NOT NULL, grain text NOT NULL, begin date NOT NULL, audience text NOT NULL, keys text[] NOT NULL,
      count integer NOT NULL, open integer NOT NULL,
      PRIMARY KEY (kind, grouping, grain, begin, audience, keys)
    );
    CREATE TABLE IF NOT EXISTS rollup_duration (
      kind text NOT NULL, grouping text NOT NULL, grain text NOT NULL, begin date NOT NULL, audience text NOT NULL, keys text[] NOT NULL,
      metric text NOT NULL, measured integer NOT NULL, seconds numeric NOT NULL, histogram bigint[] NOT NULL,
      PRIMARY KEY (kind, grouping, grain, begin, metric, audience, keys)
    )`);
}
