import { createLog } from "../runtime/log.js";
import { type SmallSubgraph, startSmallSubgraph } from "../test-support/boxes/small-subgraph.js";
import { startSweeper, sweep } from "./sweeper.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("sweeper");
});
afterAll(() => boxes.stop());

beforeEach(async () => {
  await boxes.clear();
  await boxes.database.query(`
    INSERT INTO idempotency_key
      SELECT 'ada', 'key-' || n, 'packBox', 'hash', '{}', now() - n * interval '1 hour' FROM generate_series(1, 12000) AS n;
    INSERT INTO inbox_event SELECT 'teams', 'event-' || n, now() - n * interval '1 day' FROM generate_series(1, 40) AS n`);
});

test("what is past its time goes, the rest stays", async () => {
  await sweep(boxes.database);
  expect(await boxes.count("idempotency_key")).toBe(7 * 24 - 1);
  expect(await boxes.count("inbox_event")).toBe(29);
  await sweep(boxes.database);
  expect(await boxes.count("inbox_event")).toBe(29);
});

test("two replicas may sweep at once", async () => {
  await Promise.all([sweep(boxes.database), sweep(boxes.database)]);
  await sweep(boxes.database);
  expect(await boxes.count("idempotency_key")).toBe(7 * 24 - 1);
});

test("it sweeps when it is started, and stopping waits for it", async () => {
  await startSweeper(boxes.database, createLog("test", "silent")).stop();
  expect(await boxes.count("inbox_event")).toBe(29);
});

test("the rows to go are found through an index", async () => {
  await boxes.database.query("ANALYZE idempotency_key");
  await sweep(boxes.database);
  const plan = await boxes.database.query<Record<string, string>[]>(
    "EXPLAIN SELECT ctid FROM idempotency_key WHERE created_at < now() - interval '7 days' ORDER BY created_at LIMIT 5000",
  );
  expect(JSON.stringify(plan)).toContain("idempotency_key_created_at");
});

test("what stays of the inbox is not looked through again", async () => {
  await boxes.database.query(`
    INSERT INTO inbox_event (source, id, received_at, subject, sequence, passes)
      SELECT 'teams', 'last-' || n, now() - interval '90 days', 'box-' || n, n, false FROM generate_series(1, 5000) AS n`);
  await boxes.database.query("ANALYZE inbox_event");
  await sweep(boxes.database);
  expect(await boxes.count("inbox_event")).toBe(29 + 5000);
  const plan = await boxes.database.query<Record<string, string>[]>(
    "EXPLAIN SELECT ctid FROM inbox_event WHERE received_at < now() - interval '30 days' AND passes ORDER BY received_at LIMIT 5000",
  );
  expect(JSON.stringify(plan)).toContain("inbox_event_passing");
});
