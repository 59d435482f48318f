import { oneAtATime } from "./one-at-a-time.js";

test("Work is not begun while it is under way, and again afterwards; whoever stops waits for it", async () => {
  const ends: (() => void)[] = [];
  const work = oneAtATime(() => new Promise<void>((resolve) => ends.push(resolve)));
  await work.settled();
  work.begin();
  work.begin();
  expect(ends).toHaveLength(1);
  const settled = work.settled();
  ends[0]?.();
  await settled;
  work.begin();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await work.settled();
});
