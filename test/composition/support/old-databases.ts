import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DataSource } from "typeorm";
import type { SubgraphName } from "../../../local/runtime/subgraph-names.js";
import { repositoryRoot } from "../../../platform/runtime/repository-root.js";
import { migrationRoomsOf } from "./migration-rooms.js";
import { migrationsOf } from "./migrations-of.js";

export type Row = Readonly<Record<string, unknown>>;

/** What a version of before had left in the database of a subgraph. */
export interface OldDatabase {
  /** The names of the migrations that had run. */
  readonly migrations: readonly string[];
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** @param folder below fixtures/, whose README says how it was made */
export function readOldDatabase(folder: string, name: SubgraphName): OldDatabase {
  const file = join(repositoryRoot, "test/composition/fixtures", folder, `${name}.jsonl.gz`);
  const [first = "", ...lines] = gunzipSync(readFileSync(file)).toString().trimEnd().split("\n");
  const tables = lines.map((line): { table: string; rows: readonly Row[] } => JSON.parse(line));
  return {
    migrations: JSON.parse(first).migrations,
    tables: Object.fromEntries(tables.map(({ table, rows }) => [table, rows])),
  };
}

/** Makes an empty database what that version had left, by the migrations that it had. */
export async function leaveOldDatabase(url: string, name: SubgraphName, old: OldDatabase): Promise<void> {
  const all = await migrationsOf(["platform/database", ...migrationRoomsOf(name)]);
  const migrations = all.filter((one) => old.migrations.includes(one.name));
  const database = new DataSource({ type: "postgres", url, migrations, migrationsTableName: "migration" });
  await database.initialize();
  await database.runMigrations({ transaction: "each" });
  await database.transaction(async (manager) => {
    // Alerts and their assessments name each other: no order suits both, so what binds them is put back afterwards.
    const keys: readonly { at: string; name: string; definition: string }[] = await manager.query(`
      SELECT conrelid::regclass::text AS at, conname AS name, pg_get_constraintdef(oid) AS definition
      FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`);
    for (const key of keys) await manager.query(`ALTER TABLE ${key.at} DROP CONSTRAINT ${key.name}`);
    for (const [table, rows] of Object.entries(old.tables)) {
      await manager.query(`DELETE FROM ${table}`);
      await manager.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
        JSON.stringify(rows),
      ]);
    }
    for (const key of keys) await manager.query(`ALTER TABLE ${key.at} ADD CONSTRAINT ${key.name} ${key.definition}`);
  });
  await database.destroy();
}
