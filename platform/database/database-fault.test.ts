import { Client } from "pg";
import { DataSource } from "typeorm";
import { createTestDatabase } from "../../test/support/test-database.js";
import { until } from "../../test/support/until.js";
import { databaseFaultOf } from "./database-fault.js";

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

const open = (url: string, extra: object = {}) =>
  new DataSource({ type: "postgres", url, installExtensions: false, poolSize: 1, extra });

test("a server that refuses connections is an outage", async () => {
  const error = await errorOf(open("postgres://a:b@127.0.0.1:1/c").initialize());
  expect([error, databaseFaultOf(error)?.reason]).toEqual([expect.anything(), "AWAY"]);
});

describe("on a database that answers", () => {
  let url: string;
  let drop: () => Promise<void>;
  let database: DataSource;
  beforeAll(async () => {
    ({ url, drop } = await createTestDatabase("outage"));
    database = await open(url, { connectionTimeoutMillis: 10_000 }).initialize();
  });
  afterAll(async () => {
    await database.destroy();
    await drop();
  });

  test.each([
    ["55P03", "LOCKED"],
    ["40001", "CONFLICT"],
    ["40P01", "CONFLICT"],
    ["25006", "READ_ONLY"],
    ["53300", "BUSY"],
    ["53100", "NO_ROOM"],
    ["53200", "NO_ROOM"],
    ["58030", "NO_ROOM"],
    ["57014", "TOO_SLOW"],
    ["57P01", "AWAY"],
    ["57P03", "AWAY"],
    ["08006", "AWAY"],
    ["42501", undefined],
    ["22008", undefined],
    ["23505", undefined],
    ["XX001", undefined],
  ])("the SQLSTATE %s is told as %s", async (state, expected) => {
    const raised = `DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '${state}'; END $$`;
    const error = await errorOf(database.query(raised));
    expect([error, databaseFaultOf(error)?.reason]).toEqual([expect.objectContaining({ code: state }), expected]);
  });

  test.each([
    [
      "a statement that takes too long",
      () =>
        database.transaction(async (transaction) => {
          await transaction.query("SET LOCAL statement_timeout = 400");
          await transaction.query("SELECT pg_sleep(60)");
        }),
      "TOO_SLOW",
    ],
    ["a connection that is cut", () => database.query("SELECT pg_terminate_backend(pg_backend_pid())"), "AWAY"],
    [
      "a pool without a free connection",
      async () => {
        const single = await open(url, { connectionTimeoutMillis: 1_000 }).initialize();
        const holder = single.createQueryRunner();
        await holder.connect();
        await single.query("SELECT 1").finally(async () => {
          await holder.release();
          await single.destroy();
        });
      },
      "BUSY",
    ],
    [
      "a transaction whose connection was cut",
      () =>
        database.transaction(async (transaction) => {
          await transaction.query("SELECT pg_terminate_backend(pg_backend_pid())").catch(() => {});
          await transaction.query("SELECT 1");
        }),
      "AWAY",
    ],
    [
      "a transaction whose connection went away before its next statement",
      () =>
        database.transaction(async (transaction) => {
          await transaction.query("SELECT pg_terminate_backend(pg_backend_pid())").catch(() => {});
          await until(() => transaction.queryRunner?.isReleased === true);
          await transaction.query("SELECT 1");
        }),
      "AWAY",
    ],
    ["a statement that is wrong", () => database.query("SELECT nothing"), undefined],
    ["a value that is refused", () => database.query("SELECT 'x'::uuid"), undefined],
  ])("%s: outage is told from fault", async (_name, work, expected) => {
    const error = await errorOf(work());
    expect([error, databaseFaultOf(error)?.reason]).toEqual([expect.anything(), expected]);
  });
});

test("a connection that was closed under its transaction is an outage", async () => {
  const { url, drop } = await createTestDatabase("outage_closed");
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  await client.end();
  const error = await errorOf(client.query("SELECT 1"));
  await drop();
  expect([error, databaseFaultOf(error)?.reason]).toEqual([expect.anything(), "AWAY"]);
});

test.each([new TypeError("x is not a function"), "ECONNREFUSED", undefined, null, { code: 5 }])(
  "%p is no outage",
  (error) => expect(databaseFaultOf(error)).toBeUndefined(),
);
