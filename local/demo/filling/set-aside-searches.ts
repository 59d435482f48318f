import type { Client } from "pg";

/** A table whose texts are kept for searches by triggers, as migrations of the platform have it. */
interface SearchedTable {
  readonly table: string;
  readonly trigger: string;
  readonly function: string;
  /** The columns that are looked into, in the order in which they are kept. */
  readonly columns: readonly string[];
}

/**
 * Switches off what takes each text apart for searches as it is written, and answers with what keeps all of them and switches it on again:
 * most of what is made up is said many times, and so is taken apart once.
 */
export async function setAsideSearches(client: Client, tables: readonly string[]): Promise<() => Promise<void>> {
  const { rows } = await client.query<SearchedTable>(
    `SELECT relname AS table, tgname AS trigger, tgfoid::regproc::text AS function,
            ARRAY(SELECT attname::text FROM unnest(tgattr::int2[]) WITH ORDINALITY AS written (number, place)
                  JOIN pg_attribute ON attrelid = tgrelid AND attnum = number ORDER BY place) AS columns
     FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
     WHERE tgrelid = ANY($1::text[]::regclass[]) AND tgname = relname || '_is_searched' ORDER BY relname`,
    [tables],
  );
  const turn = (how: "DISABLE" | "ENABLE", { table, trigger }: SearchedTable) =>
    client.query(`ALTER TABLE ${table} ${how} TRIGGER ${trigger}, ${how} TRIGGER ${trigger}_at_once`);
  for (const searched of rows) await turn("DISABLE", searched);
  return async () => {
    for (const searched of rows) {
      await keepAll(client, searched);
      await turn("ENABLE", searched);
    }
  };
}

/**
 * What the trigger keeps of a row is what it keeps of each of its columns, one behind the other. So it is called for each text once, on a
 * table beside; what it writes to comes under the same name from there.
 */
async function keepAll(client: Client, searched: SearchedTable): Promise<void> {
  const { table, columns } = searched;
  const { rows } = await client.query<{ schema: string }>(
    "SELECT relnamespace::regnamespace::text AS schema FROM pg_class WHERE oid = $1::regclass",
    [table],
  );
  const kept = `${rows[0]?.schema}.searched_${table}`;
  await client.query(`
    CREATE TEMPORARY TABLE said (id uuid, ${columns.map((column) => `${column} text`).join(", ")}) ON COMMIT DROP;
    CREATE TRIGGER said_is_searched AFTER INSERT ON said FOR EACH ROW EXECUTE FUNCTION ${searched.function}();
    CREATE TEMPORARY TABLE searched_${table} (LIKE ${kept}, PRIMARY KEY (id)) ON COMMIT DROP`);
  for (const place of columns.keys()) await takeApart(client, searched, place);
  await client.query(`DROP TABLE pg_temp.searched_${table}, said`);
  const each = (part: (name: string) => string, between: string) =>
    columns.map((_, place) => part(`said_${place}`)).join(between);
  await client.query(`
    INSERT INTO ${kept} (id, words, letters)
    SELECT written.id, ${each((name) => `coalesce(${name}.words, '')`, " || ")}, ${each((name) => `coalesce(${name}.letters, '')`, " || ' ' || ")}
    FROM ${table} AS written
    ${columns.map((column, place) => `LEFT JOIN said_${place} ON said_${place}.text = written.${column}`).join("\n")}`);
  await client.query(`DROP TABLE ${each((name) => name, ", ")}`);
}

/** Takes all texts of one column apart, as those of rows that have nothing else. */
async function takeApart(client: Client, { table, columns }: SearchedTable, place: number): Promise<void> {
  const column = columns[place];
  const only = columns.map((name) => (name === column ? "text" : "''")).join(", ");
  await client.query(`
    INSERT INTO said (id, ${columns.join(", ")})
    SELECT lpad(to_hex(row_number() OVER ()), 32, '0')::uuid, ${only}
    FROM (SELECT DISTINCT ${column} AS text FROM ${table} WHERE ${column} IS NOT NULL) AS each`);
  // Of the other columns nothing is left but the spaces between them.
  await client.query(`
    CREATE TEMPORARY TABLE said_${place} ON COMMIT DROP AS
    SELECT ${column} AS text, words, substr(letters, ${1 + place}, char_length(letters) - ${columns.length - 1}) AS letters
    FROM said JOIN pg_temp.searched_${table} AS kept USING (id)`);
  await client.query(`TRUNCATE said, pg_temp.searched_${table}; ANALYZE said_${place}`);
}
