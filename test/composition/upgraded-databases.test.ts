import { DataSource } from "typeorm";
import { openDatabase } from "../../platform/database/database.js";
import { createTestDatabase } from "../support/test-database.js";
import { migrationRoomsOf } from "./support/migration-rooms.js";
import { migrationsOf } from "./support/migrations-of.js";

/** The last of the migrations that the first databases have. */
const lastOfTheFirst = 1767744000000;

/** A database as it was left by the first versions. */
async function leave(url: string, rooms: readonly string[]): Promise<number> {
  const migrations = await migrationsOf(["platform/database", ...rooms], (date) => date <= lastOfTheFirst);
  const database = new DataSource({ type: "postgres", url, migrations, migrationsTableName: "migration" });
  await database.initialize();
  const done = await database.runMigrations({ transaction: "each" });
  await database.destroy();
  return done.length;
}

/** Everything that the migrations have made, in the words of PostgreSQL, and in which order they ran. */
async function bringUpToDate(url: string, rooms: readonly string[]) {
  const migrations = await migrationsOf(rooms);
  const database = await openDatabase({ setting: "DATABASE_URL_UPGRADED", tables: [], migrations }, url);
  const made = await database.query<{ what: string }[]>(`
    SELECT format('%s.%s %s null=%s default=%s', table_name, column_name, data_type, is_nullable, column_default) AS what
      FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT format('migration %s %s', id, name) FROM migration
    ORDER BY what`);
  await database.destroy();
  return made.map(({ what }) => what);
}

test.each([
  ["incidents", 6],
  ["lessons", 5],
  ["teams", 3],
] as const)("a database of %s of the first versions becomes what a new one is", async (subgraph, first) => {
  const rooms = migrationRoomsOf(subgraph);
  const old = await createTestDatabase(`upgraded_${subgraph}`);
  const fresh = await createTestDatabase(`new_${subgraph}`);
  expect(await leave(old.url, rooms)).toBe(first);
  const [upgraded, made] = [await bringUpToDate(old.url, rooms), await bringUpToDate(fresh.url, rooms)];
  await old.drop();
  await fresh.drop();
  expect(upgraded).toEqual(made);
  expect(made.filter((what) => what.startsWith("migration ")).length).toBeGreaterThan(first);
});
