import { Client } from "pg";
import { DataSource } from "typeorm";
import { createTestDatabase } from "../../test/support/test-database.js";
import { isDatabaseOutage } from "./is-database-outage.js";

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
  expect([error, isDatabaseOutage(error)]).toEqual([expect.anything(), true]);
});

describe("on a database that answers", () => {
  let url: string;
  let drop: () => Promise<void>;
  let database: DataSource;
  beforeAll(async () => {
    ({ url, drop } = await createTestDatabase("outage"));
    database = await open(url, { connectionTimeoutMillis: 200, statement_timeout: 400 }).initialize();
  });
  afterAll(async () => {
    await database.destroy();
    await drop();
  });

  test.each([
    ["a statement that takes too long", () => database.query("SELECT pg_sleep(2)"), true],
    ["a connection that is cut", () => database.query("SELECT pg_terminate_backend(pg_backend_pid())"), true],
    [
      "a pool without a free connection",
      () => Promise.all([database.query("SELECT pg_sleep(0.35)"), database.query("SELECT 1")]),
      true,
    ],
    [
      "a transaction whose connection was cut",
      () =>
        database.transaction(async (transaction) => {
          await transaction.query("SELECT pg_terminate_backend(pg_backend_pid())").catch(() => {});
          await transaction.query("SELECT 1");
        }),
      true,
    ],
    [
      "a transaction whose connection went away before its next statement",
      () =>
        database.transaction(async (transaction) => {
          await transaction.query("SELECT pg_terminate_backend(pg_backend_pid())").catch(() => {});
          while (!transaction.queryRunner?.isReleased) await new Promise((resolve) => setTimeout(resolve, 5));
          await transaction.query("SELECT 1");
        }),
      true,
    ],
    ["a statement that is wrong", () => database.query("SELECT nothing"), false],
    ["a value that is refused", () => database.query("SELECT 'x'::uuid"), false],
  ])("%s: outage is told from fault", async (_name, work, expected) => {
    const error = await errorOf(work());
    expect([error, isDatabaseOutage(error)]).toEqual([expect.anything(), expected]);
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
  expect([error, isDatabaseOutage(error)]).toEqual([expect.anything(), true]);
});

test.each([new TypeError("x is not a function"), "ECONNREFUSED", undefined, null, { code: 5 }])(
  "%p is no outage",
  (error) => expect(isDatabaseOutage(error)).toBe(false),
);
