import { execFile, execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { serverAccount } from "../../local/database/server-account.js";
import { freePort } from "../../local/runtime/free-port.js";
import { verifyChains } from "../../platform/actions/audit/verify-chains.js";
import { type LessonsRoom, openLessonsRoom } from "../../subgraphs/lessons/test-support/lessons-room.js";
import { reviewWithFollowUp } from "../../subgraphs/lessons/test-support/review-scenario.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { testRole } from "../support/test-role.js";
import { readMarked, textOf } from "./support/marked-blocks.js";

/*
 * The commands of subgraphs/BACKUP.md on a real subgraph. The embedded PostgreSQL comes without pg_dump, so this needs a
 * PostgreSQL of the machine's own, server and all, since pg_dump reads no server that is newer than itself.
 */

const programs = ["initdb", "pg_ctl", "pg_dump", "pg_restore", "psql"];
const debian = "/usr/lib/postgresql";
const [binaries] = [
  ...(existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, "bin")) : []),
  ...(process.env.PATH ?? "").split(":"),
]
  .filter((folder) => programs.every((program) => existsSync(join(folder, program))))
  .toSorted()
  .toReversed();

const document = textOf("subgraphs/BACKUP.md");
const place = temporaryFolder();
const data = join(place.path, "server", "data");
const account = serverAccount(data);
const runAsServer = (program: string, ...words: readonly string[]) =>
  execFileSync(join(binaries ?? "", program), words, { ...account, cwd: "/", stdio: "ignore" });

const before = process.env.CORDON_TEST_DATABASE_URL;
beforeAll(async () => {
  if (!binaries) return;
  mkdirSync(join(place.path, "server"));
  if (account) {
    execFileSync("chmod", ["755", place.path]);
    chownSync(join(place.path, "server"), account.uid, account.gid);
  }
  runAsServer("initdb", "--pgdata", data, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C");
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  runAsServer("pg_ctl", "start", "-D", data, "--wait", "--options", options, "-l", join(place.path, "server", "log"));
  process.env.CORDON_TEST_DATABASE_URL = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const server = new Client({ connectionString: process.env.CORDON_TEST_DATABASE_URL });
  await server.connect();
  await server.query(`CREATE ROLE ${testRole.name} LOGIN PASSWORD '${testRole.password}'`);
  await server.end();
});
afterAll(() => {
  process.env.CORDON_TEST_DATABASE_URL = before;
  if (binaries) runAsServer("pg_ctl", "stop", "-D", data, "--wait", "--mode=immediate");
  place.remove();
});

const run = (block: string, url: string) =>
  promisify(execFile)("bash", ["-euc", readMarked(document, block)], {
    cwd: place.path,
    env: { PATH: `${binaries}:${process.env.PATH}`, DATABASE_URL_LESSONS: url },
  });

/** Everything in the database, row by row. */
async function contents({ database }: LessonsRoom): Promise<object> {
  const tables = await database.query<{ name: string }[]>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1",
  );
  const rows = await Promise.all(
    tables.map(({ name }) => database.query(`SELECT * FROM "${name}" AS line ORDER BY CAST(line AS text)`)),
  );
  return Object.fromEntries(tables.map(({ name }, index) => [name, rows[index]]));
}

if (!binaries) console.warn("Skipped: no PostgreSQL of this machine's own with pg_dump was found.");

(binaries ? test : test.skip)(
  "a subgraph that is restored by the commands of the page is as it was, and goes on",
  async () => {
    const room = await openLessonsRoom("backup");
    const { url } = room;
    await reviewWithFollowUp(room);
    const then = await contents(room);
    await run("backup", url);
    await reviewWithFollowUp(room);
    expect(await contents(room)).not.toEqual(then);
    await room.database.destroy();
    await run("restore", url);
    await room.database.initialize();
    expect(await contents(room)).toEqual(then);
    const { kinds } = await verifyChains(room.database);
    expect(kinds.map(({ firstBad }) => firstBad)).toEqual([undefined]);
    await expect(room.database.query("UPDATE audit_entry SET summary = ''")).rejects.toThrow("append-only");
    await reviewWithFollowUp(room);
    const markings = await room.database.query("SELECT DISTINCT marking FROM outbox_event");
    expect(markings).toEqual([{ marking: "AMBER" }]);
    await room.close();
  },
);
