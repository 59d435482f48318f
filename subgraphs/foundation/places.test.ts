import { NoPlace, Places } from "./places.js";

const long = 60_000;

test("places are taken in the order of coming, and never more than there are", async () => {
  const places = new Places(() => 2, 10);
  const taken: number[] = [];
  const coming = [1, 2, 3, 4].map((number) => places.take(long).then(() => taken.push(number)));
  await Promise.all(coming.slice(0, 2));
  expect(taken).toEqual([1, 2]);
  places.giveBack();
  await coming[2];
  expect(taken).toEqual([1, 2, 3]);
  places.giveBack();
  await coming[3];
  expect(places.idle).toBe(false);
  places.giveBack();
  places.giveBack();
  expect(places.idle).toBe(true);
});

test("whoever waits in vain, or behind too many, gets none, and takes none from the others", async () => {
  const places = new Places(() => 1, 1);
  await places.take(long);
  await expect(places.take(1)).rejects.toBeInstanceOf(NoPlace);
  const next = places.take(long);
  await expect(places.take(long)).rejects.toBeInstanceOf(NoPlace);
  places.giveBack();
  await next;
  places.giveBack();
  expect(places.idle).toBe(true);
});

test("whoever is gone waits no more", async () => {
  const places = new Places(() => 1, 10);
  await places.take(long);
  const gone = new AbortController();
  const waiting = places.take(long, gone.signal);
  gone.abort(new Error("gone"));
  await expect(waiting).rejects.toThrow("gone");
  await expect(places.take(long, gone.signal)).rejects.toThrow("gone");
  places.giveBack();
  expect(places.idle).toBe(true);
});

test("whoever is gone takes no free place either", async () => {
  const places = new Places(() => 1, 10);
  await expect(places.take(long, AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
  expect(places.idle).toBe(true);
});

test("where there are fewer places than before nobody takes over, and where there are more again, in the order of coming", async () => {
  let size = 2;
  const places = new Places(() => size, 10);
  await Promise.all([places.take(long), places.take(long)]);
  const taken: number[] = [];
  const coming = [1, 2, 3].map((number) => places.take(long).then(() => taken.push(number)));
  size = 1;
  places.giveBack();
  expect(places.taken).toBe(1);
  size = 3;
  places.giveBack();
  await Promise.all(coming);
  expect(taken).toEqual([1, 2, 3]);
  for (const _ of coming) places.giveBack();
  expect(places.idle).toBe(true);
});
