import { Client } from "pg";
import type { QueryRunner } from "typeorm";
import { until } from "../../test/support/until.js";
import { Delivery } from "../events/outbox/delivery.js";
import { readiness } from "../http/readiness.js";
import { createLog } from "../runtime/log.js";
import { boxContract } from "../test-support/boxes/box-contract.js";
import { CreateBoxes1767398400000 } from "../test-support/boxes/boxes.js";
import { openSmallDatabase, type SmallSubgraph, startSmallSubgraph } from "../test-support/boxes/small-subgraph.js";
import { openDatabase } from "./database.js";
import { platformMigrations } from "./migrations/platform-migrations.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("database");
});
afterAll(() => boxes.stop());

async function asSuperuser(statement: string): Promise<void> {
  const client = new Client({ connectionString: process.env.CORDON_TEST_DATABASE_URL });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

const name = () => new URL(boxes.url).pathname.slice(1);
const cutAll = () =>
  asSuperuser(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name()}' AND pid <> pg_backend_pid()`,
  );

test("replicas that start at once bring the tables up to date once", async () => {
  const replicas = await Promise.all(Array.from({ length: 4 }, () => openSmallDatabase(boxes.url)));
  await Promise.all(replicas.map((replica) => replica.destroy()));
  const done = await boxes.database.query<{ name: string }[]>("SELECT name FROM migration ORDER BY timestamp");
  const known = [...platformMigrations.map(({ name }) => name), CreateBoxes1767398400000.name];
  expect(done.map(({ name }) => name)).toEqual(
    known.sort((one, other) => one.slice(-13).localeCompare(other.slice(-13))),
  );
});

/** Breaks off the building of an index, which waits for a writer of its table. */
async function leaveHalfBuilt(index: string, on: string): Promise<void> {
  await boxes.database.query(`DROP INDEX ${index}`);
  const [writer, builder] = [boxes.database.createQueryRunner(), boxes.database.createQueryRunner()];
  await writer.startTransaction();
  await writer.query("LOCK inbox_event IN ROW EXCLUSIVE MODE");
  await builder.query("SET lock_timeout = 1000");
  await expect(builder.query(`CREATE INDEX CONCURRENTLY ${index} ON ${on}`)).rejects.toThrow(/lock timeout/);
  await builder.query("SET lock_timeout = 3000");
  await writer.rollbackTransaction();
  await Promise.all([writer.release(), builder.release()]);
  const [{ valid }] = await boxes.database.query(
    `SELECT indisvalid AS valid FROM pg_index WHERE indexrelid = '${index}'::regclass`,
  );
  expect(valid).toBe(false);
}

test("replicas that start at once build an index that broke off half built, beside whoever reads and writes", async () => {
  await boxes.database.query("DELETE FROM migration WHERE name = 'IndexLedgers1769256000000'");
  await boxes.database.query("DROP INDEX outbox_event_subject");
  await leaveHalfBuilt("inbox_event_last", "inbox_event (source, subject, sequence) WHERE NOT passes");
  const replicas = await Promise.all(Array.from({ length: 4 }, () => openSmallDatabase(boxes.url)));
  await Promise.all(replicas.map((replica) => replica.destroy()));
  const indexes = await boxes.database.query(`
    SELECT indexrelid::regclass::text AS name, indisvalid AS valid FROM pg_index
    WHERE indexrelid IN ('outbox_event_subject'::regclass, 'inbox_event_last'::regclass, 'outbox_delivery_narrowing'::regclass)
    ORDER BY name`);
  expect(indexes).toEqual(
    ["inbox_event_last", "outbox_delivery_narrowing", "outbox_event_subject"].map((name) => ({ name, valid: true })),
  );
});

test("nobody waits for long behind a migration that waits for a long reader, and it is done when that one ends", async () => {
  class AddLid1767398600000 {
    async up(runner: QueryRunner): Promise<void> {
      await runner.query("ALTER TABLE box ADD COLUMN lid text");
    }
  }
  const definition = {
    setting: "DATABASE_URL_BOXES",
    tables: [],
    migrations: [CreateBoxes1767398400000, AddLid1767398600000],
  };
  const reader = boxes.database.createQueryRunner();
  await reader.startTransaction();
  await reader.query("SELECT FROM box");
  const opening = openDatabase(definition, boxes.url);
  const waits =
    "SELECT FROM pg_locks WHERE relation = 'box'::regclass AND mode = 'AccessExclusiveLock' AND NOT granted";
  await until(async () => (await boxes.database.query<object[]>(waits)).length > 0);
  // Its lock_timeout is that of requests: it would fail behind a migration that stays.
  expect(await boxes.database.query("SELECT count(*)::int AS boxes FROM box")).toEqual([{ boxes: 0 }]);
  await reader.commitTransaction();
  await reader.release();
  const database = await opening;
  await database.query("ALTER TABLE box DROP COLUMN lid; DELETE FROM migration WHERE name = 'AddLid1767398600000'");
  await database.destroy();
});

test("a migration may take longer than a request, and requests have their limit again after it", async () => {
  class Patience1767398500000 {
    async up(runner: QueryRunner): Promise<void> {
      await runner.query("CREATE TABLE patience AS SELECT current_setting('statement_timeout') AS allowed");
    }
  }
  const definition = {
    setting: "DATABASE_URL_BOXES",
    tables: [],
    migrations: [CreateBoxes1767398400000, Patience1767398500000],
  };
  const database = await openDatabase(definition, boxes.url);
  expect(await database.query("SELECT allowed FROM patience")).toEqual([{ allowed: "0" }]);
  const limits = await Promise.all(Array.from({ length: 4 }, () => database.query("SHOW statement_timeout")));
  expect(limits.flat()).toEqual(Array(4).fill({ statement_timeout: "30s" }));
  await database.query("DROP TABLE patience; DELETE FROM migration WHERE name = 'Patience1767398500000'");
  await database.destroy();
});

test("a database that newer code has brought up to date is refused with a line that names its migrations", async () => {
  const newer = "AddLids1999999999999";
  await boxes.database.query("INSERT INTO migration (timestamp, name) VALUES (1999999999999, $1)", [newer]);
  const message = await openSmallDatabase(boxes.url).catch((error: Error) => error.message);
  await boxes.database.query("DELETE FROM migration WHERE name = $1", [newer]);
  expect(message).toMatch(
    /^The database of DATABASE_URL_BOXES .* newer version of Cordon.* AddLids1999999999999\. Start/,
  );
  expect(message).not.toMatch(/\n|password/);
  await (await openSmallDatabase(boxes.url)).destroy();
});

test("the database of another subgraph is refused", async () => {
  const others = { setting: "DATABASE_URL_OTHERS", tables: [], migrations: [] };
  await expect(openDatabase(others, boxes.url)).rejects.toThrow(/another subgraph.* CreateBoxes1767398400000/);
});

test("idle connections that the database cuts are replaced, and nothing crashes", async () => {
  await Promise.all(Array.from({ length: 8 }, () => boxes.database.query("SELECT pg_sleep(0.05)")));
  await cutAll();
  const { master } = boxes.database.driver as unknown as { readonly master: { readonly idleCount: number } };
  await until(() => master.idleCount === 0);
  const answers = await Promise.all(Array.from({ length: 8 }, () => boxes.database.query<object[]>("SELECT 1 AS one")));
  expect(answers).toEqual(Array(8).fill([{ one: 1 }]));
});

test("a transaction that the database cuts fails, gives its connection back, and the next one works", async () => {
  for (let round = 0; round < 20; round += 1) {
    const cut = boxes.database.transaction(async (transaction) => {
      await transaction.query("INSERT INTO inbox_event VALUES ('x', 'y', now())");
      await cutAll();
      await transaction.query("SELECT 1");
    });
    await expect(cut).rejects.toThrow();
  }
  expect(await boxes.count("inbox_event")).toBe(0);
});

test("readiness turns while the database does not answer, and recovers with it", async () => {
  const delivery = new Delivery(boxes.database, "/subgraphs/boxes", [], boxContract, createLog("test", "silent"));
  expect(await readiness(delivery)).toEqual({ status: "ready", undeliveredEvents: 0 });
  await asSuperuser(`ALTER DATABASE "${name()}" ALLOW_CONNECTIONS false`);
  await cutAll();
  expect(await readiness(delivery)).toEqual({ status: "not ready", reason: "the database does not answer" });
  await asSuperuser(`ALTER DATABASE "${name()}" ALLOW_CONNECTIONS true`);
  // A connection that was cut may be noticed when it is used only.
  await until(async () => (await readiness(delivery)).status === "ready");
});

test("readiness does not wait for an answer that does not come", async () => {
  expect(await readiness({ undelivered: () => new Promise<number>(() => {}) })).toMatchObject({ status: "not ready" });
});

test.each([
  [
    "refuses connections",
    "postgres://cordon:pa55word@127.0.0.1:1/boxes",
    /DATABASE_URL_BOXES \(127\.0\.0\.1:1\/boxes\).*ECONNREFUSED/,
  ],
  ["does not know the user", () => boxes.url.replace("//cordon_test:", "//nobody:"), /DATABASE_URL_BOXES .*nobody/],
  ["does not have the database", () => `${boxes.url}_not`, /DATABASE_URL_BOXES .*does not exist/],
])("a server that %s is one line that names the setting and no password", async (_name, url, line) => {
  const opening = openSmallDatabase(typeof url === "string" ? url : url());
  const message = await opening.then(
    () => "",
    (error: Error) => error.message,
  );
  expect(message).toMatch(line);
  expect(message).not.toMatch(/pa55word|cordon_test:|\n/);
});
