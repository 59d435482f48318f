import { AsyncLocalStorage } from "node:async_hooks";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as channels from "./channels.js";
import { traced, type Work } from "./channels.js";
import { carry, subscribe, subscribeToFailures } from "./listeners.js";

let listening: AbortController;
beforeEach(() => {
  listening = new AbortController();
});
afterEach(() => listening.abort());

const fault = new Error("Value is not a valid number: Infinity");
const failing = () => {
  throw fault;
};

/** What would end a process: Node.js throws what a listener throws where nobody can catch it, a turn of the loop later. */
async function uncaughtDuring(work: () => Promise<unknown>): Promise<unknown[]> {
  const uncaught: unknown[] = [];
  const before = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", (error) => uncaught.push(error));
  try {
    await work();
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.removeAllListeners("uncaughtException");
    for (const listener of before) process.on("uncaughtException", listener);
  }
  return uncaught;
}

const everyChannel = Object.entries(channels).filter(
  (entry): entry is [string, typeof channels.statements] =>
    typeof entry[1] === "object" && entry[1] !== null && "tracePromise" in entry[1],
);
const moments = ["start", "end", "asyncStart", "asyncEnd", "error"] as const;

test.each(everyChannel)("what a listener of %s throws reaches neither the work nor the process", async (_, channel) => {
  for (const moment of moments) subscribe<Work>(channel[moment], failing, listening.signal);
  carry(channel, new AsyncLocalStorage<unknown>(), failing, listening.signal);
  const work = {} as channels.Statement;
  const uncaught = await uncaughtDuring(async () => {
    expect(await traced(channel, work, async () => 7)).toBe(7);
    await expect(traced(channel, work, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  });
  expect(uncaught).toEqual([]);
});

test("the listeners behind one that throws are still called", async () => {
  const received: Work[] = [];
  subscribe(channels.statements.asyncEnd, failing, listening.signal);
  subscribe(channels.statements.asyncEnd, (work) => received.push(work), listening.signal);
  await traced(channels.statements, { text: "SELECT 1", database: "boxes" }, async () => 1);
  expect(received).toHaveLength(1);
});

test("a listener that throws is told of once, however often it does", async () => {
  const failed: unknown[] = [];
  subscribeToFailures((failure) => failed.push(failure), listening.signal);
  subscribe(channels.statements.asyncEnd, failing, listening.signal);
  for (const text of ["SELECT 1", "SELECT 2", "SELECT 3"])
    await traced(channels.statements, { text, database: "boxes" }, async () => 1);
  expect(failed).toEqual([{ channel: "tracing:cordon:statement:asyncEnd", error: fault }]);
});

test("who is told of failed listeners and throws in its turn harms nothing either", async () => {
  subscribeToFailures(failing, listening.signal);
  subscribe(channels.statements.asyncEnd, failing, listening.signal);
  const uncaught = await uncaughtDuring(() =>
    traced(channels.statements, { text: "SELECT 1", database: "boxes" }, async () => 1),
  );
  expect(uncaught).toEqual([]);
});

test("work whose store cannot be made is done within the store that is around it", async () => {
  const store = new AsyncLocalStorage<unknown>();
  carry(channels.statements, store, failing, listening.signal);
  const work = { text: "SELECT 1", database: "boxes" };
  expect(await store.run("around", () => traced(channels.statements, work, async () => store.getStore()))).toBe(
    "around",
  );
});

test("nobody listens past these two: only channels.ts and listeners.ts know the channels of Node.js", () => {
  const root = path.join(__dirname, "../..");
  const files = ["gateway", "platform", "subgraphs", "local"].flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.[cm]?ts$/.test(file) && !/\.test\.ts$|test-support|node_modules/.test(file))
      .map((file) => path.join(room, file)),
  );
  const listeners = files.filter((file) =>
    /^import (?!type )[^;]*"(node:)?diagnostics_channel"|\.bindStore\(/m.test(
      readFileSync(path.join(root, file), "utf8"),
    ),
  );
  expect(listeners.sort()).toEqual(["platform/runtime/channels.ts", "platform/runtime/listeners.ts"]);
});
