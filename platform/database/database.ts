import { DataSource, type EntitySchema, MigrationExecutor, type MixedList, type QueryRunner } from "typeorm";
import type { Log } from "../runtime/log.js";
import { platformMigrations } from "./migrations/platform-migrations.js";
import { StatementLog } from "./statements/statement-log.js";
import { TracedClient } from "./statements/traced-client.js";
import { platformTables } from "./tables/platform-tables.js";
import { SnakeCaseNames } from "./tables/snake-case-names.js";

type Migration = new () => { up(...parameters: never[]): Promise<unknown> };

export interface DatabaseDefinition {
  /** The setting that names the database, for error messages. */
  readonly setting: string;
  /** The subgraph's own tables; the platform's stand beside them. */
  readonly tables: readonly EntitySchema[];
  /** The subgraph's own migrations, oldest first; the platform's run before them by their dates. */
  readonly migrations: readonly Migration[];
}

/** How long a statement waits for a lock, in milliseconds. */
export const lockTimeoutMs = 3_000;

/** The database responds but does not fit this code. */
class Unfit extends Error {}

/**
 * Connects and runs pending migrations. Replicas that start at once wait for each other.
 * @throws Error with one line for a person when the database cannot be reached, is older than 15, has unknown
 * migrations, or a migration fails
 */
export async function openDatabase(definition: DatabaseDefinition, url: string, log?: Log): Promise<DataSource> {
  const database = new DataSource({
    type: "postgres",
    url,
    entities: [...Object.values(platformTables), ...definition.tables] as MixedList<EntitySchema>,
    migrations: [...platformMigrations, ...definition.migrations] as MixedList<Migration>,
    migrationsTableName: "migration",
    namingStrategy: new SnakeCaseNames(),
    logger: log && new StatementLog(log),
    logging: log?.isLevelEnabled("debug") ? ["query"] : false,
    installExtensions: false,
    poolSize: 16,
    applicationName: `cordon ${definition.setting.replace("DATABASE_URL_", "").toLowerCase()}`,
    extra: {
      Client: TracedClient,
      // Compiling a statement with many subqueries takes PostgreSQL a second, and running it some milliseconds.
      options: "-c jit=off",
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      lock_timeout: lockTimeoutMs,
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

/** Requests queue behind a migration that waits for a table lock, so it waits for less time than they do. */
const patienceForTable = 1_000;

/** In milliseconds, for all attempts of one migration to lock its tables. */
const patienceForMigration = 10 * 60_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * A session without the time-outs of requests, for the migration lock and the migrations: large tables take long, and
 * so does waiting for another replica that migrates.
 */
async function migrateAlone(database: DataSource): Promise<void> {
  const session = database.createQueryRunner();
  try {
    await session.query(`SET statement_timeout = 0; SET lock_timeout = ${patienceForTable}`);
    while (!(await isMine(session))) await pause(200);
    const migrations = new MigrationExecutor(database, session);
    migrations.transaction = "each";
    await refuseForeignMigrations(database, migrations);
    await migrateInGaps(migrations);
    await session.query("SELECT pg_advisory_unlock(hashtext('cordon migrations'))");
    await session.query("RESET statement_timeout; RESET lock_timeout");
  } finally {
    // On an error the pool is closed, and the lock ends with the session.
    await session.release();
  }
}

/** Polls for the lock: a waiting statement would block CREATE INDEX CONCURRENTLY, which waits for all others. */
async function isMine(session: QueryRunner): Promise<boolean> {
  const rows: { mine: boolean }[] = await session.query(
    "SELECT pg_try_advisory_lock(hashtext('cordon migrations')) AS mine",
  );
  return rows.some(({ mine }) => mine);
}

/**
 * All others queue behind a migration that waits for a long-running reader, so it steps back after a moment and
 * retries.
 */
async function migrateInGaps(migrations: MigrationExecutor): Promise<void> {
  const until = Date.now() + patienceForMigration;
  for (;;) {
    try {
      await migrations.executePendingMigrations();
      return;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code !== lockNotAvailable && code !== deadlockDetected) throw error;
      if (Date.now() > until)
        throw new Unfit(
          `a migration waited ${patienceForMigration / 60_000} minutes for a table that somebody has locked or reads. ` +
            "Nothing of it was done. End that session (pg_stat_activity names it), then start again",
        );
      await pause(1_000);
    }
  }
}

const lockNotAvailable = "55P03";
const deadlockDetected = "40P01";

/** Older code would break what a newer migration guarantees, and another subgraph's code must not touch the database. */
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
