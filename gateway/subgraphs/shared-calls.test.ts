import { until } from "../../test/support/until.js";
import { CallerGone, SharedCalls } from "./shared-calls.js";

/** In milliseconds: longer than any test takes, however busy the machine. */
const longEnough = 120_000;

/** A call that is answered from outside, and tells when nobody waits for it any more. */
function calls() {
  const begun: { signal: AbortSignal; answer: (text: string) => void; fail: (error: Error) => void }[] = [];
  const start = (signal: AbortSignal) =>
    new Promise<string>((answer, fail) => {
      begun.push({ signal, answer, fail });
    });
  return { begun, start };
}

const staying = () => new AbortController().signal;

test("who asks the same at the same time shares one call; who asks later, or something else, does not", async () => {
  const inFlight = new SharedCalls<string>(longEnough);
  const { begun, start } = calls();
  const together = [inFlight.join("a", start, staying()), inFlight.join("a", start, staying())];
  const apart = inFlight.join("b", start, staying());
  expect(begun).toHaveLength(2);
  begun[0]?.answer("one");
  begun[1]?.answer("two");
  expect(await Promise.all([...together, apart])).toEqual(["one", "one", "two"]);
  void inFlight.join("a", start, staying());
  expect(begun).toHaveLength(3);
});

test("a failure is everybody's, and is not kept", async () => {
  const inFlight = new SharedCalls<string>(longEnough);
  const { begun, start } = calls();
  const together = [inFlight.join("a", start, staying()), inFlight.join("a", start, staying())];
  begun[0]?.fail(new Error("down"));
  for (const waiting of together) await expect(waiting).rejects.toThrow("down");
  void inFlight.join("a", start, staying());
  expect(begun).toHaveLength(2);
});

test("one who goes away leaves the others their call, and the last one ends it", async () => {
  const inFlight = new SharedCalls<string>(longEnough);
  const { begun, start } = calls();
  const [first, second] = [new AbortController(), new AbortController()];
  const leaving = inFlight.join("a", start, first.signal);
  const staysLonger = inFlight.join("a", start, second.signal);
  first.abort();
  await expect(leaving).rejects.toThrow(CallerGone);
  expect(begun[0]?.signal.aborted).toBe(false);
  second.abort();
  await expect(staysLonger).rejects.toThrow(CallerGone);
  expect(begun[0]?.signal.aborted).toBe(true);
  void inFlight.join("a", start, staying());
  expect(begun).toHaveLength(2);
});

test("who was gone before asking begins nothing that goes on", async () => {
  const inFlight = new SharedCalls<string>(longEnough);
  const { begun, start } = calls();
  await expect(inFlight.join("a", start, AbortSignal.abort())).rejects.toThrow(CallerGone);
  expect(begun.every(({ signal }) => signal.aborted)).toBe(true);
});

test("after a change, what was asked before it is given to nobody else", async () => {
  const inFlight = new SharedCalls<string>(longEnough);
  const { begun, start } = calls();
  const before = inFlight.join("a", start, staying());
  inFlight.clear();
  const after = inFlight.join("a", start, staying());
  begun[1]?.answer("new");
  begun[0]?.answer("old");
  expect(await Promise.all([before, after])).toEqual(["old", "new"]);
});

test("a call that was begun too long ago is joined by nobody, as a change may have passed elsewhere since", async () => {
  const inFlight = new SharedCalls<string>(5);
  const { begun, start } = calls();
  const before = inFlight.join("a", start, staying());
  let after: Promise<string> | undefined;
  await until(() => {
    after = inFlight.join("a", start, staying());
    return begun.length > 1;
  });
  begun[1]?.answer("new");
  begun[0]?.answer("old");
  expect(await Promise.all([before, after])).toEqual(["old", "new"]);
});
