import { setImmediate } from "node:timers/promises";
import { queueBundle } from "./queue-bundle.js";

test("A request has one bundle written at a time, and a process two of all requests", async () => {
  let [now, most] = [0, 0];
  const write = async () => {
    now += 1;
    most = Math.max(most, now);
    await setImmediate();
    now -= 1;
  };
  const one = { loaders: new Map() };
  await Promise.all(Array.from({ length: 10 }, () => queueBundle(one, write)));
  expect(most).toBe(1);
  await Promise.all(Array.from({ length: 10 }, () => queueBundle({ loaders: new Map() }, write)));
  expect(most).toBe(2);
});

test("For whoever is gone nothing is written", async () => {
  const caller = new AbortController();
  const written: string[] = [];
  const context = { loaders: new Map(), gone: caller.signal };
  const first = queueBundle(context, async () => {
    written.push("first");
    caller.abort();
  });
  const second = queueBundle(context, async () => written.push("second"));
  await first;
  await expect(second).rejects.toThrow();
  expect(written).toEqual(["first"]);
});
