import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";
import { lettersOf, wordsOf } from "../../../../platform/graphql/search/searched-columns.js";
import { searchedColumns } from "../search/searched-columns.js";

const tables = {
  INCIDENT: "incident",
  ALERT: "alert",
  ANALYSIS: "analysis",
  TIMELINE_ENTRY: "timeline_entry",
} as const;

/**
 * Words are found by an index of each kind, and parts of words by one of trigrams. Where the extension is not there and the role may
 * not create it, parts of words are found all the same, by looking through the texts.
 */
export class IndexSearchedTexts1791710000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
      EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
        RAISE NOTICE 'pg_trgm is not there: parts of words are found without an index';
      END $$`);
    const [extension]: object[] = await runner.query("SELECT FROM pg_extension WHERE extname = 'pg_trgm'");
    for (const [kind, table] of Object.entries(tables)) {
      const columns = searchedColumns[kind as keyof typeof tables];
      await createIndexConcurrently(runner, `${table}_words`, `${table} USING gin ((${wordsOf(columns)}))`);
      if (extension)
        await createIndexConcurrently(
          runner,
          `${table}_letters`,
          `${table} USING gin ((${lettersOf(columns)}) gin_trgm_ops)`,
        );
    }
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
