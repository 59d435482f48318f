import { until } from "../../test/support/until.js";
import { Signal } from "../runtime/signal.js";
import { person } from "../test-support/boxes/small-subgraph.js";
import type { LiveUpdate } from "./live-source.js";
import { liveBoxes, take, things } from "./test-support/live-boxes.js";

const { loads, hiddenFrom, database, live, startReplica, subscribe, emit, emitNow, positionIn, cursorOf } =
  liveBoxes("live_updates");

test("What is committed is told, with the operation, in the order of the commits", async () => {
  const stream = await subscribe();
  await emitNow("a");
  await emitNow("b");
  const [first, second] = await take(stream, 2);
  expect([first?.thing, second?.thing]).toEqual(["a", "b"]);
  expect(first).toMatchObject({ operation: "openBox", at: expect.any(Date) });
});

test("What was committed before a stream is opened is not told to it, even when this process has not read it yet", async () => {
  const query = database().query.bind(database());
  let read = () => {};
  const held = new Promise<void>((resolve) => {
    read = resolve;
  });
  const spy = jest.spyOn(database(), "query").mockImplementation(async (statement: string, parameters?: unknown) => {
    if (statement.includes("JOIN outbox_event")) await held;
    return query(statement, parameters as unknown[]);
  });
  await emitNow("before");
  const stream = await subscribe();
  spy.mockRestore();
  read();
  await emitNow("after");
  expect(things(await take(stream, 1))).toEqual(["after"]);
});

test("Transactions that overlap are told each when it commits, whichever began first, also to whom resumes in between", async () => {
  const stream = await subscribe();
  const [slow, quick] = [database().createQueryRunner(), database().createQueryRunner()];
  await slow.startTransaction();
  await emit(slow.manager, "began first");
  await quick.startTransaction();
  await emit(quick.manager, "committed first");
  await quick.commitTransaction();
  const [early] = await take(stream, 1);
  expect(early?.thing).toBe("committed first");
  await slow.commitTransaction();
  expect(things(await take(stream, 1))).toEqual(["began first"]);
  const resumed = await subscribe(person("ada"), early?.cursor);
  expect(things(await take(resumed, 1))).toEqual(["began first"]);
  await Promise.all([slow.release(), quick.release()]);
});

test("What is rolled back is not told", async () => {
  const stream = await subscribe();
  await database()
    .transaction(async (transaction) => {
      await emit(transaction, "undone");
      throw new Error("no");
    })
    .catch(() => undefined);
  await emitNow("done");
  expect(things(await take(stream, 1))).toEqual(["done"]);
});

test("Two processes on one database tell the same, and one goes on where the other was left", async () => {
  const other = await startReplica();
  const here = await subscribe();
  const there = await subscribe(person("bob"), undefined, undefined, other);
  for (const subject of ["1", "2", "3"]) await emitNow(subject);
  const seen = await take(here, 3);
  expect(things(await take(there, 3))).toEqual(things(seen));
  await here.return();
  const resumed = await subscribe(person("ada"), seen[0]?.cursor, undefined, other);
  expect(things(await take(resumed, 2))).toEqual(["2", "3"]);
  await other.stop();
});

test("Under load from many sides, streams that are left and resumed again and again miss nothing and get nothing twice", async () => {
  const other = await startReplica();
  const written: string[] = [];
  const writer = async (name: string) => {
    for (let index = 0; index < 40; index += 1) {
      const subject = `${name} ${index}`;
      await emitNow(subject);
      written.push(subject);
    }
  };
  let cursor = (await subscribe()).cursor;
  const work = Promise.all(["a", "b", "c", "d"].map(writer));
  const received: unknown[] = [];
  for (let round = 0; received.length < 160; round += 1) {
    const stream = await subscribe(person("ada"), cursor, undefined, round % 2 ? live() : other);
    const some = await take(stream, Math.min(1 + (round % 7), 160 - received.length));
    received.push(...things(some));
    cursor = some.at(-1)?.cursor;
    await stream.return();
  }
  await work;
  expect([...received].sort()).toEqual([...written].sort());
  for (const name of ["a", "b", "c", "d"]) {
    const ofOne = received.filter((subject) => String(subject).startsWith(`${name} `));
    expect(ofOne).toEqual(Array.from({ length: 40 }, (_, index) => `${name} ${index}`));
  }
  await other.stop();
});

test("However many subscribers there are, an event is loaded once for all of them", async () => {
  const streams = await Promise.all(Array.from({ length: 300 }, (_, index) => subscribe(person(`p${index % 100}`))));
  await emitNow("a");
  await Promise.all(streams.map((stream) => take(stream, 1)));
  expect(loads).toEqual([100]);
});

test("Each event is told to whom may see it at that moment, and the place moves on for the others", async () => {
  const [ada, bob] = [await subscribe(person("ada")), await subscribe(person("bob"))];
  hiddenFrom.add("bob");
  await emitNow("secret");
  await take(ada, 1);
  hiddenFrom.delete("bob");
  await emitNow("open");
  expect(things(await take(bob, 1))).toEqual(["open"]);
  const resumed = await subscribe(person("bob"), bob.cursor);
  await emitNow("next");
  expect(things(await take(resumed, 1))).toEqual(["next"]);
});

test("What does not concern a subscriber is not even loaded", async () => {
  const stream = await subscribe(person("ada"), undefined, "mine");
  await emitNow("yours");
  await emitNow("mine");
  expect(things(await take(stream, 1))).toEqual(["mine"]);
  expect(loads).toHaveLength(1);
});

test("A reader who is too slow is told why the stream ends, and goes on from where they were", async () => {
  const stream = await subscribe();
  await database().transaction(async (transaction) => {
    for (let index = 0; index < 300; index += 1) await emit(transaction, `${index}`);
  });
  const read: LiveUpdate<unknown>[] = [];
  const reading = async () => {
    await until(() => stream.ended);
    for await (const update of stream) read.push(update);
  };
  await expect(reading()).rejects.toMatchObject({ extensions: { code: "STREAM_ENDED", reason: "SLOW_READER" } });
  expect(read).toHaveLength(256);
  const resumed = await subscribe(person("ada"), read.at(-1)?.cursor);
  expect(things(await take(resumed, 44)).at(-1)).toBe("299");
  expect(live().size).toBe(1);
});

test("A place that is too old, too far back, of another database or made up is refused with what to do", async () => {
  const current = positionIn((await subscribe()).cursor);
  const old = cursorOf({ ...current, time: new Date(Date.now() - 25 * 3_600_000) });
  const foreign = cursorOf({ ...current, position: current.position + 1_000_000 });
  const last = await subscribe(person("ada"), undefined, "1000");
  await database().transaction(async (transaction) => {
    for (let index = 0; index < 1_001; index += 1) await emit(transaction, `${index}`);
  });
  await take(last, 1);
  for (const cursor of [old, foreign, cursorOf(current)]) {
    await expect(subscribe(person("ada"), cursor)).rejects.toMatchObject({
      message: expect.stringContaining("Load again what you show"),
      extensions: { code: "RESUME_EXPIRED" },
    });
  }
  await expect(subscribe(person("ada"), "nonsense")).rejects.toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
});

test("After quiet days, when nothing is kept any more, a stream goes on at a process that has just started", async () => {
  await emitNow("long ago");
  const stream = await subscribe();
  await emitNow("the last for days");
  const [last] = await take(stream, 1);
  await database().query("DELETE FROM live_event");
  const fresh = await startReplica();
  const resumed = await subscribe(person("ada"), last?.cursor, undefined, fresh);
  await emitNow("the first again");
  expect(things(await take(resumed, 1))).toEqual(["the first again"]);
  await fresh.stop();
});

test("A process that starts while somebody commits misses nothing of it", async () => {
  const committing = database().createQueryRunner();
  await committing.startTransaction();
  await emit(committing.manager, "under way");
  await committing.query("SET CONSTRAINTS ALL IMMEDIATE");
  const starting = startReplica();
  await until(async () => {
    const [{ waiting }] = await database().query(
      `SELECT count(*)::int AS waiting FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
       WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted`,
    );
    return waiting > 0;
  });
  await committing.commitTransaction();
  await committing.release();
  const fresh = await starting;
  const stream = await subscribe(person("ada"), undefined, undefined, fresh);
  await emitNow("after it");
  expect(things(await take(stream, 1))).toEqual(["after it"]);
  await fresh.stop();
});

test("When the listening connection is cut, what was committed meanwhile is told after it is back", async () => {
  const stream = await subscribe();
  await database().query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cordon live' AND datname = current_database()",
  );
  await emitNow("meanwhile");
  expect(things(await take(stream, 1))).toEqual(["meanwhile"]);
});

test("A stream whose load fails is told when the database answers again", async () => {
  const stream = await subscribe();
  const load = jest.spyOn(database().manager, "query").mockRejectedValueOnce(new Error("connection lost"));
  await emitNow("a");
  expect(things(await take(stream, 1))).toEqual(["a"]);
  // The first, which fails, and the one after it.
  expect(load.mock.calls.slice(0, 2)).toEqual([["SELECT 1"], ["SELECT 1"]]);
  load.mockRestore();
});

test("The end of the process ends every stream with words that say how to go on", async () => {
  const stream = await subscribe();
  const next = stream.next();
  live().endStreams();
  await expect(next).rejects.toMatchObject({ extensions: { code: "STREAM_ENDED", reason: "STOPPING" } });
});

test("While nothing happens the database is asked once a minute, whether anything was not heard of", async () => {
  const stream = await subscribe();
  const sleep = jest.spyOn(Signal.prototype, "wait");
  const queries = jest.spyOn(database(), "query");
  await emitNow("the last");
  await take(stream, 1);
  await until(() => sleep.mock.calls.length > 0);
  // Each time it has looked in vain it sleeps for a minute, or until something happens.
  for (const [milliseconds] of sleep.mock.calls) expect(milliseconds).toBe(60_000);
  expect(queries.mock.calls.length).toBeLessThan(10);
  sleep.mockRestore();
  queries.mockRestore();
});

test("A place is good at every replica, for whoever got it and for nobody else", async () => {
  const stream = await subscribe();
  await emitNow("a");
  await emitNow("b");
  const [first] = await take(stream, 2);
  const replica = await startReplica();
  expect(things(await take(await subscribe(person("ada"), first?.cursor, undefined, replica), 1))).toEqual(["b"]);
  await replica.stop();
  await expect(subscribe(person("bob"), first?.cursor)).rejects.toMatchObject({
    message: expect.stringContaining("was not given to you here"),
    extensions: { code: "RESUME_EXPIRED" },
  });
});

test("The places of two viewers, or of one at different times, tell nothing of what happened in between", async () => {
  hiddenFrom.add("bob");
  const [ada, bob] = [await subscribe(person("ada")), await subscribe(person("bob"))];
  const quiet = [bob.cursor, bob.cursor];
  for (let hidden = 0; hidden < 20; hidden += 1) await emitNow("hidden");
  const updates = await take(ada, 20);
  const busy = [bob.cursor, bob.cursor];
  const all = [...updates.map(({ cursor }) => cursor), ...quiet, ...busy].map(String);
  expect(new Set(all).size).toBe(all.length);
  expect(new Set(all.map((cursor) => cursor.length)).size).toBe(1);
  // No byte is the same for what is the same: neither the position nor how far one lies from the other can be seen.
  const bytes = all.map((cursor) => Buffer.from(cursor, "base64url"));
  for (let index = 0; index < (bytes[0]?.length ?? 0); index += 1)
    expect(new Set(bytes.map((each) => each[index])).size).toBeGreaterThan(1);
});

test("However much has happened that is not for a viewer, their stream goes on from where it was left", async () => {
  const { cursor } = await subscribe();
  const last = await subscribe(person("bob"), undefined, "1000");
  hiddenFrom.add("ada");
  await database().transaction(async (transaction) => {
    for (let index = 0; index < 1_001; index += 1) await emit(transaction, `${index}`);
  });
  await take(last, 1);
  const resumed = await subscribe(person("ada"), cursor);
  hiddenFrom.clear();
  await emitNow("open");
  expect(things(await take(resumed, 1))).toEqual(["open"]);
});
