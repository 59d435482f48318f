import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Client } from "pg";
import { withFolderLock, withFolderLockIfPossible } from "../data-folder/folder-lock.js";
import { type OwnRecord, openRecord } from "../data-folder/running-records.js";
import { howToRenew, secretsOf } from "../data-folder/secrets.js";
import { freePort, isFree, nextFreePort } from "../runtime/free-port.js";
import { StartError } from "../runtime/start-error.js";
import type { SubgraphName } from "../runtime/subgraph-names.js";
import { boundForeignLog, isFull } from "./bound-foreign-log.js";
import { databaseFolder } from "./database-folder.js";
import { postgresBinaries } from "./postgres-binaries.js";
import {
  initialize,
  isInitialized,
  type PostgresServer,
  resetPassword,
  running,
  startServer,
  stopServer,
} from "./postgres-server.js";
import { provisionDatabases } from "./provision-databases.js";

const defaultDatabasePort = 5433;

export interface DatabaseOptions {
  /** The data folder; created when missing. */
  readonly dataFolder: string;
  /** A fixed port; 0 picks a free one. By default the port of last time, or the first free one from 5433 on. */
  readonly port?: number;
  /** False for throw-away data: no fsync, so a crash of the machine loses it. */
  readonly durable?: boolean;
  /** PostgreSQL settings as `name=value`, such as `max_connections=300`. */
  readonly flags?: readonly string[];
  /** Whether the secrets were renewed: an existing server then gets its new password. */
  readonly newSecrets?: boolean;
  readonly record?: OwnRecord;
  readonly report?: (line: string) => void;
}

export interface EmbeddedDatabase {
  readonly port: number;
  readonly folder: string;
  readonly superuserUrl: string;
  url(name: SubgraphName): string;
  /** Restarts a dead server on the same port. Returns whether it had to. */
  revive(): Promise<boolean>;
  /** Limits the server's log, which it writes itself. */
  boundLog(): Promise<void>;
  /** Stops the server unless another living starter of this data folder uses it. */
  stop(mode?: "fast" | "immediate"): Promise<void>;
}

/** Starts the embedded PostgreSQL of a data folder, or joins a running one. */
export async function startDatabase(options: DatabaseOptions): Promise<EmbeddedDatabase> {
  const dataFolder = resolve(options.dataFolder);
  const report = options.report ?? (() => {});
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  const record = options.record ?? openRecord(dataFolder);
  try {
    return await withFolderLock(dataFolder, async () => {
      const secrets = secretsOf(dataFolder);
      const server = await describeServer(dataFolder, secrets.superuserPassword);
      boundForeignLog(server.log);
      if (options.newSecrets && isInitialized(server)) {
        await stopServer(server, "fast");
        await resetPassword(server);
      }
      const joined = await running(server);
      const port = await waitUntilReady(server, { ...options, dataFolder, report }).catch(async (error) => {
        if (!joined) await stopServer(server, "fast");
        throw error;
      });
      const superuserUrl = databaseUrl("postgres", secrets.superuserPassword, port, "postgres");
      await provisionDatabases(superuserUrl, secrets.databasePasswords);
      record.useDatabase(true);
      let stopped = false;
      return {
        port,
        folder: server.folder,
        superuserUrl,
        url: (name: SubgraphName) => databaseUrl(name, secrets.databasePasswords[name], port, name),
        revive: async () => {
          if (await running(server)) return false;
          return withFolderLock(dataFolder, async () => {
            if (stopped || (await running(server))) return false;
            await startServer(server, port, flagsOf(options));
            return true;
          });
        },
        boundLog: async () => {
          // Other starters check it too: under the lock, only one finds it full.
          if (isFull(server.log)) await withFolderLock(dataFolder, async () => boundForeignLog(server.log));
        },
        stop: (mode: "fast" | "immediate" = "fast") =>
          withFolderLockIfPossible(dataFolder, async () => {
            stopped = true;
            record.useDatabase(false);
            if (!options.record) record.close();
            if (record.others().some(({ usesDatabase }) => usesDatabase)) return;
            await stopServer(server, mode);
          }),
      };
    });
  } catch (error) {
    if (!options.record) record.close();
    throw error;
  }
}

async function describeServer(dataFolder: string, password: string): Promise<PostgresServer> {
  const { folder, account, link } = databaseFolder(dataFolder);
  const log = join(dataFolder, "logs", "database.log");
  const server = { folder, account, binaries: postgresBinaries(account), log, password };
  if (link && !lstatSync(link, { throwIfNoEntry: false })) await beginAgain(server, link);
  return server;
}

/** The data folder is new: files outside belong to a deleted one of the same name. */
async function beginAgain(server: PostgresServer, link: string): Promise<void> {
  await stopServer(server, "immediate");
  rmSync(server.folder, { recursive: true, force: true });
  symlinkSync(server.folder, link);
}

async function ensureRunning(
  server: PostgresServer,
  options: DatabaseOptions & { readonly report: (line: string) => void },
): Promise<number> {
  if (!isInitialized(server)) {
    options.report("making the database server's files…");
    await initialize(server, options.durable !== false);
  }
  const already = await running(server);
  if (already) return already.port;
  const port = await choosePort(options);
  await startServer(server, port, flagsOf(options));
  writeFileSync(portFile(options.dataFolder), `${port}\n`);
  return port;
}

const flagsOf = ({ durable, flags = [] }: DatabaseOptions) => [
  // A storm of alerts takes a minute: by default, the planner learns of it after that.
  "autovacuum_naptime=10s",
  ...(durable === false ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] : []),
  ...flags,
];

const portFile = (dataFolder: string) => join(dataFolder, "database-port");

async function choosePort(options: DatabaseOptions & { readonly report: (line: string) => void }): Promise<number> {
  if (options.port !== undefined) {
    if (options.port === 0) return freePort();
    if (await isFree(options.port)) return options.port;
    throw new StartError(
      `Port ${options.port} (PORT_DATABASE) is in use by another program. Stop that program, or choose another port.`,
    );
  }
  const file = portFile(options.dataFolder);
  const wanted = existsSync(file) ? Number(readFileSync(file, "utf8")) : defaultDatabasePort;
  const port = await nextFreePort(wanted);
  if (port !== wanted) options.report(`port ${wanted} is in use by another program: the database takes port ${port}`);
  return port;
}

const databaseUrl = (user: string, password: string, port: number, database: string) =>
  `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** A server left by a killed starter may be starting or stopping; if it is gone by then, it is started again. */
async function waitUntilReady(
  server: PostgresServer,
  options: DatabaseOptions & { readonly report: (line: string) => void },
): Promise<number> {
  const until = Date.now() + 30_000;
  const already = await running(server);
  if (already) options.report(`the database server of this data folder runs already on port ${already.port}`);
  for (;;) {
    const port = await ensureRunning(server, options);
    const refusal = await refusalOf(server, port);
    if (refusal === undefined) return port;
    if (refusal.code === "28P01")
      throw new StartError(
        `The embedded PostgreSQL does not know the password in ${join(options.dataFolder, "secrets.json")}. ${howToRenew}`,
      );
    if (Date.now() > until)
      throw new StartError(`The embedded PostgreSQL refuses connections: ${refusal.message} (more in ${server.log}).`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function refusalOf(server: PostgresServer, port: number): Promise<(Error & { code?: string }) | undefined> {
  const client = new Client({ connectionString: databaseUrl("postgres", server.password, port, "postgres") });
  try {
    await client.connect();
    await client.end();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
