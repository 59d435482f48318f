import { DataSource, type EntitySchema, MigrationExecutor, type MixedList } from "typeorm";
import type { Log } from "./log.js";
import { foundationMigrations } from "./migrations/foundation-migrations.js";
import { SnakeCaseNames } from "./snake-case-names.js";
import { StatementLog } from "./statement-log.js";
import { ToldClient } from "./telemetry/told-client.js";

type Migration = new () => { up(...parameters: never[]): Promise<unknown> };

export interface DatabaseDefinition {
  /** The setting that names the database, for error messages. */
  readonly setting: string;
  readonly tables: readonly EntitySchema[];
  /** The subgraph's own migrations, oldest first; the foundation's run before them by their dates. */
  readonly migrations: readonly Migration[];
}

/** Why a database that answers is not for this code; nothing about its address or password is wrong. */
class Unfit extends Error {}

/**
 * Connects and brings the tables up to date. Migrations of several replicas that start at once wait for each other.
 * @throws Error with one line for a person when the database cannot be reached, is older than 15, knows
 * migrations that this code does not, or refuses one.
 */
export async function openDatabase(definition: DatabaseDefinition, url: string, log?: Log): Promise<DataSource> {
  const database = new DataSource({
    type: "postgres",
    url,
    entities: [...definition.tables] as MixedList<EntitySchema>,
    migrations: [...foundationMigrations, ...definition.migrations] as MixedList<Migration>,
    migrationsTableName: "migration",
    namingStrategy: new SnakeCaseNames(),
    logger: log && new StatementLog(log),
    logging: log?.isLevelEnabled("debug") ? ["query"] : false,
    installExtensions: false,
    poolSize: 16,
    applicationName: `cordon ${definition.setting.replace("DATABASE_URL_", "").toLowerCase()}`,
    extra: {
      Client: ToldClient,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      lock_timeout: 3_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
  try {
    await database.initialize();
    await requireVersion15(database);
    await migrateAlone(database);
    return database;
  } catch (error) {
    if (database.isInitialized) await database.destroy();
    const reason = error instanceof Error && error.message ? error.message : String((error as { code?: string }).code);
    const advice =
      error instanceof Unfit
        ? ""
        : " Check that PostgreSQL runs there and that the address, user and password are right.";
    throw new Error(
      `The database of ${definition.setting} (${withoutPassword(url)}) cannot be used: ${reason}.${advice}`,
    );
  }
}

async function requireVersion15(database: DataSource): Promise<void> {
  const [row] = await database.query<{ version: number }[]>(
    "SELECT current_setting('server_version_num')::int AS version",
  );
  if (!row || row.version < 150_000) throw new Unfit("it is older than PostgreSQL 15");
}

/**
 * One session for the lock and the migrations, without the patience that requests have: a migration of a large table takes
 * its time, and so does waiting for the replica that runs it, which then finds them done.
 */
async function migrateAlone(database: DataSource): Promise<void> {
  const session = database.createQueryRunner();
  try {
    await session.query("SET statement_timeout = 0; SET lock_timeout = 0");
    await session.query("SELECT pg_advisory_lock(hashtext('cordon migrations'))");
    const migrations = new MigrationExecutor(database, session);
    migrations.transaction = "each";
    await refuseForeignMigrations(database, migrations);
    await migrations.executePendingMigrations();
    await session.query("SELECT pg_advisory_unlock(hashtext('cordon migrations'))");
    await session.query("RESET statement_timeout; RESET lock_timeout");
  } finally {
    // On an error the whole pool is closed, and the lock goes with its session.
    await session.release();
  }
}

/** Older code would write past what a newer migration promises, and code of another subgraph has no business here at all. */
async function refuseForeignMigrations(database: DataSource, migrations: MigrationExecutor): Promise<void> {
  const known = new Set(database.migrations.map((migration) => migration.constructor.name));
  const foreign = (await migrations.getExecutedMigrations()).filter(({ name }) => !known.has(name));
  if (foreign.length === 0) return;
  const names = foreign.map(({ name }) => name).join(", ");
  throw new Unfit(
    `it was brought up to date by a newer version of Cordon, or belongs to another subgraph: this code does not know its ` +
      `migrations ${names}. Start the version that made them, restore the backup from before it, or correct the setting`,
  );
}

function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
