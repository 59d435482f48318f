import { BoundedQueue } from "./bounded-queue.js";

test("What is pushed comes out in order, whoever comes first", async () => {
  const queue = new BoundedQueue<number>(3);
  const early = queue.next();
  expect(queue.push(1)).toBe(true);
  queue.push(2);
  queue.push(3);
  expect((await early).value).toBe(1);
  expect([(await queue.next()).value, (await queue.next()).value]).toEqual([2, 3]);
});

test("A full queue takes nothing; room comes with reading", async () => {
  const queue = new BoundedQueue<number>(2);
  expect([queue.push(1), queue.push(2), queue.push(3)]).toEqual([true, true, false]);
  await queue.next();
  expect(queue.push(4)).toBe(true);
});

test("After the end, what is in it comes out first, then the error, and then nothing", async () => {
  const queue = new BoundedQueue<number>(2);
  queue.push(1);
  queue.end(new Error("over"));
  expect(queue.push(2)).toBe(false);
  expect((await queue.next()).value).toBe(1);
  await expect(queue.next()).rejects.toThrow("over");
  expect(await queue.next()).toEqual({ value: undefined, done: true });
});

test("Who waits when it ends is told; who returns waits no more, and it is said once", async () => {
  const ended = new BoundedQueue<number>(1);
  const waiting = ended.next();
  ended.end(new Error("over"));
  await expect(waiting).rejects.toThrow("over");
  let returns = 0;
  const left = new BoundedQueue<number>(1, () => {
    returns += 1;
  });
  const next = left.next();
  await left.return();
  await left.return();
  expect(await next).toEqual({ value: undefined, done: true });
  expect(returns).toBe(1);
});
