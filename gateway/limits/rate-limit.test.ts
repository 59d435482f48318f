import { rateLimit } from "./rate-limit.js";

// Time goes on when a test says so, however slow the machine is.
beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] }));
afterEach(() => jest.useRealTimers());

const refused = { code: "TOO_MANY_REQUESTS", status: 429 };

test("points are counted, not requests: one large request uses up what many small ones would", async () => {
  const { spend } = rateLimit(100);
  for (let request = 0; request < 10; request += 1) await spend("dashboard", 5);
  await spend("dashboard", 50);
  await expect(spend("dashboard", 1)).rejects.toMatchObject(refused);
});

test("nobody pays for another", async () => {
  const { spend } = rateLimit(10);
  await expect(spend("greedy", 11)).rejects.toMatchObject(refused);
  await spend("modest", 10);
});

test("the refusal says how much was possible, when to come again, and how to need less", async () => {
  const refusal = await rateLimit(10)
    .spend("dashboard", 11)
    .catch((error: unknown) => error);
  expect(refusal).toMatchObject({ headers: { "retry-after": "60" } });
  expect(String(refusal)).toMatch(/more than 10 points.*nothing .* was done.*again in 60 s.*smaller pages/);
});

test("after the time is over everything is possible again", async () => {
  const { spend } = rateLimit(10, 1);
  await spend("dashboard", 10);
  await expect(spend("dashboard", 1)).rejects.toMatchObject(refused);
  jest.advanceTimersByTime(1_050);
  await spend("dashboard", 10);
});

test("what may wait leaves half of the points to what may not, and learns when there are new ones", async () => {
  const { spend, spendSpare } = rateLimit(10, 1);
  expect(await Promise.all([spendSpare("board", 3), spendSpare("board", 3)])).toEqual([0, 0]);
  const wait = await spendSpare("board", 3);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(1_000);
  await spend("board", 4);
  await expect(spend("board", 1)).rejects.toMatchObject(refused);
  jest.advanceTimersByTime(wait + 50);
  expect(await spendSpare("board", 3)).toBe(0);
});

test("zero turns it off", async () => {
  expect(await rateLimit(0).spendSpare("board", Number.MAX_SAFE_INTEGER)).toBe(0);
  await rateLimit(0).spend("dashboard", Number.MAX_SAFE_INTEGER);
});

test("what was done in any case is charged, and whoever has too little left is refused the next time", async () => {
  const { spend, charge } = rateLimit(10);
  charge("dashboard", 1_000);
  await expect(spend("dashboard", 1)).rejects.toMatchObject(refused);
  await spend("another", 10);
});
