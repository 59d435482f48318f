import { TokenBucket } from "./token-bucket.js";

test("it lets a few through at once, then one in each period, and after a rest as many as before", () => {
  const clock = { time: 0, now: () => clock.time };
  const bucket = new TokenBucket(3, 5_000, clock);
  const takenAt = (time: number) => {
    clock.time = time;
    return Array.from({ length: 10 }, () => bucket.take()).filter(Boolean).length;
  };
  expect(takenAt(0)).toBe(3);
  expect(takenAt(4_999)).toBe(0);
  expect(takenAt(5_000)).toBe(1);
  expect(takenAt(10_000)).toBe(1);
  expect(takenAt(1_000_000)).toBe(3);
});

test("with no time between, nothing is held back", () => {
  const bucket = new TokenBucket(1, 0, { now: () => 0 });
  expect([bucket.take(), bucket.take(), bucket.take()]).toEqual([true, true, true]);
});
