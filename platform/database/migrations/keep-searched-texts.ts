import type { QueryRunner } from "typeorm";
import { cjkRun } from "../tables/cjk-pairs.js";
import { lettersOf, type SearchedColumn, searchedTable, wordsOf } from "../tables/searched-columns.js";
import { createIndexConcurrently } from "./create-index-concurrently.js";

/** So many rows are carried over at a time, so that whoever writes them waits for no longer than that takes. */
const rowsAtOnce = 2_000;

/**
 * Keeps the texts of some tables as they are looked through, beside them: their words are taken out once, when a text is written,
 * and not each time it is looked at. Triggers keep them up, whoever writes. Its migration has `transaction = false`, and may have been
 * broken off anywhere. It takes the place of the indexes that `indexSearchedTexts` has built.
 */
export async function keepSearchedTexts(
  runner: QueryRunner,
  tables: Readonly<Record<string, readonly SearchedColumn[]>>,
): Promise<void> {
  await pairCharacters(runner);
  const [trigrams]: object[] = await runner.query("SELECT FROM pg_extension WHERE extname = 'pg_trgm'");
  for (const [table, columns] of Object.entries(tables)) {
    await createSearched(runner, table, columns);
    await carryOver(runner, table, columns);
    const searched = searchedTable(table);
    await createIndexConcurrently(runner, `${searched}_words`, `${searched} USING gin (words)`);
    if (trigrams)
      await createIndexConcurrently(runner, `${searched}_letters`, `${searched} USING gin (letters gin_trgm_ops)`);
    await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${table}_words`);
    await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${table}_letters`);
    await runner.query(`ANALYZE ${searched}`);
  }
}

const keptOf = (columns: readonly SearchedColumn[], row: string) => {
  const letters = lettersOf(columns, `${row}.`);
  return `${row}.id, ${wordsOf(columns, `${row}.`)} || cjk_pairs(${letters}), ${letters}`;
};

async function createSearched(runner: QueryRunner, table: string, columns: readonly SearchedColumn[]): Promise<void> {
  const searched = searchedTable(table);
  const written = columns.map(({ column }) => column).join(", ");
  await runner.query(
    `CREATE TABLE IF NOT EXISTS ${searched} (id uuid PRIMARY KEY, words tsvector NOT NULL, letters text NOT NULL)`,
  );
  await followWrites(runner, table, columns);
  await runner.query(`
    CREATE OR REPLACE TRIGGER ${table}_is_searched AFTER INSERT OR DELETE OR UPDATE OF ${written} ON ${table}
    FOR EACH ROW EXECUTE FUNCTION keep_${searched}()`);
}

/**
 * Has what is written from now on taken apart as the present release does it, where `keepSearchedTexts` came with an earlier one. What is
 * kept stays, so that must be the same; only functions change, and nobody waits.
 */
export async function renewSearchedTexts(
  runner: QueryRunner,
  tables: Readonly<Record<string, readonly SearchedColumn[]>>,
): Promise<void> {
  await pairCharacters(runner);
  for (const [table, columns] of Object.entries(tables)) await followWrites(runner, table, columns);
}

async function followWrites(runner: QueryRunner, table: string, columns: readonly SearchedColumn[]): Promise<void> {
  const searched = searchedTable(table);
  await runner.query(`
    CREATE OR REPLACE FUNCTION keep_${searched}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' THEN
        DELETE FROM ${searched} WHERE id = OLD.id;
      ELSE
        INSERT INTO ${searched} AS kept (id, words, letters) SELECT ${keptOf(columns, "NEW")}
        ON CONFLICT (id) DO UPDATE SET words = excluded.words, letters = excluded.letters
          WHERE (kept.letters, kept.words) IS DISTINCT FROM (excluded.letters, excluded.words);
      END IF;
      RETURN NULL;
    END $$`);
}

/** In PL/pgSQL, which looks for what most texts do not have without starting a query for it. */
const pairCharacters = (runner: QueryRunner) =>
  runner.query(`
    CREATE OR REPLACE FUNCTION cjk_pairs(text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
    BEGIN
      IF $1 !~ '${cjkRun}' THEN
        RETURN CAST('' AS tsvector);
      END IF;
      RETURN array_to_tsvector(ARRAY(
        SELECT DISTINCT one || next FROM (
          SELECT one, lead(one) OVER (PARTITION BY place ORDER BY at) AS next
          FROM regexp_matches($1, '${cjkRun}', 'g') WITH ORDINALITY AS run (letters, place),
            unnest(string_to_array(run.letters[1], NULL)) WITH ORDINALITY AS letter (one, at)
        ) AS neighbours WHERE next IS NOT NULL
      ));
    END $$`);

/** What was there before the trigger. What it has kept meanwhile is newer, and stays. */
async function carryOver(runner: QueryRunner, table: string, columns: readonly SearchedColumn[]): Promise<void> {
  for (let last: string | null = null; ; ) {
    const rows: readonly { readonly id: string }[] = await runner.query(
      `WITH batch AS (
         SELECT * FROM ${table} WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT ${rowsAtOnce}
       ), kept AS (
         INSERT INTO ${searchedTable(table)} (id, words, letters) SELECT ${keptOf(columns, "batch")} FROM batch
         ON CONFLICT (id) DO NOTHING
       )
       SELECT id FROM batch ORDER BY id DESC LIMIT 1`,
      [last],
    );
    const [end] = rows;
    if (!end) break;
    last = end.id;
  }
  // What was deleted between being read and being kept.
  const searched = searchedTable(table);
  await runner.query(
    `DELETE FROM ${searched} AS kept WHERE NOT EXISTS (SELECT FROM ${table} AS row WHERE row.id = kept.id)`,
  );
}
