import { RecentDurations } from "./recent-durations.js";

test("quantiles are right to a tenth, upwards", () => {
  const recent = new RecentDurations(() => 1_000);
  for (let index = 1; index <= 1_000; index += 1) recent.record(index / 1_000, index % 100 === 0);
  const { count, failed, p50 = 0, p99 = 0 } = recent.read();
  expect({ count, failed }).toEqual({ count: 1_000, failed: 10 });
  expect(p50 / 0.5).toBeGreaterThanOrEqual(1);
  expect(p50 / 0.5).toBeLessThan(1.1);
  expect(p99 / 0.99).toBeGreaterThanOrEqual(1);
  expect(p99 / 0.99).toBeLessThan(1.1);
});

test("what is older than five minutes is forgotten, also when nothing came after it", () => {
  let now = 0;
  const recent = new RecentDurations(() => now);
  recent.record(0.1, true);
  now = 299;
  expect(recent.read()).toMatchObject({ count: 1, failed: 1 });
  recent.record(0.2, false);
  expect(recent.read().counts).toEqual([1, ...Array.from({ length: 58 }, () => 0), 1]);
  now = 300;
  expect(recent.read()).toMatchObject({ count: 1, failed: 0 });
  now = 10_000;
  expect(recent.read()).toMatchObject({ count: 0, p50: undefined, p99: undefined });
});

test("no duration is too strange to be recorded", () => {
  const recent = new RecentDurations();
  for (const seconds of [0, -1, 1e9]) recent.record(seconds, false);
  expect(recent.read().count).toBe(3);
});
