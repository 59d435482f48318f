import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, lstatSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { Client } from "pg";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { until } from "../../test/support/until.js";
import { startedAt, startOf } from "../runtime/process-identity.js";
import { type DatabaseOptions, type EmbeddedDatabase, startDatabase } from "./database.js";
import { postgresBinaries } from "./postgres-binaries.js";
import { serverAccount } from "./server-account.js";

const place = temporaryFolder();
const dataFolder = join(place.path, "data");
const lines: string[] = [];
const running: EmbeddedDatabase[] = [];

async function start(options: Partial<DatabaseOptions> = {}): Promise<EmbeddedDatabase> {
  const database = await startDatabase({
    dataFolder,
    durable: false,
    report: (line) => lines.push(line),
    ...options,
  });
  running.push(database);
  return database;
}

async function query(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

const accepts = (url: string) =>
  query(url, "SELECT").then(
    () => true,
    () => false,
  );

const serverPid = () => Number(readFileSync(join(dataFolder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

const occupy = (port: number) =>
  new Promise<Server>((resolve) => {
    const server = createServer();
    server.listen({ host: "127.0.0.1", port }, () => resolve(server));
  });

beforeAll(async () => {
  const first = await start({ port: 0 });
  await query(first.url("teams"), "CREATE TABLE kept (word text); INSERT INTO kept VALUES ('still here')");
  await first.stop();
});

beforeEach(() => lines.splice(0));

afterEach(async () => {
  for (const database of running.splice(0)) await database.stop();
});

afterAll(() => place.remove());

test("a second start keeps the data and the port", async () => {
  const port = Number(readFileSync(join(dataFolder, "database-port"), "utf8"));
  const database = await start();
  expect(database.port).toBe(port);
  expect(await query(database.url("teams"), "SELECT word FROM kept")).toEqual([{ word: "still here" }]);
});

test("what is secret can be read by its owner only", () => {
  expect(statSync(join(dataFolder, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(statSync(join(dataFolder, "logs")).mode & 0o777).toBe(0o700);
  expect(statSync(join(dataFolder, "postgres")).mode & 0o777).toBe(0o700);
});

test("the role of a subgraph reaches its own database and no other", async () => {
  const database = await start();
  const url = (database_: string) => database.url("teams").replace(/teams$/, database_);
  expect(await accepts(url("teams"))).toBe(true);
  for (const other of ["incidents", "lessons", "postgres", "template1"])
    await expect(query(url(other), "SELECT")).rejects.toThrow("permission denied for database");
  await expect(query(database.url("teams"), "CREATE ROLE intruder")).rejects.toThrow("permission denied");
});

test("nobody gets in with a wrong password", async () => {
  const database = await start();
  const guessed = new URL(database.url("teams"));
  guessed.password = "guess";
  await expect(query(guessed.href, "SELECT")).rejects.toThrow("password authentication failed");
});

test("a second start beside a running one joins its server, and the last one out stops it", async () => {
  const one = await start();
  const two = await start();
  expect(two.port).toBe(one.port);
  await one.stop();
  expect(await accepts(two.url("lessons"))).toBe(true);
  await two.stop();
  expect(await accepts(two.url("lessons"))).toBe(false);
});

test("two first starts at the same moment make one server", async () => {
  const fresh = join(place.path, "fresh");
  const [one, two] = await Promise.all([start({ dataFolder: fresh, port: 0 }), start({ dataFolder: fresh, port: 0 })]);
  expect(one?.port).toBe(two?.port);
  expect(one?.url("incidents")).toBe(two?.url("incidents"));
});

test("the server of a killed starter is taken over with its data", async () => {
  const starter = spawn(process.execPath, [
    "-e",
    `require(${JSON.stringify(join(repositoryRoot, "dist/local/database/database.js"))})
      .startDatabase({ dataFolder: ${JSON.stringify(dataFolder)} })
      .then(() => { console.log("runs"); setInterval(() => {}, 1000); })`,
  ]);
  await once(starter.stdout, "data");
  const pid = serverPid();
  starter.kill("SIGKILL");
  await once(starter, "close");
  const database = await start();
  expect(serverPid()).toBe(pid);
  expect(lines.join()).toMatch(/runs already on port/);
  await database.stop();
  expect(await accepts(database.url("teams"))).toBe(false);
});

test("a killed server is started again, with what it had committed", async () => {
  const before = await start({ durable: true });
  await query(before.url("lessons"), "CREATE TABLE survived (); ");
  process.kill(serverPid(), "SIGKILL");
  const database = await start();
  expect(await query(database.url("lessons"), "SELECT FROM survived")).toEqual([]);
});

/** What somebody does by hand, as the account that the server runs as. */
function byHand(program: string, ...parameters: readonly string[]): void {
  const folder = join(dataFolder, "postgres");
  const account = serverAccount(folder);
  const { status } = spawnSync(join(postgresBinaries(account), program), parameters, {
    ...account,
    cwd: folder,
    stdio: "ignore",
  });
  expect(status).toBe(0);
}

test.each([
  ["where its files are is said by a path", () => join(dataFolder, "postgres")],
  ["where its files are is said from where one stands", () => "."],
])("a server that was restarted by hand is found, used and stopped: %s", async (_name, folder) => {
  const before = await start();
  await query(before.url("teams"), "INSERT INTO kept VALUES ('by hand')");
  byHand("pg_ctl", "restart", "-D", folder(), "--wait", "--log=/dev/null", `--options=-p ${before.port}`);
  const pid = serverPid();
  const began = startOf(pid) ?? "";
  const database = await start();
  expect([database.port, serverPid()]).toEqual([before.port, pid]);
  expect(await before.revive()).toBe(false);
  expect(await query(database.url("teams"), "SELECT count(*)::int AS many FROM kept WHERE word = 'by hand'")).toEqual([
    { many: 1 },
  ]);
  await query(database.url("teams"), "DELETE FROM kept WHERE word = 'by hand'");
  await database.stop();
  await before.stop();
  expect(await accepts(database.url("teams"))).toBe(false);
  await until(() => startOf(pid) !== began);
});

/** The file by which a server says that it runs; the third line is the second that it started in. No server listens at port 1. */
const notePid = (pid: number, port = 1, started = 1) =>
  writeFileSync(
    join(dataFolder, "postgres", "postmaster.pid"),
    `${pid}\n${join(dataFolder, "postgres")}\n${started}\n${port}\n\n127.0.0.1\n\nready\n`,
  );

test("a pid file of before a crash, whose pid another program has now, does not keep the server from starting", async () => {
  notePid(process.pid);
  const database = await start();
  expect(await accepts(database.url("teams"))).toBe(true);
});

test("a pid file whose pid the server of another folder has now is left, as is that server, and the start says what to do", async () => {
  const other = await start({ dataFolder: join(place.path, "neighbour"), port: 0 });
  const pid = Number(readFileSync(join(other.folder, "postmaster.pid"), "utf8").split("\n")[0]);
  notePid(pid, other.port);
  const file = join(dataFolder, "postgres", "postmaster.pid");
  const noted = readFileSync(file, "utf8");
  await expect(start()).rejects.toThrow(
    new RegExp(`postmaster\\.pid says .* process ${pid} .*another server.*Nothing was touched.*remove that file`),
  );
  expect(readFileSync(file, "utf8")).toBe(noted);
  expect(await accepts(other.url("teams"))).toBe(true);
  rmSync(file);
  const database = await start();
  expect(database.port).not.toBe(other.port);
  expect(await query(database.url("teams"), "SELECT word FROM kept")).toEqual([{ word: "still here" }]);
});

test.each([
  ["a PostgreSQL answers its port", (other: number) => notePid(process.pid, other)],
  [
    "the other program started when the server did",
    () => notePid(process.pid, 1, Math.round(startedAt(process.pid) ?? 0)),
  ],
])("a pid file whose pid another program has is left where %s", async (_name, note) => {
  const other = await start({ dataFolder: join(place.path, "neighbour"), port: 0 });
  note(other.port);
  const file = join(dataFolder, "postgres", "postmaster.pid");
  await expect(start()).rejects.toThrow(/another program now, .*Nothing was touched/);
  expect(existsSync(file)).toBe(true);
  rmSync(file);
});

test.each([
  ["a process that is gone", () => spawnSync(process.execPath, ["-e", ""]).pid],
  ["another program", () => process.pid],
])("a pid file of %s, whose port another program answers, is stale", async (_name, pid) => {
  const other = await occupy(0);
  other.on("connection", (socket) => socket.end("220 this is no database\r\n"));
  const { port } = other.address() as { port: number };
  notePid(pid(), port);
  const database = await start();
  expect(database.port).not.toBe(port);
  expect(await accepts(database.url("teams"))).toBe(true);
  other.close();
});

test.each([
  ["a process that is gone here", () => spawnSync(process.execPath, ["-e", ""]).pid],
  ["another program here", () => process.pid],
])(
  "a server that its pid file names by %s, as one in a container is, is used and never signalled",
  async (_name, pid) => {
    const real = await start();
    const file = join(dataFolder, "postgres", "postmaster.pid");
    const noted = readFileSync(file, "utf8");
    writeFileSync(file, noted.replace(/^\d+/, String(pid())));
    const database = await start();
    expect(database.port).toBe(real.port);
    await database.stop();
    await real.stop();
    expect(await accepts(database.url("teams"))).toBe(true);
    writeFileSync(file, noted);
    await (await start()).stop();
    expect(await accepts(database.url("teams"))).toBe(false);
  },
);

test("when another program has the port of last time, the next free one is taken, said and remembered", async () => {
  const port = Number(readFileSync(join(dataFolder, "database-port"), "utf8"));
  const other = await occupy(port);
  const database = await start();
  other.close();
  expect(database.port).toBeGreaterThan(port);
  expect(lines).toContain(`port ${port} is in use by another program: the database takes port ${database.port}`);
  expect(readFileSync(join(dataFolder, "database-port"), "utf8").trim()).toBe(String(database.port));
});

test("a port that was asked for is taken or refused, never replaced", async () => {
  const other = await occupy(0);
  const { port } = other.address() as { port: number };
  await expect(start({ port })).rejects.toThrow(`Port ${port} (PORT_DATABASE) is in use by another program.`);
  other.close();
});

test("files that PostgreSQL cannot use are named with its own reason", async () => {
  const spoiled = join(place.path, "spoiled");
  await (await start({ dataFolder: spoiled, port: 0 })).stop();
  writeFileSync(join(spoiled, "postgres", "PG_VERSION"), "9.6\n");
  await expect(start({ dataFolder: spoiled, port: 0 })).rejects.toThrow(
    /did not start: .*database files are incompatible with server.*database\.log/,
  );
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot(
  "for root, a data folder that the server cannot enter has its database outside, and begins again with it",
  async () => {
    const closed = join(place.path, "closed");
    const open = async () => {
      const database = await start({ dataFolder: join(closed, "data"), port: 0 });
      await query(database.url("teams"), "CREATE TABLE once ()");
      await database.stop();
      return database.folder;
    };
    await (await start({ dataFolder: join(closed, "first"), port: 0 })).stop();
    chmodSync(closed, 0o700);
    const folder = await open();
    expect(folder).toMatch(/^\/var\/lib\/cordon\/data-/);
    expect(lstatSync(join(closed, "data", "postgres")).isSymbolicLink()).toBe(true);
    await expect(open()).rejects.toThrow('relation "once" already exists');
    rmSync(join(closed, "data"), { recursive: true });
    expect(await open()).toBe(folder);
    rmSync(join(folder, ".."), { recursive: true });
  },
);
