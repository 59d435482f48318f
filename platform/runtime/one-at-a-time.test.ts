import { oneAtATime } from "./one-at-a-time.js";

const fail = (error: unknown) => {
  throw error;
};

test("Work is not begun while it is under way, and again afterwards; whoever stops waits for it", async () => {
  const ends: (() => void)[] = [];
  const work = oneAtATime(() => new Promise<void>((resolve) => ends.push(resolve)), fail);
  await work.waitUntilIdle();
  work.begin();
  work.begin();
  expect(ends).toHaveLength(1);
  const settled = work.waitUntilIdle();
  ends[0]?.();
  await settled;
  work.begin();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await work.waitUntilIdle();
});

test("Work that fails is told of, and can be begun again; whoever stops is not harmed by it", async () => {
  const failures: unknown[] = [];
  const work = oneAtATime(
    () => Promise.reject(new Error(`no ${failures.length}`)),
    (error) => failures.push(error),
  );
  for (const _ of [1, 2]) {
    work.begin();
    await work.waitUntilIdle();
  }
  expect(failures).toEqual([new Error("no 0"), new Error("no 1")]);
});
