import type { QueryRunner } from "typeorm";
import { createIndexConcurrently } from "./create-index-concurrently.js";

/**
 * Lets lines be cut by quarters of an hour, in each subgraph that has any. Those that are there already have none: workers add up their days
 * anew, and find them by the index, which has nothing after that. Its migration has `transaction = false`.
 */
export async function keepQuarterHours(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE rollup_line ADD COLUMN IF NOT EXISTS quarters bigint[];
    ALTER TABLE rollup_duration ADD COLUMN IF NOT EXISTS quarters bigint[], ADD COLUMN IF NOT EXISTS quarter_seconds double precision[]`);
  await createIndexConcurrently(
    runner,
    "rollup_line_without_quarters",
    "rollup_line (kind, begin) WHERE grain = 'DAY' AND quarters IS NULL",
  );
}
