import { type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { DeliveryQueue } from "./delivery-queue.js";
import { appendEvent } from "./outbox.js";
import { OutboxSubscribers } from "./outbox-subscribers.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("delivery queue");
});
afterAll(() => boxes.stop());
beforeEach(async () => {
  await boxes.clear();
  await new OutboxSubscribers(boxes.database).register({
    name: "lessons",
    types: ["dev.cordon.box.changed"],
    history: "none",
  });
});

const emit = (subject: string, ...numbers: readonly number[]) =>
  boxes.database.transaction(async (transaction) => {
    for (const number of numbers) {
      await appendEvent(transaction, { type: "dev.cordon.box.changed", subject, time: new Date(), data: { number } });
    }
  });

test("a claim runs out when its process is gone, and is then taken by another; what follows waits until then", async () => {
  const queue = new DeliveryQueue(boxes.database, 30);
  await emit("box-1", 1, 2);
  const [lost] = await queue.claim("lessons", 10);
  expect(lost).toMatchObject({ attempt: 1, data: { number: 1 } });
  expect(await queue.claim("lessons", 10)).toEqual([]);
  await boxes.database.query("UPDATE outbox_delivery SET next_attempt_at = now()");
  const [again] = await queue.claim("lessons", 10);
  expect(again).toMatchObject({ id: lost?.id, attempt: 2 });
  if (!lost || !again) throw new Error("nothing was claimed");
  // The one that was thought gone speaks up late: it does not shorten the claim of the other.
  await queue.postpone("lessons", lost, "late", 0);
  expect(await queue.claim("lessons", 10)).toEqual([]);
  await queue.complete("lessons", again);
  expect(await queue.claim("lessons", 10)).toMatchObject([{ data: { number: 2 } }]);
});

test("a claim that is given back holds what waits behind it for as long", async () => {
  const queue = new DeliveryQueue(boxes.database, 30);
  await emit("box-1", 1, 2, 3);
  await emit("box-2", 1);
  const [head, other] = await queue.claim("lessons", 10);
  if (!head || !other) throw new Error("nothing was claimed");
  await queue.postpone("lessons", head, "it answered 500", 60);
  const rows = await boxes.database.query<object[]>(
    `SELECT subject, next_attempt_at > now() + interval '50 seconds' AS waits, last_error FROM outbox_delivery ORDER BY sequence`,
  );
  expect(rows).toEqual([
    { subject: "box-1", waits: true, last_error: "it answered 500" },
    { subject: "box-1", waits: true, last_error: null },
    { subject: "box-1", waits: true, last_error: null },
    { subject: "box-2", waits: false, last_error: null },
  ]);
});

test("when the pauses of a subscriber are ended, what is claimed stays claimed, and nobody else's pauses end", async () => {
  const queue = new DeliveryQueue(boxes.database, 30);
  await new OutboxSubscribers(boxes.database).register({
    name: "teams",
    types: ["dev.cordon.box.changed"],
    history: "none",
  });
  await emit("box-1", 1, 2);
  await emit("box-2", 3);
  for (const name of ["lessons", "teams"]) {
    const [paused] = await queue.claim(name, 10);
    if (!paused) throw new Error("nothing was claimed");
    await queue.postpone(name, paused, "it is down", 300);
  }
  await queue.endPauses("lessons");
  expect((await queue.claim("lessons", 10)).map(({ data }) => data)).toEqual([{ number: 1 }]);
  expect(await queue.claim("teams", 10)).toEqual([]);
});

test("of many claimers at once one gets each delivery", async () => {
  const queue = new DeliveryQueue(boxes.database, 30);
  for (let index = 0; index < 20; index += 1) await emit(`box-${index}`, 1);
  const claims = await Promise.all(Array.from({ length: 10 }, () => queue.claim("lessons", 5)));
  const ids = claims.flat().map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(5);
  expect(new Set(ids).size).toBe(ids.length);
});
