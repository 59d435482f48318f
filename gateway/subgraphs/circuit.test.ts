import { Circuit, CircuitOpen, type CircuitState } from "./circuit.js";

class Fault extends Error {}

const settings = { windowMs: 10_000, minCalls: 4, failurePercent: 50, retryAfterMs: 40 };
let circuit: Circuit;
let states: CircuitState[];
let calls: number;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
  circuit = new Circuit((error) => error instanceof Fault, settings);
  states = [];
  calls = 0;
  circuit.onChange((state) => states.push(state));
});
afterEach(() => {
  circuit.close();
  jest.useRealTimers();
});

const call = (error?: Error) =>
  circuit.run(async () => {
    calls += 1;
    if (error) throw error;
    return "an answer";
  });
const fail = () => expect(call(new Fault("down"))).rejects.toBeInstanceOf(Fault);

async function open(): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt += 1) await fail();
  expect(circuit.state).toBe("open");
}

test("what works is called every time", async () => {
  for (let attempt = 0; attempt < 10; attempt += 1) expect(await call()).toBe("an answer");
  expect([circuit.state, calls]).toEqual(["closed", 10]);
});

test("after enough failures nothing is called any more, and whoever asks is told at once", async () => {
  await open();
  await expect(call()).rejects.toBeInstanceOf(CircuitOpen);
  expect(calls).toBe(4);
});

test("a few failures among many answers open nothing, nor do a few calls that all fail", async () => {
  for (let attempt = 0; attempt < 3; attempt += 1) await fail();
  for (let attempt = 0; attempt < 9; attempt += 1) await call();
  await fail();
  expect(circuit.state).toBe("closed");
});

test("an error that is not the callee's fault passes through and opens nothing", async () => {
  for (let attempt = 0; attempt < 10; attempt += 1) await expect(call(new Error("refused"))).rejects.toThrow("refused");
  expect(circuit.state).toBe("closed");
});

test("after a while one call is let through, and when it works all are", async () => {
  await open();
  jest.advanceTimersByTime(60);
  expect(circuit.state).toBe("half-open");
  let answer = (_: string) => {};
  const probe = circuit.run(() => new Promise<string>((resolve) => (answer = resolve)));
  await expect(call()).rejects.toBeInstanceOf(CircuitOpen);
  answer("an answer");
  expect(await probe).toBe("an answer");
  expect(await call()).toBe("an answer");
  expect(states).toEqual(["open", "half-open", "closed"]);
});

test("when that one call fails, none is made for another while", async () => {
  await open();
  jest.advanceTimersByTime(60);
  await fail();
  expect(circuit.state).toBe("open");
  await expect(call()).rejects.toBeInstanceOf(CircuitOpen);
  expect(calls).toBe(5);
});

test("an error that says nothing of the callee neither opens it nor makes up for failures", async () => {
  class Waited extends Fault {}
  const waited = () =>
    circuit.run(
      async () => {
        throw new Waited("waited");
      },
      (error) => error instanceof Waited,
    );
  for (let attempt = 0; attempt < 10; attempt += 1) await expect(waited()).rejects.toBeInstanceOf(Waited);
  expect(circuit.state).toBe("closed");
  await open();
  await expect(waited()).rejects.toBeInstanceOf(CircuitOpen);
});

test("what a call comes to that may say nothing counts where it says something", async () => {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const failing = circuit.run(
      () => Promise.reject(new Fault("down")),
      () => false,
    );
    await expect(failing).rejects.toBeInstanceOf(Fault);
  }
  expect(circuit.state).toBe("open");
});
