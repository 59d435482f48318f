import { Turns } from "./turns.js";

test("So many are at work at a time, in the order they came, and one that fails lets the next one in", async () => {
  const turns = new Turns(2);
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const all = [0, 1, 2, 3].map((number) =>
    turns.take(async () => {
      begun.push(number);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (number === 0) throw new Error("no");
      return number;
    }),
  );
  const settled = Promise.allSettled(all);
  const soon = () => new Promise((resolve) => setImmediate(resolve));
  await soon();
  expect(begun).toEqual([0, 1]);
  ends[0]?.();
  await soon();
  expect(begun).toEqual([0, 1, 2]);
  for (let end = 1; end < 4; end += 1) {
    ends[end]?.();
    await soon();
  }
  expect((await settled).map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect(await turns.take(() => "free again")).toBe("free again");
});
