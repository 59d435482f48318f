import { Webhook } from "standardwebhooks";
import { until } from "../../../test/support/until.js";
import { appendedEvents } from "../../runtime/channels.js";
import { subscribe } from "../../runtime/listeners.js";
import { createLog } from "../../runtime/log.js";
import { boxContract } from "../../test-support/boxes/box-contract.js";
import { openSmallDatabase, type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { type Answerer, type Received, type Receiver, startReceiver } from "../../test-support/receiver.js";
import { Delivery, pauseAfter } from "./delivery.js";
import { DeliveryQueue } from "./delivery-queue.js";
import { appendEvent } from "./outbox.js";
import { OutboxSubscribers } from "./outbox-subscribers.js";
import type { Subscriber } from "./subscribers.js";

const secret = `whsec_${Buffer.from("a secret of twenty-four b").toString("base64")}`;
const log = createLog("test", "silent");
const { signal } = new AbortController();
/** What is shown is what is delivered, however slow the machine is: nothing is sent twice because it stood still. */
const patience = { attemptMilliseconds: 600_000, leaseSeconds: 1_200 };
const time = new Date("2026-03-04T05:06:07.089Z");

let boxes: SmallSubgraph;
let stops: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  boxes = await startSmallSubgraph("delivery");
});
afterAll(() => boxes.stop());
beforeEach(() => boxes.clear());
afterEach(async () => {
  await Promise.all(stops.map((stop) => stop()));
  stops = [];
});

async function receive(answer?: Answerer): Promise<Receiver> {
  const receiver = await startReceiver(answer);
  stops.push(receiver.stop);
  return receiver;
}

const subscriber = ({ url }: Receiver, name = "lessons", history: Subscriber["history"] = "all"): Subscriber => ({
  name,
  url,
  secret: [secret],
  types: ["dev.cordon.box.changed"],
  history,
});

async function deliver(...subscribers: readonly ReturnType<typeof subscriber>[]): Promise<Delivery> {
  const delivery = new Delivery(boxes.database, "/subgraphs/boxes", subscribers, boxContract, log, patience);
  await delivery.start();
  stops.unshift(() => delivery.stop());
  return delivery;
}

const emit = (subject: string, ...numbers: readonly number[]) =>
  boxes.database.transaction(async (transaction) => {
    for (const number of numbers) {
      await appendEvent(transaction, { type: "dev.cordon.box.changed", subject, time, data: { number } });
    }
  });

/** Makes a subscriber known, with all that it is to be sent of the past. */
async function know(one: Subscriber): Promise<void> {
  const subscribers = new OutboxSubscribers(boxes.database);
  await subscribers.register(one);
  await subscribers.catchUp(one.name, signal);
}

const numbersOf = (receiver: Receiver, subject: string) =>
  receiver.taken.filter(({ event }) => event.subject === subject).map(({ event }) => event.data.number);

test("an event arrives as CloudEvents JSON, signed as Standard Webhooks ask", async () => {
  const receiver = await receive();
  await deliver(subscriber(receiver));
  await emit("box-1", 1);
  await until(() => receiver.taken.length === 1);
  const { headers, body } = receiver.taken[0] as Received;
  const event = new Webhook(secret).verify(body, headers as Record<string, string>) as { id: string };
  expect(headers["content-type"]).toBe("application/cloudevents+json");
  expect(headers["webhook-id"]).toBe(event.id);
  expect(event).toEqual({
    specversion: "1.0",
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    source: "/subgraphs/boxes",
    type: "dev.cordon.box.changed",
    subject: "box-1",
    time: time.toISOString(),
    data: { number: 1 },
    sequence: "00000000000000000001",
  });
  await until(async () => (await boxes.count("outbox_delivery")) === 0);
});

test("while there are traces, an event says beside its data which operation it tells of", async () => {
  const receiver = await receive();
  await deliver(subscriber(receiver));
  const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  const traced = new AbortController();
  subscribe(appendedEvents.start, ({ trace }) => Object.assign(trace, { traceparent }), traced.signal);
  await emit("box-1", 1).finally(() => traced.abort());
  await until(() => receiver.taken.length === 1);
  expect(receiver.taken[0]?.event).toMatchObject({ traceparent, subject: "box-1" });
  expect(receiver.taken[0]?.event.data).toEqual({ number: 1 });
});

test("the events of one subject arrive in order while the first fails, and other subjects go on meanwhile", async () => {
  let isRefused = true;
  const isFirst = ({ event }: Received) => event.subject === "slow" && event.data.number === 1;
  const receiver = await receive((received) => (isRefused && isFirst(received) ? 503 : 204));
  const delivery = await deliver(subscriber(receiver));
  await emit("slow", 1, 2, 3);
  await emit("quick", 1, 2, 3);
  delivery.wake();
  await until(() => numbersOf(receiver, "quick").length === 3 && receiver.offered.filter(isFirst).length >= 2);
  expect(numbersOf(receiver, "slow")).toEqual([]);
  isRefused = false;
  await until(() => numbersOf(receiver, "slow").length === 3);
  expect(numbersOf(receiver, "slow")).toEqual([1, 2, 3]);
  expect(numbersOf(receiver, "quick")).toEqual([1, 2, 3]);
  expect(new Set(receiver.offered.filter(isFirst).map(({ event }) => event.id)).size).toBe(1);
});

test("a subscriber that does not answer holds back neither another one, nor the other subjects, nor a database connection", async () => {
  let release = () => {};
  const stuck = new Promise<number>((resolve) => {
    release = () => resolve(204);
  });
  const hanging = await receive(({ event }) => (event.subject === "stuck" ? stuck : 204));
  const healthy = await receive();
  const delivery = await deliver(subscriber(hanging, "hanging"), subscriber(healthy, "healthy"));
  await emit("stuck", 1, 2);
  delivery.wake();
  await until(() => hanging.offered.length === 1);
  await emit("free", 1, 2);
  delivery.wake();
  await until(() => numbersOf(healthy, "stuck").length === 2 && numbersOf(hanging, "free").length === 2);
  const [busy] = await boxes.database.query<{ count: number }[]>(
    "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'",
  );
  expect(busy?.count).toBe(0);
  expect(hanging.offered.filter(({ event }) => event.subject === "stuck")).toHaveLength(1);
  release();
  await until(() => numbersOf(hanging, "stuck").length === 2);
});

test("a dead subscriber holds back nobody, and its events wait with the reason", async () => {
  const healthy = await receive();
  const dead = subscriber({ url: "http://127.0.0.1:1/events" } as Receiver, "dead");
  const delivery = await deliver(dead, subscriber(healthy, "healthy"));
  await emit("box-1", 1, 2);
  delivery.wake();
  await until(() => healthy.taken.length === 2);
  await until(async () => {
    const [row] = await boxes.database.query<{ last_error: string | null }[]>(
      "SELECT last_error FROM outbox_delivery WHERE subscriber = 'dead' ORDER BY sequence",
    );
    return row?.last_error?.includes("ECONNREFUSED") ?? false;
  });
  // The healthy one has taken its events a moment before that is written down.
  await until(async () => (await delivery.undelivered()) === 2);
});

test("the pauses between attempts grow from half a second to five minutes", async () => {
  expect([1, 2, 3, 4].map(pauseAfter)).toEqual([0.5, 1, 2, 4]);
  expect([11, 12, 1_000_000].map(pauseAfter)).toEqual([300, 300, 300]);
  let attemptedAt: string | undefined;
  const receiver = await receive(async () => {
    const [row] = await boxes.database.query<{ now: string }[]>("SELECT clock_timestamp()::text AS now");
    attemptedAt = row?.now;
    return 500;
  });
  await know(subscriber(receiver));
  await emit("box-1", 1);
  await boxes.database.query("UPDATE outbox_delivery SET attempts = 7");
  await deliver(subscriber(receiver));
  const failed = () =>
    boxes.database.query<object[]>(
      `SELECT attempts, next_attempt_at BETWEEN $1::timestamptz + interval '64 seconds' AND now() + interval '64 seconds' AS pauses
       FROM outbox_delivery WHERE last_error = 'it answered 500'`,
      [attemptedAt],
    );
  await until(async () => (await failed()).length === 1);
  expect(await failed()).toEqual([{ attempts: 8, pauses: true }]);
});

test("a redirect is no delivery", async () => {
  const receiver = await receive(() => 302);
  const delivery = await deliver(subscriber(receiver));
  await emit("box-1", 1);
  delivery.wake();
  await until(() => receiver.offered.length > 0);
  await delivery.stop();
  expect(await delivery.undelivered()).toBe(1);
});

test("a new subscriber is sent the history, in order, and a known one nothing twice", async () => {
  const first = await receive();
  await deliver(subscriber(first, "first"));
  await emit("box-1", 1, 2, 3);
  await until(() => first.taken.length === 3);
  const second = await receive();
  await deliver(subscriber(first, "first"), subscriber(second, "second"));
  await until(() => second.taken.length === 3);
  expect(numbersOf(second, "box-1")).toEqual([1, 2, 3]);
  expect(first.taken).toHaveLength(3);
});

test("for a subscriber that no setting names nothing is kept after some days, and one that is back is sent what it missed", async () => {
  const receiver = await receive();
  const queue = new DeliveryQueue(boxes.database, 10);
  const subscribers = new OutboxSubscribers(boxes.database);
  const [lessons, siem] = [subscriber(receiver), subscriber(receiver, "siem", "none")];
  for (const one of [lessons, siem]) await know(one);
  const waiting = async () => [await queue.waiting(["lessons"]), await queue.waiting(["siem"])];
  await emit("box-1", 1);
  expect(await subscribers.leave(signal)).toEqual([]);
  await boxes.database.query("UPDATE outbox_subscriber SET named_at = now() - interval '8 days'");
  await subscribers.keep(["siem"]);
  expect(await subscribers.leave(signal)).toEqual(["lessons"]);
  await emit("box-1", 2, 3);
  expect(await waiting()).toEqual([1, 3]);
  await know(lessons);
  await emit("box-1", 4);
  expect(await waiting()).toEqual([4, 4]);
  // One that was never to be sent the past goes on from now.
  await boxes.database.query("UPDATE outbox_subscriber SET named_at = now() - interval '8 days' WHERE name = 'siem'");
  expect(await subscribers.leave(signal)).toEqual(["siem"]);
  await emit("box-1", 5);
  await know(siem);
  await emit("box-1", 6);
  expect(await waiting()).toEqual([6, 5]);
  await deliver(lessons);
  await until(() => receiver.taken.length === 6);
  expect(numbersOf(receiver, "box-1")).toEqual([1, 2, 3, 4, 5, 6]);
});

test("writing goes on while a subscriber is registered, and it misses no event", async () => {
  const receiver = await receive();
  const writing = Promise.all(Array.from({ length: 40 }, (_, index) => emit(`box-${index}`, 1, 2)));
  await deliver(subscriber(receiver));
  await writing;
  // What was delivered may be delivered once more, and is no more of what is missing for that.
  const taken = () => Array.from({ length: 40 }, (_, index) => [...new Set(numbersOf(receiver, `box-${index}`))]);
  await until(() => taken().flat().length === 80);
  expect(taken()).toEqual(Array(40).fill([1, 2]));
});

test("two replicas deliver each event once and keep the order of every subject", async () => {
  const receiver = await receive(async () => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 8));
    return 204;
  });
  const replica = await openSmallDatabase(boxes.url);
  stops.push(() => replica.destroy());
  const deliveries = [boxes.database, replica].map(
    (database) => new Delivery(database, "/subgraphs/boxes", [subscriber(receiver)], boxContract, log, patience),
  );
  await Promise.all(deliveries.map((delivery) => delivery.start()));
  const subjects = Array.from({ length: 10 }, (_, index) => `box-${index}`);
  await Promise.all(subjects.map((subject) => emit(subject, 1, 2, 3, 4, 5, 6, 7, 8)));
  for (const delivery of deliveries) delivery.wake();
  await until(() => receiver.taken.length >= 80);
  await Promise.all(deliveries.map((delivery) => delivery.stop()));
  expect(receiver.offered).toHaveLength(80);
  for (const subject of subjects) expect(numbersOf(receiver, subject)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("stopping waits for what is under way and leaves the rest in the outbox", async () => {
  let answer: () => void = () => undefined;
  const receiver = await receive(async () => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return 204;
  });
  const delivery = await deliver(subscriber(receiver));
  await emit("box-1", 1, 2, 3);
  delivery.wake();
  await until(() => receiver.offered.length === 1);
  const stopped = delivery.stop();
  answer();
  await stopped;
  expect(receiver.taken).toHaveLength(1);
  expect(await boxes.count("outbox_delivery")).toBe(2);
});

describe("a system outside", () => {
  /** Boxes fall under what stands here, as a subgraph would say it. */
  const markEach = (marking: string) =>
    boxes.database.query(`CREATE OR REPLACE FUNCTION marking_of_event(type text, subject text) RETURNS text
      LANGUAGE sql STABLE AS $$ SELECT ${marking} $$`);
  const mark = (marking: string) => markEach(`'${marking}'`);
  const outsider = (receiver: Receiver, history?: Subscriber["history"]): Subscriber => ({
    ...subscriber(receiver, "siem", history ?? "none"),
    markings: ["GREEN", "CLEAR"],
  });

  test("is told facts of what is open, and what is narrow is not kept for it", async () => {
    await mark("GREEN");
    const receiver = await receive();
    const delivery = await deliver(outsider(receiver));
    await emit("box-1", 1);
    await mark("RED");
    await emit("box-1", 2);
    await mark("GREEN");
    await emit("box-2", 3);
    delivery.wake();
    await until(async () => (await boxes.count("outbox_delivery")) === 0);
    // Whether the first was sent before it was marked anew is a race that both may win.
    expect(numbersOf(receiver, "box-1")).not.toContain(2);
    expect(numbersOf(receiver, "box-2")).toEqual([3]);
  });

  test("is not told what was open when it happened and is narrow when it is told, nor the other way round", async () => {
    await mark("GREEN");
    let up = false;
    const receiver = await receive(() => (up ? 204 : 503));
    const down = await deliver(outsider(receiver));
    await emit("box-1", 1);
    await until(() => receiver.offered.length > 0);
    await down.stop();
    await mark("RED");
    await emit("box-2", 2);
    await markEach("CASE subject WHEN 'box-1' THEN 'RED' ELSE 'GREEN' END");
    await emit("box-3", 3);
    up = true;
    const delivery = await deliver(outsider(receiver));
    await until(async () => (await delivery.undelivered()) === 0);
    expect(receiver.taken.map(({ event }) => event.data.number)).toEqual([3]);
  });

  test("is told later what may be out of date now, and not at all when it was", async () => {
    const confirm = (isConfirmed: boolean) =>
      boxes.database.query(`CREATE OR REPLACE FUNCTION marking_is_confirmed(type text, subject text) RETURNS boolean
        LANGUAGE sql STABLE AS $$ SELECT ${isConfirmed} OR subject = 'box-3' $$`);
    await mark("GREEN");
    await confirm(false);
    const [outside, inside] = [await receive(), await receive()];
    const delivery = await deliver(outsider(outside), subscriber(inside));
    await emit("box-1", 1);
    await emit("box-2", 2);
    await emit("box-3", 3);
    await until(() => outside.taken.length === 1 && inside.taken.length === 3);
    await until(async () => {
      const waiting = await boxes.database.query<object[]>(
        "SELECT FROM outbox_delivery WHERE last_error = 'its marking is not confirmed now'",
      );
      return waiting.length === 2 && (await delivery.undelivered()) === 2;
    });
    await markEach("CASE subject WHEN 'box-2' THEN 'RED' ELSE 'GREEN' END");
    await confirm(true);
    await until(async () => (await delivery.undelivered()) === 0);
    expect(outside.taken.map(({ event }) => event.data.number)).toEqual([3, 1]);
  });

  test("begins with what happens from now on, unless it asks for the history", async () => {
    await mark("GREEN");
    await emit("box-1", 1);
    const [fresh, curious] = [await receive(), await receive()];
    await deliver(outsider(fresh), { ...outsider(curious, "all"), name: "archive" });
    await emit("box-1", 2);
    await until(() => fresh.taken.length >= 1 && curious.taken.length >= 2);
    expect(numbersOf(fresh, "box-1")).toEqual([2]);
    expect(numbersOf(curious, "box-1")).toEqual([1, 2]);
  });
});

test("a known subscriber that is to be told of another type is sent its history too, when it wants the history", async () => {
  const receiver = await receive();
  const lids = { ...subscriber(receiver), types: ["dev.cordon.lid.changed"] };
  const before = await deliver(lids);
  await emit("box-1", 1);
  expect(await boxes.count("outbox_delivery")).toBe(0);
  await before.stop();
  await deliver({ ...lids, types: [...lids.types, "dev.cordon.box.changed"] });
  await emit("box-1", 2);
  await until(() => receiver.taken.length === 2);
  expect(numbersOf(receiver, "box-1")).toEqual([1, 2]);
});

test("an event is signed with each secret while one takes the place of the other", async () => {
  const receiver = await receive();
  const newSecret = `whsec_${Buffer.from("another secret of 24 byt").toString("base64")}`;
  await deliver({ ...subscriber(receiver), secret: [newSecret, secret] });
  await emit("box-1", 1);
  await until(() => receiver.taken.length === 1);
  const { body, headers } = receiver.taken[0] as Received;
  for (const each of [secret, newSecret]) {
    expect(new Webhook(each).verify(body, headers as Record<string, string>)).toMatchObject({ subject: "box-1" });
  }
});

test("What stays inside reaches a subgraph, which is not told that it does, and no system outside", async () => {
  const [inside, outside] = [await receive(), await receive()];
  const markings = [...boxContract.markings];
  await deliver(subscriber(inside), { ...subscriber(outside, "archive"), markings });
  await boxes.database.transaction(async (transaction) => {
    const event = { type: "dev.cordon.box.changed", subject: "a", time };
    await appendEvent(transaction, { ...event, data: { number: 1 }, insideOnly: true });
    await appendEvent(transaction, { ...event, data: { number: 2 } });
  });
  await until(() => inside.taken.length === 2 && outside.taken.length === 1);
  expect(inside.taken.map(({ event }) => event.data)).toEqual([{ number: 1 }, { number: 2 }]);
  expect(outside.taken.map(({ event }) => event.data)).toEqual([{ number: 2 }]);
});
