import { NotAcquired, Semaphore } from "./semaphore.js";

const long = 60_000;

/** Holds a semaphore until it is let go. */
function hold(semaphore: Semaphore, onEntry: () => void = () => undefined, gone?: AbortSignal) {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let enter: () => void = () => undefined;
  const entered = new Promise<void>((resolve) => {
    enter = resolve;
  });
  const over = semaphore.run(
    () => {
      onEntry();
      enter();
      return held;
    },
    long,
    gone,
  );
  return {
    entered,
    over,
    async release() {
      letGo();
      await over;
    },
  };
}

test("So many are let in at a time, in the order of coming, and one that fails lets the next one in", async () => {
  const semaphore = new Semaphore(() => 2);
  const entered: number[] = [];
  const [first, second, third, fourth] = [1, 2, 3, 4].map((number) => hold(semaphore, () => entered.push(number)));
  const failing = semaphore.run(() => Promise.reject(new Error("no")));
  await Promise.all([first?.entered, second?.entered]);
  expect(entered).toEqual([1, 2]);
  await first?.release();
  await third?.entered;
  expect(entered).toEqual([1, 2, 3]);
  await second?.release();
  await fourth?.entered;
  expect(semaphore.idle).toBe(false);
  await third?.release();
  await expect(failing).rejects.toThrow("no");
  await fourth?.release();
  expect(semaphore.idle).toBe(true);
  expect(await semaphore.run(() => "free again")).toBe("free again");
});

test("whoever waits in vain, or behind too many, is not let in, and takes no room from the others", async () => {
  const semaphore = new Semaphore(
    () => 1,
    () => 1,
  );
  const first = hold(semaphore);
  await expect(semaphore.run(() => "in", 1)).rejects.toBeInstanceOf(NotAcquired);
  const next = hold(semaphore);
  await expect(semaphore.run(() => "in", long)).rejects.toBeInstanceOf(NotAcquired);
  await first.release();
  await next.release();
  expect(semaphore.idle).toBe(true);
});

test("whoever is gone waits no more, and is not let in where there is room either", async () => {
  const semaphore = new Semaphore(
    () => 1,
    () => 10,
  );
  const first = hold(semaphore);
  const gone = new AbortController();
  const waiting = hold(semaphore, undefined, gone.signal).over;
  gone.abort(new Error("gone"));
  await expect(waiting).rejects.toThrow("gone");
  await first.release();
  await expect(hold(semaphore, undefined, gone.signal).over).rejects.toThrow("gone");
  expect(semaphore.idle).toBe(true);
});

test("where fewer are let in than before nobody follows, and where there are more again, in the order of coming", async () => {
  let size = 2;
  const semaphore = new Semaphore(
    () => size,
    () => 10,
  );
  const [first, second] = [hold(semaphore), hold(semaphore)];
  const entered: number[] = [];
  const coming = [1, 2, 3].map((number) => hold(semaphore, () => entered.push(number)));
  size = 1;
  await first.release();
  expect(semaphore.taken).toBe(1);
  expect(entered).toEqual([]);
  size = 3;
  await second.release();
  await Promise.all(coming.map((one) => one.entered));
  expect(entered).toEqual([1, 2, 3]);
  await Promise.all(coming.map((one) => one.release()));
  expect(semaphore.idle).toBe(true);
});
