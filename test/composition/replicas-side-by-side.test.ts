import { readFileSync } from "node:fs";
import path from "node:path";
import { DataSource, type EntityManager } from "typeorm";
import type { SubgraphName } from "../../local/runtime/subgraph-names.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { migrationsAsTheyStand, releasedMigrations } from "../../site/generator/releasing/released-migrations.js";
import { createTestDatabase, type TestDatabase } from "../support/test-database.js";
import { migrationRoomsOf } from "./support/migration-rooms.js";
import { migrationsOf } from "./support/migrations-of.js";
import { leaveOldDatabase, type Row, readOldDatabase } from "./support/old-databases.js";

const released = Object.keys(releasedMigrations(repositoryRoot));
const unreleased = Object.keys(migrationsAsTheyStand(repositoryRoot)).filter((file) => !released.includes(file));
const dateOf = (file: string) => Number(/\/(\d{13})-/.exec(file)?.[1]);
const releasedDates = new Set(released.map(dateOf));
const textOf = (file: string) => readFileSync(path.join(repositoryRoot, file), "utf8");
const namesIn = (sql: string, pattern: RegExp) => [...sql.matchAll(pattern)].map(([, name = ""]) => name);

test("No index is built in a transaction on a table that has been released: it grows, and is written meanwhile", () => {
  const old = new Set(released.flatMap((file) => namesIn(textOf(file), /CREATE TABLE (\w+)/g)));
  const built = unreleased
    .filter((file) => !/readonly transaction = false/.test(textOf(file)))
    .flatMap((file) =>
      namesIn(textOf(file), /CREATE (?:UNIQUE )?INDEX \w+\s+ON (\w+)/g).map((table) => ({ file, table })),
    );
  expect(old).toContain("incident");
  expect(built.filter(({ table }) => old.has(table))).toEqual([]);
});

/** The columns of each table, but of those whose rows PostgreSQL numbers: ledgers of the platform. */
async function columnsOf(manager: EntityManager): Promise<ReadonlyMap<string, readonly string[]>> {
  const found: readonly { table: string; columns: readonly string[] }[] = await manager.query(`
    SELECT table_name AS table, array_agg(quote_ident(column_name)) AS columns
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'migration'
    GROUP BY table_name HAVING bool_and(is_identity = 'NO') ORDER BY table_name`);
  return new Map(found.map(({ table, columns }) => [table, columns]));
}

describe.each(["incidents", "lessons", "teams"] as const)("While replicas of %s are replaced", (name: SubgraphName) => {
  const made: TestDatabase[] = [];
  const opened: DataSource[] = [];
  /** What replicas of the release before write, by table. */
  const written = new Map<string, { readonly columns: readonly string[]; readonly rows: readonly Row[] }>();
  let database: DataSource;

  async function open(title: string, wanted?: (date: number) => boolean): Promise<[DataSource, string]> {
    const { url } = made[made.push(await createTestDatabase(`${title} ${name}`)) - 1] as TestDatabase;
    const migrations = await migrationsOf(["platform/database", ...migrationRoomsOf(name)], wanted);
    const source = new DataSource({ type: "postgres", url, migrations, migrationsTableName: "migration" });
    opened.push(source);
    return [source, url];
  }

  beforeAll(async () => {
    const [before, url] = await open("release before", (date) => releasedDates.has(date));
    await leaveOldDatabase(url, name, readOldDatabase("databases-of-1.0.0/last", name));
    await before.initialize();
    await before.runMigrations({ transaction: "each" });
    for (const [table, columns] of await columnsOf(before.manager)) {
      const rows: readonly { row: Row }[] = await before.query(`SELECT to_jsonb(one) AS row FROM ${table} AS one`);
      written.set(table, { columns, rows: rows.map(({ row }) => row) });
    }
    [database] = await open("replaced");
    await database.initialize();
    await database.runMigrations({ transaction: "each" });
  });
  afterAll(async () => {
    for (const one of opened) if (one.isInitialized) await one.destroy();
    for (const one of made) await one.drop();
  });

  test("the database takes whatever replicas of the release before write", async () => {
    const keys: readonly { at: string; key: string }[] = await database.query(`
      SELECT conrelid::regclass::text AS at, conname AS key FROM pg_constraint
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace`);
    for (const { at, key } of keys) await database.query(`ALTER TABLE ${at} DROP CONSTRAINT ${key}`);
    const refused: { table: string; why: string }[] = [];
    // What is carried over goes by what is known of its incident and of people, and custody by its evidence.
    const last = ["evidence", "custody_entry", "contribution", "customer_notification"];
    const inOrder = [...written].sort(([one], [other]) => last.indexOf(one) - last.indexOf(other));
    for (const [table, { columns, rows }] of inOrder) {
      const names = columns.join(", ");
      await database
        .query(`DELETE FROM ${table}`)
        .then(() =>
          database.query(
            `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
            [JSON.stringify(rows)],
          ),
        )
        .catch((error: Error) => refused.push({ table, why: error.message }));
    }
    expect(refused).toEqual([]);
    expect([...written.values()].flatMap(({ rows }) => rows).length).toBeGreaterThan(10);
  });

  if (name === "incidents")
    test("what they write waits until a time, is in custody, and is carried over", async () => {
      const rowsOf = (table: string) => written.get(table)?.rows ?? [];
      const count = async (from: string): Promise<number> =>
        (await database.query<{ count: number }[]>(`SELECT CAST(count(*) AS integer) AS count FROM ${from}`))[0]
          ?.count ?? 0;
      const suspected = rowsOf("incident").filter(({ state }) => state === "SUSPECTED").length;
      const issued = rowsOf("guidance").filter(({ state }) => state === "ISSUED").length;
      expect([suspected, issued, rowsOf("evidence").length, rowsOf("contribution").length]).not.toContain(0);
      expect(await count("incident WHERE state = 'SUSPECTED' AND receipt_due_at > now()")).toBe(suspected);
      expect(await count("guidance WHERE state = 'ISSUED' AND expires_at > now()")).toBe(issued);
      expect(await count("evidence WHERE custodian_id = collected_by_id AND storage_place <> ''")).toBe(
        rowsOf("evidence").length,
      );
      expect((await count("service_note")) + (await count("consultation_answer")) + (await count("hunt"))).toBe(
        rowsOf("contribution").length,
      );
      const told = rowsOf("customer_notification").length;
      expect(told).not.toBe(0);
      expect(await count("customer_notice WHERE state = 'SENT' AND released_by_id IS NULL")).toBe(told);
      expect([await count("customer_notice_version"), await count("notice_delivery")]).toEqual([told, told]);
    });
});
