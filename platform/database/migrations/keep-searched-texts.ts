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
  await runner.query(
    `CREATE TABLE IF NOT EXISTS ${searchedTable(table)} (id uuid PRIMARY KEY, words tsvector NOT NULL, letters text NOT NULL)`,
  );
  await followWrites(runner, table, columns);
  await runner.query(triggersOf(table, columns));
}

/** What is new is taken apart by statement, however many rows it has: of a thousand alerts in half the time that each by itself takes. */
const triggersOf = (table: string, columns: readonly SearchedColumn[]): string => `
  CREATE OR REPLACE TRIGGER ${table}_is_searched
    AFTER DELETE OR UPDATE OF ${columns.map(({ column }) => column).join(", ")} ON ${table}
    FOR EACH ROW EXECUTE FUNCTION keep_${searchedTable(table)}();
  CREATE OR REPLACE TRIGGER ${table}_is_searched_at_once AFTER INSERT ON ${table}
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_new_${searchedTable(table)}()`;

/**
 * Has what is new taken apart by statement where `keepSearchedTexts` came with an earlier release, which did so row by row. What is kept
 * stays. Its migration has `transaction = false`: each table is locked by itself, and for a moment.
 */
export async function searchInsertsAtOnce(
  runner: QueryRunner,
  tables: Readonly<Record<string, readonly SearchedColumn[]>>,
): Promise<void> {
  for (const [table, columns] of Object.entries(tables)) {
    await followWrites(runner, table, columns);
    await runner.query(triggersOf(table, columns));
  }
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
  const keep = (rows: string) => `
        INSERT INTO ${searched} AS kept (id, words, letters) SELECT ${rows}
        ON CONFLICT (id) DO UPDATE SET words = excluded.words, letters = excluded.letters
          WHERE (kept.letters, kept.words) IS DISTINCT FROM (excluded.letters, excluded.words);`;
  await runner.query(`
    CREATE OR REPLACE FUNCTION keep_${searched}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' THEN
        DELETE FROM ${searched} WHERE id = OLD.id;
      ELSE ${keep(keptOf(columns, "NEW"))}
      END IF;
      RETURN NULL;
    END $$;
    CREATE OR REPLACE FUNCTION keep_new_${searched}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN ${keep(`${keptOf(columns, "written")} FROM written`)}
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
