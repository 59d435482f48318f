import { setImmediate as soon } from "node:timers/promises";
import type { Viewer } from "../../platform/identity/viewer.js";
import { createLog } from "../../platform/runtime/log.js";
import { identity } from "./identity.js";

const log = createLog("test", "silent");
const second = 1_000;
const minute = 60 * second;

const viewer = (name: string): Viewer => ({ subject: "s", kind: "PERSON", personId: "p", name, memberships: [] });

/** A teams subgraph as far as this matters: it knows people or not, is up or down, and counts what it is asked. */
function teams() {
  const state = {
    requests: 0,
    up: true,
    person: viewer("Ji-woo Park") as Viewer | undefined,
    ask: async () => {
      state.requests += 1;
      await soon();
      if (!state.up) throw new Error("down");
      return state.person;
    },
  };
  return state;
}

function clockedIdentity(state: ReturnType<typeof teams>) {
  // A cache entry made at the time zero would count as not timed at all.
  const clock = { time: 1, now: () => clock.time };
  return { clock, identify: identity(state.ask, log, clock) };
}

test("a hundred requests at once for the same person ask the teams subgraph once", async () => {
  const state = teams();
  const { identify } = clockedIdentity(state);
  const answers = await Promise.all(Array.from({ length: 100 }, () => identify("s")));
  expect(new Set(answers.map(({ name }) => name))).toEqual(new Set(["Ji-woo Park"]));
  expect(state.requests).toBe(1);
});

test("a change of a person is in force after thirty seconds", async () => {
  const state = teams();
  const { clock, identify } = clockedIdentity(state);
  await identify("s");
  state.person = viewer("Ji-woo Kim");
  clock.time += 29 * second;
  expect((await identify("s")).name).toBe("Ji-woo Park");
  clock.time += 2 * second;
  expect((await identify("s")).name).toBe("Ji-woo Kim");
});

test("a change of anybody is in force after a second when teams tells that there was one, and nothing is asked twice else", async () => {
  const state = teams();
  const clock = { time: 1, now: () => clock.time };
  let revision = "1";
  const identify = identity(state.ask, log, clock, async () => revision);
  await identify("s");
  clock.time += 2 * second;
  await identify("s");
  expect(state.requests).toBe(1);
  state.person = undefined;
  revision = "2";
  clock.time += second;
  await expect(identify("s")).rejects.toMatchObject({ extensions: { reason: "PERSON_UNKNOWN" } });
  state.person = viewer("Ji-woo Park");
  revision = "3";
  clock.time += second;
  expect((await identify("s")).name).toBe("Ji-woo Park");
  expect(state.requests).toBe(3);
});

test("while nobody tells whether anything has changed, a response goes on with who was known", async () => {
  const state = teams();
  const clock = { time: 1, now: () => clock.time };
  let ask = async (): Promise<string> => "1";
  const identify = identity(state.ask, log, clock, () => ask());
  await identify("s");
  for (const failing of [() => Promise.reject(new Error("down")), () => new Promise<string>(() => undefined)]) {
    ask = failing;
    clock.time += 6 * second;
    expect((await identify("s")).name).toBe("Ji-woo Park");
  }
  expect(state.requests).toBe(1);
});

test("an account that runs out is refused from that moment on, while it is still remembered", async () => {
  const state = teams();
  const end = Date.now() + 20 * second;
  state.person = { ...viewer("Monitoring"), kind: "SERVICE_ACCOUNT", expiresAt: new Date(end).toISOString() };
  const { identify } = clockedIdentity(state);
  expect((await identify("s")).name).toBe("Monitoring");
  const now = jest.spyOn(Date, "now").mockReturnValue(end);
  await expect(identify("s").finally(() => now.mockRestore())).rejects.toMatchObject({
    code: "UNAUTHENTICATED",
    extensions: { reason: "ACCOUNT_EXPIRED" },
  });
  expect(state.requests).toBe(1);
});

test("an unknown person is refused, and asked for again after five seconds", async () => {
  const state = teams();
  state.person = undefined;
  const { clock, identify } = clockedIdentity(state);
  const refusal = { code: "UNAUTHENTICATED", extensions: { reason: "PERSON_UNKNOWN" } };
  await expect(identify("s")).rejects.toMatchObject(refusal);
  await expect(identify("s")).rejects.toMatchObject(refusal);
  expect(state.requests).toBe(1);
  clock.time += 6 * second;
  state.person = viewer("Newcomer");
  expect((await identify("s")).name).toBe("Newcomer");
});

test("a person who was removed is refused after thirty seconds", async () => {
  const state = teams();
  const { clock, identify } = clockedIdentity(state);
  await identify("s");
  state.person = undefined;
  clock.time += 31 * second;
  await expect(identify("s")).rejects.toMatchObject({ extensions: { reason: "PERSON_UNKNOWN" } });
});

test("while the teams subgraph is down, a known person goes on for ten minutes and no longer", async () => {
  const state = teams();
  const { clock, identify } = clockedIdentity(state);
  await identify("s");
  state.up = false;
  clock.time += 9 * minute;
  expect((await identify("s")).name).toBe("Ji-woo Park");
  clock.time += minute + second;
  await expect(identify("s")).rejects.toThrow("down");
});

test("while the teams subgraph is down, it is asked once in five seconds and not at every request", async () => {
  const state = teams();
  const { clock, identify } = clockedIdentity(state);
  await identify("s");
  state.up = false;
  clock.time += minute;
  for (let request = 0; request < 10; request += 1) await identify("s");
  expect(state.requests).toBe(2);
  clock.time += 6 * second;
  state.up = true;
  state.person = viewer("Ji-woo Kim");
  expect((await identify("s")).name).toBe("Ji-woo Kim");
});

test("while the teams subgraph is down, somebody who was never known is not let in", async () => {
  const state = teams();
  state.up = false;
  await expect(clockedIdentity(state).identify("s")).rejects.toThrow("down");
});
