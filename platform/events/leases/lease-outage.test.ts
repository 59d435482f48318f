import { LeaseOutage } from "./lease-outage.js";
import { leaseSeconds } from "./lease-terms.js";

const leaseMs = leaseSeconds * 1_000;

test("A copy whose subgraph starts again while its lease goes on has no outage", () => {
  const outage = new LeaseOutage(0);
  expect(outage.isOver(20_000, leaseSeconds)).toBe(false);
  for (const passed of [1, 1_000, leaseMs - 1]) expect(outage.begins(20_000 + passed)).toBe(false);
  expect(outage.isOver(20_000 + leaseMs, leaseSeconds)).toBe(false);
});

test("A copy that was never reached has an outage once this process has tried for as long as a lease lasts", () => {
  const outage = new LeaseOutage(5_000);
  expect(outage.isOver(5_001, 0)).toBe(false);
  expect([outage.begins(5_001), outage.begins(5_000 + leaseMs)]).toEqual([false, true]);
});

test("An outage begins once, and is over once, when the lease has been renewed by any replica", () => {
  const outage = new LeaseOutage(0);
  outage.isOver(1_000, leaseSeconds);
  expect([leaseMs, leaseMs + 1_000, leaseMs + 2_000].map((now) => outage.begins(now))).toEqual([false, true, false]);
  expect(outage.isOver(30_000, 0)).toBe(false);
  expect([outage.isOver(31_000, 6), outage.isOver(32_000, 5)]).toEqual([true, false]);
  expect([outage.begins(36_999), outage.begins(37_000)]).toEqual([false, true]);
});
