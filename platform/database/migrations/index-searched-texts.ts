import type { QueryRunner } from "typeorm";
import { lettersOf, type SearchedColumn, wordsOf } from "../tables/searched-columns.js";
import { createIndexConcurrently } from "./create-index-concurrently.js";

/**
 * Builds the indexes of a search: one of words for each table, and one of trigrams for parts of words. Where the extension pg_trgm
 * is not there and the role may not create it, parts of words are found all the same, by looking through the texts.
 */
export async function indexSearchedTexts(
  runner: QueryRunner,
  tables: Readonly<Record<string, readonly SearchedColumn[]>>,
): Promise<void> {
  await runner.query(`
    DO $$ BEGIN
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
    EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
      RAISE NOTICE 'pg_trgm is not there: parts of words are found without an index';
    END $$`);
  const [extension]: object[] = await runner.query("SELECT FROM pg_extension WHERE extname = 'pg_trgm'");
  for (const [table, columns] of Object.entries(tables)) {
    await createIndexConcurrently(runner, `${table}_words`, `${table} USING gin ((${wordsOf(columns)}))`);
    if (extension)
      await createIndexConcurrently(
        runner,
        `${table}_letters`,
        `${table} USING gin ((${lettersOf(columns)}) gin_trgm_ops)`,
      );
  }
}
