import { Client } from "pg";
import type { QueryRunner } from "typeorm";
import { createTestDatabase } from "../../../test/support/test-database.js";
import { until } from "../../../test/support/until.js";
import { type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { GrantedLeases } from "../leases/granted-leases.js";
import { DeliveryQueue } from "./delivery-queue.js";
import { appendEvent } from "./outbox.js";
import { OutboxSubscribers } from "./outbox-subscribers.js";

const type = "dev.cordon.box.changed";
const lessons = { name: "lessons", types: [type], history: "all" as const };
const { signal } = new AbortController();

let boxes: SmallSubgraph;
let subscribers: OutboxSubscribers;
let queue: DeliveryQueue;
let open: QueryRunner[] = [];
beforeAll(async () => {
  boxes = await startSmallSubgraph("outbox_subscribers");
  subscribers = new OutboxSubscribers(boxes.database);
  queue = new DeliveryQueue(boxes.database, 10);
});
afterAll(() => boxes.stop());
beforeEach(() => boxes.clear());
afterEach(async () => {
  for (const runner of open) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
  open = [];
});

const eventOf = (subject: string, number: number) => ({ type, subject, time: new Date(), data: { number } });
const emit = (subject: string, number: number) =>
  boxes.database.transaction((transaction) => appendEvent(transaction, eventOf(subject, number)));

/** A transaction that stays open. */
async function begin(): Promise<QueryRunner> {
  const runner = boxes.database.createQueryRunner();
  open.push(runner);
  await runner.startTransaction();
  return runner;
}

/** Holds a change back in the middle of the statement that writes the event of the subject "slow". */
async function holdBack(change: () => Promise<void>) {
  await boxes.database.query(`CREATE OR REPLACE FUNCTION marking_of_event(type text, subject text) RETURNS text
    LANGUAGE sql STABLE AS $$ SELECT CASE WHEN subject = 'slow' THEN CAST(pg_advisory_xact_lock_shared(77) AS text) END $$`);
  const holding = await begin();
  await holding.query("SELECT pg_advisory_xact_lock(77)");
  const written = change();
  const held = "SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = 77 AND NOT granted";
  await until(async () => (await boxes.database.query<unknown[]>(held)).length === 1);
  return { written, goOn: () => holding.rollbackTransaction() };
}

/** Events of long ago, ten of each subject. */
const fill = (events: number) =>
  boxes.database.query(
    `INSERT INTO outbox_event (id, type, subject, time, data, narrows)
     SELECT gen_random_uuid(), $1, 'old-' || g / 10, now(), '{}', false FROM generate_series(0, $2::int - 1) AS g`,
    [type, events],
  );

async function leaveLessons(): Promise<void> {
  await boxes.database.query("UPDATE outbox_subscriber SET named_at = now() - interval '8 days'");
  expect(await subscribers.leave(signal)).toEqual(["lessons"]);
}

async function numbersDelivered(): Promise<readonly unknown[]> {
  const numbers: unknown[] = [];
  for (let claimed = await queue.claim("lessons", 10); claimed.length > 0; claimed = await queue.claim("lessons", 10)) {
    for (const delivery of claimed) {
      numbers.push((delivery.data as { number?: number }).number);
      await queue.complete("lessons", delivery);
    }
  }
  return numbers;
}

test("a change that takes long keeps nobody from becoming known, and no other change from being made; its event comes first", async () => {
  const slow = await begin();
  await appendEvent(slow.manager, eventOf("box", 1));
  await subscribers.register(lessons);
  let isCaughtUp = false;
  const caughtUp = subscribers.catchUp("lessons", signal).then(() => {
    isCaughtUp = true;
  });
  for (const number of [2, 3]) await emit("box", number);
  expect(await queue.claim("lessons", 10)).toEqual([]);
  expect(isCaughtUp).toBe(false);
  await slow.commitTransaction();
  await caughtUp;
  expect(await numbersDelivered()).toEqual([1, 2, 3]);
});

test("a change whose statement began before somebody was known is told to them, once", async () => {
  const { written, goOn } = await holdBack(() => emit("slow", 1));
  await subscribers.register(lessons);
  const caughtUp = subscribers.catchUp("lessons", signal);
  await goOn();
  await Promise.all([written, caughtUp]);
  expect(await numbersDelivered()).toEqual([1]);
});

test("what is open elsewhere, in another database of the server or without an event, keeps nobody from what they have missed", async () => {
  const { url, drop } = await createTestDatabase("another_product");
  const elsewhere = new Client(url);
  await elsewhere.connect();
  await elsewhere.query("BEGIN; CREATE TABLE unfinished ()");
  const unrelated = await begin();
  await unrelated.query("UPDATE audit_head SET hash = hash");
  await emit("box", 1);
  await subscribers.register(lessons);
  expect(await subscribers.catchUp("lessons", signal)).toBe(true);
  expect(await numbersDelivered()).toEqual([1]);
  await elsewhere.end();
  await drop();
});

test("who comes back to a long history stops no writer, and is sent every event once, by however many replicas", async () => {
  await subscribers.register(lessons);
  await subscribers.catchUp("lessons", signal);
  await leaveLessons();
  await fill(45_000);
  await subscribers.register(lessons);
  let isCaughtUp = false;
  const replicas = Promise.all([1, 2, 3].map(() => subscribers.catchUp("lessons", signal))).then(() => {
    isCaughtUp = true;
  });
  let written = 0;
  for (; !isCaughtUp; written += 1) await emit("box", written);
  await replicas;
  expect(await boxes.count("outbox_delivery")).toBe(45_000 + written);
});

test("a change that has its number, but has not read who is told when somebody is left, is told to them when they come back", async () => {
  await subscribers.register(lessons);
  await subscribers.catchUp("lessons", signal);
  const { written, goOn } = await holdBack(() => emit("slow", 1));
  await emit("box", 2);
  const polls = jest.spyOn(boxes.database, "query");
  let isLeft = false;
  const left = leaveLessons().then(() => {
    isLeft = true;
  });
  await until(() => isLeft || polls.mock.calls.filter(([text]) => text.includes("pg_locks")).length > 1);
  polls.mockRestore();
  await goOn();
  await Promise.all([written, left]);
  await emit("box", 3);
  expect(await queue.waiting(["lessons"])).toBe(2);
  await subscribers.register(lessons);
  await subscribers.catchUp("lessons", signal);
  expect([...(await numbersDelivered())].sort()).toEqual([1, 2, 3]);
});

test("what is broken off goes on with whoever delivers next; what was asked for meanwhile is queued as well", async () => {
  await emit("box", 1);
  await subscribers.register({ ...lessons, types: [] });
  await subscribers.register(lessons);
  await subscribers.catchUp("lessons", AbortSignal.abort());
  expect(await queue.claim("lessons", 10)).toEqual([]);
  await leaveLessons();
  await emit("box", 2);
  await subscribers.register({ ...lessons, types: [type, "dev.cordon.box.other"] });
  expect(await subscribers.catchUp("lessons", signal)).toBe(true);
  expect(await subscribers.catchUp("lessons", signal)).toBe(false);
  expect(await numbersDelivered()).toEqual([1, 2]);
});

test("no lease is granted to a copy while events that may hide something are still to be queued for it", async () => {
  await emit("box", 1);
  await subscribers.register(lessons);
  const leases = new GrantedLeases(boxes.database);
  await leases.register("lessons");
  expect(await leases.grant("lessons")).toBe("not caught up");
  await subscribers.catchUp("lessons", signal);
  await boxes.database.query("UPDATE granted_lease SET next_renewal_at = 'epoch'");
  expect(await leases.grant("lessons")).toMatchObject({ delivered: 0 });
});
