import { isDeepStrictEqual } from "node:util";
import { until } from "../../../test/support/until.js";
import { box, type GuardAndCopy, otherBox, startGuardAndCopy } from "../../test-support/boxes/guard-and-copy.js";
import { openSmallDatabase } from "../../test-support/boxes/small-subgraph.js";
import { GrantedLeases } from "./granted-leases.js";
import { holdLease } from "./hold-lease.js";
import { isConfirmed } from "./is-confirmed.js";
import { maxPending } from "./lease-terms.js";

let pair: GuardAndCopy;
beforeAll(async () => {
  pair = await startGuardAndCopy("lease");
});
afterAll(() => pair.stop());
beforeEach(() => pair.begin());
afterEach(() => pair.end());

const untilShown = (expected: readonly string[]) =>
  until(async () => isDeepStrictEqual(await pair.readShown(), expected));

test("a copy shows nothing before it was confirmed, then everything, and nothing again when nobody confirms it any more", async () => {
  expect(await pair.readShown()).toBe("unconfirmed");
  const way = await pair.startCopy();
  const renewal = await pair.renew(way.url);
  await untilShown([box, otherBox]);
  await renewal.stop();
  await until(async () => !(await pair.hasLease()));
  expect(await pair.readShown()).toBe("unconfirmed");
});

test("a copy is confirmed anew by the next renewal after it was out of reach, and the log says once that it showed nothing", async () => {
  const way = await pair.startCopy();
  await pair.renew(way.url);
  await until(pair.hasLease);
  const before = pair.logged().length;
  way.blocked = () => true;
  await until(() => pair.logged().length > before);
  expect(await pair.hasLease()).toBe(false);
  way.blocked = undefined;
  await until(pair.hasLease);
  await until(() => pair.logged().length > before + 1);
  expect(pair.logged().slice(before)).toEqual([
    "a copy shows nothing: its lease has ended and is not renewed",
    "a copy is shown again: its lease is renewed",
  ]);
});

test("a copy has no lease that ends after the one its guard counts, however late a renewal arrives", async () => {
  for (let round = 0; round < 6; round += 1) {
    await pair.renewOnce({ asReceived: true });
    await pair.guard.database.query("SELECT pg_sleep($1)", [round * 0.03]);
    // Both are told by the clock of one server here.
    const [granted] = await pair.guard.database.query("SELECT extract(epoch FROM ends_at) AS ends FROM granted_lease");
    const [held] = await pair.copy.database.query("SELECT extract(epoch FROM ends_at) AS ends FROM held_lease");
    if (round > 0) expect(Number(held.ends)).toBeLessThanOrEqual(Number(granted.ends));
  }
});

test("a copy holds back what a narrowing change is on its way for, and shows it when that has arrived; everything else goes on", async () => {
  const way = await pair.startCopy();
  way.blocked = (type) => type === "dev.cordon.box.changed";
  await pair.deliver(way.url);
  await pair.renew(way.url);
  await until(pair.hasLease);
  await pair.narrow(box);
  await untilShown([otherBox]);
  way.blocked = undefined;
  await untilShown([box, otherBox]);
});

test("a copy does not hold back what an ordinary change is on its way for", async () => {
  await pair.knowSubscriber();
  await pair.renewOnce();
  await pair.narrow(box, false);
  expect((await pair.renewOnce()).pending).toEqual([]);
  expect(await pair.readShown()).toEqual([box, otherBox]);
});

test("a copy is not confirmed while more changes are on their way than it could look through", async () => {
  await pair.knowSubscriber();
  await pair.renewOnce();
  await pair.renewOnce();
  for (let count = 0; count < maxPending; count += 1) await pair.narrow(box);
  expect((await pair.renewOnce()).pending).toHaveLength(1);
  await pair.narrow(otherBox);
  await expect(pair.renewOnce()).rejects.toThrow("too much pending");
});

test("a copy goes by the newest renewal, also when an older one comes after it", async () => {
  await pair.knowSubscriber();
  await pair.renewOnce();
  const older = await pair.renewOnce();
  await pair.narrow(box);
  await pair.renewOnce();
  await holdLease(pair.copy.database, pair.source, older);
  expect(await pair.readShown()).toEqual([otherBox]);
});

test("a copy is confirmed by a guard that counts anew, as after a restored backup", async () => {
  for (let count = 0; count < 5; count += 1) await pair.renewOnce();
  await pair.guard.database.query("TRUNCATE granted_lease");
  await pair.copy.database.query("UPDATE held_lease SET ends_at = now()");
  for (let count = 0; count < 3; count += 1) await pair.renewOnce();
  expect(await pair.hasLease()).toBe(true);
});

test("a copy fails for nobody because of rows that are closed to them, also where PostgreSQL would read with several workers", async () => {
  const session = pair.copy.database.createQueryRunner();
  await session.startTransaction();
  await session.query(
    `SET LOCAL parallel_setup_cost = 0; SET LOCAL parallel_tuple_cost = 0; SET LOCAL min_parallel_table_scan_size = 0;
     ALTER TABLE box SET (parallel_workers = 2)`,
  );
  const closed = `SELECT count(*)::int AS count FROM box WHERE CASE WHEN label = 'closed to them' THEN`;
  const [plan] = await session.query(`EXPLAIN (FORMAT JSON) ${closed} true ELSE false END`);
  expect(JSON.stringify(plan)).toContain("Gather");
  expect(await session.query(`${closed} ${isConfirmed(pair.source, "box.id")} ELSE false END`)).toEqual([{ count: 0 }]);
  await session.rollbackTransaction();
  await session.release();
});

test("a copy is not confirmed for a statement that began before it was", async () => {
  await pair.renewOnce();
  await pair.renewOnce();
  await pair.copy.database.query("UPDATE held_lease SET ends_at = now() - interval '1 second'");
  const session = pair.copy.database.createQueryRunner();
  await session.startTransaction();
  await session.query(`DECLARE rows CURSOR FOR SELECT id FROM box WHERE ${isConfirmed(pair.source, "box.id")}`);
  await pair.renewOnce();
  expect(await pair.hasLease()).toBe(true);
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
])("a copy does not take %s for a renewal", async (_name, data) => {
  await expect(holdLease(pair.copy.database, pair.source, data)).rejects.toMatchObject({
    extensions: { code: "BAD_USER_INPUT" },
  });
  expect(await pair.hasLease()).toBe(false);
});

test("a copy holds no lease into the future by a reading that it cannot have made", async () => {
  await holdLease(pair.copy.database, pair.source, {
    number: "1",
    reading: "99999999999",
    seconds: 8,
    pending: [],
    delivered: 0,
  });
  const [held] = await pair.copy.database.query(
    "SELECT ends_at <= now() + interval '8 seconds' AS soon FROM held_lease",
  );
  expect(held.soon).toBe(true);
});

test("a guard counts with no infinite times, which PostgreSQL before 17 does not subtract", async () => {
  const leases = new GrantedLeases(pair.guard.database);
  await leases.register("copy");
  const times = "SELECT isfinite(ends_at) AND isfinite(next_renewal_at) AS finite FROM granted_lease";
  expect(await pair.guard.database.query(times)).toEqual([{ finite: true }]);
  expect(await leases.secondsUntil("copy")).toEqual({ renewal: 0, end: 0 });
});

test("of two replicas one renews at a time, and the other goes on when it is gone", async () => {
  const way = await pair.startCopy();
  const replica = await openSmallDatabase(pair.guard.url);
  pair.atTheEnd(() => replica.destroy());
  const first = await pair.renew(way.url);
  await pair.renew(way.url, replica);
  await until(() => way.numbers.length >= 4);
  expect(way.numbers).toEqual([...new Set(way.numbers)]);
  await first.stop();
  const last = way.numbers.at(-1);
  await until(() => way.numbers.at(-1) !== last);
  await until(pair.hasLease);
});
