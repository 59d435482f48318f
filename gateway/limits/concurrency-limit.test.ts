import { ConcurrencyLimit } from "./concurrency-limit.js";

test("A subject gets so many and no more, until one is given back; giving back twice gives nothing", () => {
  const allowance = new ConcurrencyLimit("streams", 2, 10);
  const release = allowance.take("ada");
  allowance.take("ada");
  expect(() => allowance.take("ada")).toThrow("You have 2 streams open");
  allowance.take("bob");
  release();
  release();
  allowance.take("ada");
  expect(() => allowance.take("ada")).toThrow("You have 2 streams open");
  expect(allowance.size).toBe(3);
});

test("Everybody together gets so many and no more", () => {
  const allowance = new ConcurrencyLimit("streams", 5, 2);
  allowance.take("ada");
  const release = allowance.take("bob");
  expect(() => allowance.take("cyd")).toThrow("as many streams open as it may");
  release();
  expect(() => allowance.take("cyd")).not.toThrow();
});
