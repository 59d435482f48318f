import { until } from "../../../test/support/until.js";
import { type WaitingForLocks, waitingForLocks } from "../../../test/support/waiting-for-locks.js";
import { box, type GuardAndCopy, otherBox, startGuardAndCopy } from "../../test-support/boxes/guard-and-copy.js";
import { openSmallDatabase } from "../../test-support/boxes/small-subgraph.js";
import { holdTime } from "../../test-support/hold-time.js";
import { countStatements } from "../../test-support/statements/count-statements.js";
import { appendEvent } from "../outbox/outbox.js";
import { GrantedLeases } from "./granted-leases.js";
import { leaseSeconds } from "./lease-terms.js";
import { untilCopiesFollow } from "./until-copies-follow.js";

let pair: GuardAndCopy;
let locks: WaitingForLocks;
beforeAll(async () => {
  pair = await startGuardAndCopy("narrowing changes");
  locks = await waitingForLocks(pair.guard.url);
});
afterAll(async () => {
  await locks.stop();
  await pair.stop();
});
beforeEach(() => pair.begin());
afterEach(async () => {
  jest.restoreAllMocks();
  await pair.end();
});

/** When so many sessions of the guard wait for a lock. */
const untilWaiting = (sessions: number) => until(async () => (await locks.count()) === sessions);

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
  const change = pair.guard.database.transaction(async (transaction) => {
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

test("a narrowing change is answered when the copy has taken it in", async () => {
  const order: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const way = await pair.startCopy({
    "dev.cordon.box.changed": async () => {
      await held;
      order.push("taken in");
    },
  });
  const delivery = await pair.deliver(way.url);
  await pair.renew(way.url);
  await until(pair.hasLease);
  // It is answered by the end of the lease as well, by its own clock or by that of the database.
  await pair.grantForLong();
  holdTime();
  await pair.narrow(box);
  delivery.wake();
  const looks = countStatements(pair.guard.database, "lease_ends_at");
  const answered = untilCopiesFollow(pair.guard.database, box, leaseSeconds).then(() => order.push("answered"));
  await until(() => looks.count >= 3);
  looks.stop();
  release();
  await answered;
  expect(order).toEqual(["taken in", "answered"]);
  await until(async () => (await pair.guard.count("outbox_delivery")) === 0);
});

test("a narrowing change is answered when the lease has run out that did not know of it, and the copy shows it no more then", async () => {
  const way = await pair.startCopy();
  way.blocked = (type) => type === "dev.cordon.box.changed";
  await pair.deliver(way.url);
  await pair.renew(way.url);
  await until(pair.hasLease);
  await pair.narrow(box);
  await untilCopiesFollow(pair.guard.database, box, leaseSeconds);
  expect(await pair.readShown()).not.toContain(box);
  expect(await pair.guard.count("outbox_delivery")).toBe(1);
});

test("a narrowing change does not wait for a copy that holds no lease, nor for what does not narrow", async () => {
  await pair.knowSubscriber();
  await pair.registerCopy();
  await pair.narrow(box);
  expect(await untilCopiesFollow(pair.guard.database, box, 0)).toBe(true);
  await pair.renewOnce();
  await pair.renewOnce();
  await pair.grantForLong();
  await pair.narrow(otherBox, false);
  expect(await untilCopiesFollow(pair.guard.database, otherBox, 0)).toBe(true);
  expect(await pair.guard.count("outbox_delivery")).toBe(2);
});

test("a narrowing change that is under way is waited for by the next lease, which then tells of it", async () => {
  await pair.knowSubscriber();
  await pair.renewOnce();
  const change = await beginNarrowing(box);
  await change.hasAppended;
  const renewal = pair.renewOnce({ maxGateWaitMs: patient });
  await untilWaiting(1);
  await change.commit();
  expect((await renewal).pending).toMatchObject([{ subject: box }]);
});

test("a narrowing change does not pass a renewal that waits, so that changes which overlap keep no copy without a lease", async () => {
  await pair.knowSubscriber();
  await pair.renewOnce();
  const first = await beginNarrowing(box);
  await first.hasAppended;
  const renewal = pair.renewOnce({ maxGateWaitMs: patient });
  await untilWaiting(1);
  const second = await beginNarrowing(otherBox);
  const next = await Promise.race([second.hasAppended.then(() => "it passes"), untilWaiting(2).then(() => "it waits")]);
  await first.commit();
  // The second is under way still.
  const { pending } = await renewal;
  await second.commit();
  expect([next, pending.map(({ subject }) => subject)]).toEqual(["it waits", [box]]);
});

test("a narrowing change that is slow keeps a renewal waiting for a moment only, so that others do not wait behind it", async () => {
  await pair.knowSubscriber();
  await pair.renewOnce();
  const slow = await beginNarrowing(box);
  await slow.hasAppended;
  await pair.guard.database.query("UPDATE granted_lease SET next_renewal_at = 'epoch'");
  const granted = new GrantedLeases(pair.guard.database).grant("copy");
  await pair.narrow(otherBox);
  expect(await granted).toBe("change under way");
  await slow.commit();
  expect((await pair.renewOnce()).pending).toHaveLength(2);
});

test("a narrowing change is looked at once more when the time is up", async () => {
  await pair.knowSubscriber();
  expect(await untilCopiesFollow(pair.guard.database, box, 0)).toBe(true);
  await pair.renewOnce();
  await pair.grantForLong();
  await pair.narrow(box);
  expect(await untilCopiesFollow(pair.guard.database, box, 0)).toBe(false);
});

test("a narrowing change waits as long as a lease lasts, and no longer, when the database is gone meanwhile", async () => {
  await pair.renewOnce({ asReceived: true });
  await pair.renewOnce({ asReceived: true });
  const lost = await openSmallDatabase(pair.guard.url);
  await lost.destroy();
  await untilCopiesFollow(lost, box, leaseSeconds);
  expect(await pair.hasLease()).toBe(false);
});
