import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import type { DataSource } from "typeorm";
import { until } from "../../../test/support/until.js";
import { Delivery } from "../delivery.js";
import { type EventHandlers, Inbox } from "../inbox.js";
import { createLog } from "../log.js";
import { appendEvent } from "../outbox.js";
import { boxContract } from "../test-support/box-contract.js";
import { countStatements } from "../test-support/count-statements.js";
import { openSmallDatabase, type SmallSubgraph, startSmallSubgraph } from "../test-support/small-subgraph.js";
import { GrantedLeases, type Renewal } from "./granted-leases.js";
import { holdLease, sourcesWithoutLease } from "./hold-lease.js";
import { isConfirmed } from "./is-confirmed.js";
import { LeaseRenewal } from "./lease-renewal.js";
import { maxPending, renewalType } from "./lease-terms.js";
import { isUnconfirmed } from "./unconfirmed.js";
import { untilCopiesFollow } from "./until-copies-follow.js";

const secret = `whsec_${Buffer.from("a secret of twenty-four b").toString("base64")}`;
const log = createLog("test", "silent");
const source = "/subgraphs/boxes";
const types = Object.keys(boxContract.types);
const box = "00000000-0000-7000-8000-000000000001";
const otherBox = "00000000-0000-7000-8000-000000000002";

let guard: SmallSubgraph;
let copy: SmallSubgraph;
let stops: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  [guard, copy] = await Promise.all([startSmallSubgraph("lease guard"), startSmallSubgraph("lease copy")]);
});
afterAll(() => Promise.all([guard.stop(), copy.stop()]));
beforeEach(async () => {
  await Promise.all([guard.clear(), copy.clear()]);
  for (const id of [box, otherBox]) {
    await copy.database.query("INSERT INTO box VALUES ($1, 1, 'CLOSED', 'books', 1, $1, now())", [id]);
  }
});
afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
});

/** The subgraph that keeps the copy, as the guard reaches it; what arrives can be answered otherwise by a test. */
async function startCopy(handlers: EventHandlers = { "dev.cordon.box.changed": async () => undefined }) {
  const inbox = new Inbox({
    database: copy.database,
    senders: [{ source: "boxes", secret: [secret] }],
    contract: boxContract,
    handlers,
    log,
  });
  const way = { blocked: undefined as ((type: string) => boolean) | undefined, numbers: [] as string[], url: "" };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { type, data } = JSON.parse(body);
    if (way.blocked?.(type)) return response.writeHead(503).end();
    try {
      const reading = await inbox.receive(body, request.headers as Record<string, string>);
      if (type === renewalType) way.numbers.push(data.number);
      response.writeHead(reading ? 200 : 204).end(reading && JSON.stringify(reading));
    } catch {
      response.writeHead(500).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  way.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`;
  stops.push(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return way;
}

const subscriberAt = (url: string) => ({ name: "copy", url, secret: [secret], types, history: "all" as const });

async function renew(url: string, database: DataSource = guard.database): Promise<LeaseRenewal> {
  const renewal = new LeaseRenewal(database, source, [subscriberAt(url)], log);
  await renewal.start();
  stops.unshift(() => renewal.stop());
  return renewal;
}

async function deliver(url: string): Promise<Delivery> {
  const delivery = new Delivery(guard.database, source, [subscriberAt(url)], boxContract, log);
  await delivery.start();
  stops.unshift(() => delivery.stop());
  return delivery;
}

const narrow = (subject: string, narrows = true) =>
  guard.database.transaction((transaction) =>
    appendEvent(transaction, { type: "dev.cordon.box.changed", subject, time: new Date(), data: {}, narrows }),
  );

/** Of the copy, the boxes that it shows; "unconfirmed" when it shows nothing for want of a lease. */
async function shown(): Promise<readonly string[] | "unconfirmed"> {
  try {
    const rows = await copy.database.query<{ id: string }[]>(
      `SELECT id FROM box WHERE ${isConfirmed(source, "box.id")} ORDER BY id`,
    );
    return rows.map(({ id }) => id);
  } catch (error) {
    if (isUnconfirmed(error)) return "unconfirmed";
    throw error;
  }
}

const hasLease = async () => (await sourcesWithoutLease(copy.database, [source])).length === 0;

const untilShown = (expected: readonly string[]) => until(async () => isDeepStrictEqual(await shown(), expected));

/** When so many sessions of the guard wait for a lock. */
const untilWaiting = (sessions: number) =>
  until(async () => {
    const [row] = await guard.database.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return row?.count === sessions;
  });

/** A narrowing change that has written its event and is not committed before it is told to. */
async function beginNarrowing(subject: string) {
  let commit = () => {};
  const held = new Promise<void>((resolve) => {
    commit = resolve;
  });
  let appended = () => {};
  const hasAppended = new Promise<void>((resolve) => {
    appended = resolve;
  });
  const change = guard.database.transaction(async (transaction) => {
    const event = { type: "dev.cordon.box.changed", subject, time: new Date(), data: {}, narrows: true };
    await appendEvent(transaction, event);
    appended();
    await held;
  });
  return {
    hasAppended,
    commit: () => {
      commit();
      return change;
    },
  };
}

/** In milliseconds: longer than anything here takes. */
const patient = 60_000;

/** Grants and takes a renewal by hand. */
async function renewOnce(patience?: number): Promise<Renewal> {
  const leases = new GrantedLeases(guard.database, patience);
  await leases.register("copy");
  await guard.database.query("UPDATE granted_lease SET next_renewal_at = 'epoch'");
  const renewal = await leases.grant("copy");
  if (typeof renewal === "string") throw new Error(renewal);
  await leases.answered("copy", renewal, await holdLease(copy.database, source, renewal));
  return renewal;
}

const knowSubscriber = () => guard.database.query("INSERT INTO outbox_subscriber VALUES ('copy', now())");

describe("a copy", () => {
  test("shows nothing before it was confirmed, then everything, and nothing again when nobody confirms it any more", async () => {
    expect(await shown()).toBe("unconfirmed");
    const way = await startCopy();
    const renewal = await renew(way.url);
    await until(hasLease);
    expect(await shown()).toEqual([box, otherBox]);
    await renewal.stop();
    await until(async () => !(await hasLease()));
    expect(await shown()).toBe("unconfirmed");
  });

  test("is confirmed anew by the next renewal after it was out of reach", async () => {
    const way = await startCopy();
    await renew(way.url);
    await until(hasLease);
    way.blocked = () => true;
    await until(async () => !(await hasLease()));
    way.blocked = undefined;
    await until(hasLease);
  });

  test("has no lease that ends after the one its guard counts, however late a renewal arrives", async () => {
    for (let round = 0; round < 6; round += 1) {
      await renewOnce();
      await guard.database.query("SELECT pg_sleep($1)", [round * 0.03]);
      // Both are told by the clock of one server here.
      const [granted] = await guard.database.query("SELECT extract(epoch FROM ends_at) AS ends FROM granted_lease");
      const [held] = await copy.database.query("SELECT extract(epoch FROM ends_at) AS ends FROM held_lease");
      if (round > 0) expect(Number(held.ends)).toBeLessThanOrEqual(Number(granted.ends));
    }
  });

  test("holds back what a narrowing change is on its way for, and shows it when that has arrived; everything else goes on", async () => {
    const way = await startCopy();
    way.blocked = (type) => type === "dev.cordon.box.changed";
    await deliver(way.url);
    await renew(way.url);
    await until(hasLease);
    await narrow(box);
    await untilShown([otherBox]);
    way.blocked = undefined;
    await untilShown([box, otherBox]);
  });

  test("does not hold back what an ordinary change is on its way for", async () => {
    await knowSubscriber();
    await renewOnce();
    await narrow(box, false);
    expect((await renewOnce()).pending).toEqual([]);
    expect(await shown()).toEqual([box, otherBox]);
  });

  test("is not confirmed while more changes are on their way than it could look through", async () => {
    await knowSubscriber();
    await renewOnce();
    await renewOnce();
    for (let count = 0; count < maxPending; count += 1) await narrow(box);
    expect((await renewOnce()).pending).toHaveLength(1);
    await narrow(otherBox);
    await expect(renewOnce()).rejects.toThrow("too much pending");
  });

  test("goes by the newest renewal, also when an older one comes after it", async () => {
    await knowSubscriber();
    await renewOnce();
    const older = await renewOnce();
    await narrow(box);
    await renewOnce();
    await holdLease(copy.database, source, older);
    expect(await shown()).toEqual([otherBox]);
  });

  test("is confirmed by a guard that counts anew, as after a restored backup", async () => {
    for (let count = 0; count < 5; count += 1) await renewOnce();
    await guard.database.query("TRUNCATE granted_lease");
    await copy.database.query("UPDATE held_lease SET ends_at = now()");
    for (let count = 0; count < 3; count += 1) await renewOnce();
    expect(await hasLease()).toBe(true);
  });

  test("fails for nobody because of rows that are closed to them, also where PostgreSQL would read with several workers", async () => {
    const session = copy.database.createQueryRunner();
    await session.startTransaction();
    await session.query(
      `SET LOCAL parallel_setup_cost = 0; SET LOCAL parallel_tuple_cost = 0; SET LOCAL min_parallel_table_scan_size = 0;
       ALTER TABLE box SET (parallel_workers = 2)`,
    );
    const closed = `SELECT count(*)::int AS count FROM box WHERE CASE WHEN label = 'closed to them' THEN`;
    const [plan] = await session.query(`EXPLAIN (FORMAT JSON) ${closed} true ELSE false END`);
    expect(JSON.stringify(plan)).toContain("Gather");
    expect(await session.query(`${closed} ${isConfirmed(source, "box.id")} ELSE false END`)).toEqual([{ count: 0 }]);
    await session.rollbackTransaction();
    await session.release();
  });

  test("is not confirmed for a statement that began before it was", async () => {
    await renewOnce();
    await renewOnce();
    await copy.database.query("UPDATE held_lease SET ends_at = now() - interval '1 second'");
    const session = copy.database.createQueryRunner();
    await session.startTransaction();
    await session.query(`DECLARE rows CURSOR FOR SELECT id FROM box WHERE ${isConfirmed(source, "box.id")}`);
    await renewOnce();
    expect(await hasLease()).toBe(true);
    const read = session.query("FETCH ALL FROM rows");
    await expect(read).rejects.toMatchObject({ code: "LE001" });
    await session.rollbackTransaction();
    await session.release();
  });

  test.each([
    ["something else", { hello: 1 }],
    ["a number that is none", { number: "1; DROP", reading: "1", seconds: 8, pending: [], delivered: 0 }],
    ["a lease for ever", { number: "1", reading: "1", seconds: 1e9, pending: [], delivered: 0 }],
    ["a time that is none", { number: "1", reading: "Infinity", seconds: 8, pending: [], delivered: 0 }],
  ])("does not take %s for a renewal", async (_name, data) => {
    await expect(holdLease(copy.database, source, data)).rejects.toMatchObject({
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect(await hasLease()).toBe(false);
  });

  test("holds no lease into the future by a reading that it cannot have made", async () => {
    await holdLease(copy.database, source, {
      number: "1",
      reading: "99999999999",
      seconds: 8,
      pending: [],
      delivered: 0,
    });
    const [held] = await copy.database.query("SELECT ends_at <= now() + interval '8 seconds' AS soon FROM held_lease");
    expect(held.soon).toBe(true);
  });
});

describe("a narrowing change", () => {
  test("is answered when the copy has taken it in", async () => {
    const order: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const way = await startCopy({
      "dev.cordon.box.changed": async () => {
        await held;
        order.push("taken in");
      },
    });
    const delivery = await deliver(way.url);
    await renew(way.url);
    await until(hasLease);
    // Until the test ends: a renewal that tells of the change would let it be answered, too.
    await guard.database.query("UPDATE granted_lease SET ends_at = now() + interval '1 day'");
    await narrow(box);
    delivery.wake();
    const looks = countStatements(guard.database, "lease_ends_at");
    const answered = untilCopiesFollow(guard.database, box).then(() => order.push("answered"));
    await until(() => looks.count >= 3);
    looks.stop();
    release();
    await answered;
    expect(order).toEqual(["taken in", "answered"]);
    await until(async () => (await guard.count("outbox_delivery")) === 0);
  });

  test("is answered when the lease has run out that did not know of it, and the copy shows it no more then", async () => {
    const way = await startCopy();
    way.blocked = (type) => type === "dev.cordon.box.changed";
    await deliver(way.url);
    await renew(way.url);
    await until(hasLease);
    await narrow(box);
    await untilCopiesFollow(guard.database, box);
    expect(await shown()).not.toContain(box);
    expect(await guard.count("outbox_delivery")).toBe(1);
  });

  test("does not wait for a copy that holds no lease, nor for what does not narrow", async () => {
    await knowSubscriber();
    await new GrantedLeases(guard.database).register("copy");
    await narrow(box);
    await untilCopiesFollow(guard.database, box);
    await renewOnce();
    await renewOnce();
    await narrow(otherBox, false);
    await untilCopiesFollow(guard.database, otherBox);
    expect(await guard.count("outbox_delivery")).toBe(2);
  });

  test("that is under way is waited for by the next lease, which then tells of it", async () => {
    await knowSubscriber();
    await renewOnce();
    const change = await beginNarrowing(box);
    await change.hasAppended;
    const renewal = renewOnce(patient);
    await untilWaiting(1);
    await change.commit();
    expect((await renewal).pending).toMatchObject([{ subject: box }]);
  });

  test("does not pass a renewal that waits, so that changes which overlap keep no copy without a lease", async () => {
    await knowSubscriber();
    await renewOnce();
    const first = await beginNarrowing(box);
    await first.hasAppended;
    const renewal = renewOnce(patient);
    await untilWaiting(1);
    const second = await beginNarrowing(otherBox);
    const next = await Promise.race([
      second.hasAppended.then(() => "it passes"),
      untilWaiting(2).then(() => "it waits"),
    ]);
    await first.commit();
    // The second is under way still.
    const { pending } = await renewal;
    await second.commit();
    expect([next, pending.map(({ subject }) => subject)]).toEqual(["it waits", [box]]);
  });

  test("that is slow keeps a renewal waiting for a moment only, so that others do not wait behind it", async () => {
    await knowSubscriber();
    await renewOnce();
    const slow = await beginNarrowing(box);
    await slow.hasAppended;
    await guard.database.query("UPDATE granted_lease SET next_renewal_at = 'epoch'");
    const granted = new GrantedLeases(guard.database).grant("copy");
    await narrow(otherBox);
    expect(await granted).toBe("change under way");
    await slow.commit();
    expect((await renewOnce()).pending).toHaveLength(2);
  });

  test("is looked at once more when the time is up", async () => {
    await knowSubscriber();
    expect(await untilCopiesFollow(guard.database, box, 0)).toBe(true);
    await renewOnce();
    await renewOnce();
    await narrow(box);
    expect(await untilCopiesFollow(guard.database, box, 0)).toBe(false);
  });

  test("waits as long as a lease lasts, and no longer, when the database is gone meanwhile", async () => {
    await renewOnce();
    await renewOnce();
    const lost = await openSmallDatabase(guard.url);
    await lost.destroy();
    await untilCopiesFollow(lost, box);
    expect(await hasLease()).toBe(false);
  });
});

test("a guard counts with no infinite times, which PostgreSQL before 17 does not subtract", async () => {
  const leases = new GrantedLeases(guard.database);
  await leases.register("copy");
  const times = "SELECT isfinite(ends_at) AND isfinite(next_renewal_at) AS finite FROM granted_lease";
  expect(await guard.database.query(times)).toEqual([{ finite: true }]);
  expect(await leases.secondsUntilDue("copy")).toBe(0);
});

test("of two replicas one renews at a time, and the other goes on when it is gone", async () => {
  const way = await startCopy();
  const replica = await openSmallDatabase(guard.url);
  stops.push(() => replica.destroy());
  const first = await renew(way.url);
  await renew(way.url, replica);
  await until(() => way.numbers.length >= 4);
  expect(way.numbers).toEqual([...new Set(way.numbers)]);
  await first.stop();
  const last = way.numbers.at(-1);
  await until(() => way.numbers.at(-1) !== last);
  await until(hasLease);
});
