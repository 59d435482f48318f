import { Client } from "pg";
import { until } from "../../../test/support/until.js";
import { boxTable } from "../../test-support/boxes/boxes.js";
import { type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { cancelledWhenGone } from "./cancelled-when-gone.js";

let boxes: SmallSubgraph;
let outside: Client;
beforeAll(async () => {
  boxes = await startSmallSubgraph("abandonable");
  outside = new Client({ connectionString: boxes.url });
  await outside.connect();
});
afterAll(async () => {
  await outside.end();
  await boxes.stop();
});

async function running(): Promise<number> {
  const { rows } = await outside.query(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()`,
  );
  return rows[0].count;
}

test("what runs for a caller who is gone is cancelled in the database, and what waits is not begun", async () => {
  const gone = new AbortController();
  const database = cancelledWhenGone(boxes.database, gone.signal);
  // More than there are connections.
  const reads = Promise.allSettled(Array.from({ length: 40 }, () => database.query("SELECT pg_sleep(25)")));
  await until(async () => (await running()) === 16);
  gone.abort(new Error("the caller is gone"));
  for (const outcome of await reads) expect(outcome).toMatchObject({ status: "rejected" });
  await until(async () => (await running()) === 0);
  await expect(database.manager.countBy(boxTable, {})).rejects.toThrow("the caller is gone");
  // Others are not touched, and find every connection free.
  const others = Array.from({ length: 40 }, () => boxes.database.query<object[]>("SELECT pg_sleep(0.01), 1 AS one"));
  for (const [row] of await Promise.all(others)) expect(row).toMatchObject({ one: 1 });
});

test("while the caller is there, it reads as ever, through each way to read", async () => {
  const database = cancelledWhenGone(boxes.database, new AbortController().signal);
  expect(await database.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect(await database.manager.createQueryBuilder(boxTable, "box").getMany()).toEqual([]);
  expect(await database.manager.find(boxTable)).toEqual([]);
  expect(await database.transaction((transaction) => transaction.countBy(boxTable, {}))).toBe(0);
});

test("a transaction that has begun is done to its end", async () => {
  const gone = new AbortController();
  const work = cancelledWhenGone(boxes.database, gone.signal).transaction(async (transaction) => {
    await transaction.query("INSERT INTO inbox_event VALUES ('x', 'y', now())");
    gone.abort();
    await transaction.query("SELECT pg_sleep(0.1)");
  });
  await work;
  expect(await boxes.count("inbox_event")).toBe(1);
});
