import type { Viewer } from "../../platform/identity/viewer.js";
import { createLog } from "../../platform/runtime/log.js";
import { until } from "../../test/support/until.js";
import { unauthenticated } from "../caller/token-refusal.js";
import { Upstream, type UpstreamTiming } from "./upstream.js";

const viewer = (name: string): Viewer => ({ subject: "ada", kind: "PERSON", personId: "1", name, memberships: [] });

/** A subgraph that tells the numbers behind a place, as they come. */
class Numbers {
  readonly opened: { readonly name: string; readonly lastEventId: string | undefined }[] = [];
  #count = 0;
  readonly #open = new Set<() => void>();

  emit(): void {
    this.#count += 1;
    for (const wake of this.#open) wake();
  }

  async open({ name }: Viewer, lastEventId: string | undefined, signal: AbortSignal): Promise<AsyncIterable<Buffer>> {
    this.opened.push({ name, lastEventId });
    const numbers = this;
    let next = Number(lastEventId ?? this.#count) + 1;
    return (async function* () {
      while (!signal.aborted) {
        while (next <= numbers.#count) {
          yield Buffer.from(`id: ${next}\nevent: next\ndata: ${JSON.stringify({ data: { number: next } })}\n\n`);
          next += 1;
        }
        await new Promise<void>((resolve) => {
          numbers.#open.add(resolve);
          signal.addEventListener("abort", () => resolve());
        });
      }
      throw new Error("aborted");
    })();
  }
}

const quick: UpstreamTiming = { pollIntervalMs: 20, renewIntervalMs: 100_000, minBackoffMs: 5, maxBackoffMs: 20 };

function start(
  identify: () => Promise<Viewer>,
  pace: Partial<UpstreamTiming> = {},
  pay: () => Promise<number> = async () => 0,
) {
  const numbers = new Numbers();
  const received: unknown[] = [];
  const ends: unknown[] = [];
  const upstream = new Upstream(
    {
      identify,
      open: (...opened) => numbers.open(...opened),
      pay,
      answer: async ({ data }, { name }) => ({ ...data, name }),
      log: createLog("test", "silent"),
      timing: { ...quick, ...pace },
    },
    undefined,
    () => undefined,
  );
  const listener = {
    deliver: ({ result }: { result: object }) => received.push(result),
    end: (error: unknown) => ends.push(error),
  };
  upstream.listeners.add(listener);
  return { numbers, received, ends, upstream, listener };
}

test("When the viewer has changed, the stream is opened anew for who it is now, behind the last event", async () => {
  let now = viewer("Ada before");
  const { numbers, received, upstream, listener } = start(async () => now);
  await upstream.opened;
  numbers.emit();
  await until(() => received.length === 1);
  now = viewer("Ada after");
  await until(() => numbers.opened.length === 2);
  numbers.emit();
  await until(() => received.length === 2);
  expect(numbers.opened).toEqual([
    { name: "Ada before", lastEventId: undefined },
    { name: "Ada after", lastEventId: "1" },
  ]);
  expect(received).toEqual([
    { number: 1, name: "Ada before" },
    { number: 2, name: "Ada after" },
  ]);
  upstream.leave(listener);
});

test("As long as the viewer says the same, the stream is left open until it has to be renewed", async () => {
  let identifications = 0;
  const identify = async () => {
    identifications += 1;
    return viewer("Ada");
  };
  // So long that it is looked at who the viewer is several times before, also on a busy machine.
  const { numbers, received, upstream, listener } = start(identify, { renewIntervalMs: 5_000 });
  await upstream.opened;
  numbers.emit();
  await until(() => received.length === 1);
  await until(() => identifications > 5 || numbers.opened.length > 1);
  expect(numbers.opened).toHaveLength(1);
  await until(() => numbers.opened.length > 1);
  expect(numbers.opened[1]).toEqual({ name: "Ada", lastEventId: "1" });
  upstream.leave(listener);
});

test("Whom nobody knows any more is told so, and it is over", async () => {
  let known = true;
  const { ends, upstream } = start(async () => {
    if (!known) throw unauthenticated("PERSON_UNKNOWN");
    return viewer("Ada");
  });
  await upstream.opened;
  known = false;
  await until(() => ends.length === 1);
  expect(ends[0]).toMatchObject({ extensions: { code: "UNAUTHENTICATED", reason: "PERSON_UNKNOWN" } });
});

test("When an event cannot be paid for, the stream is closed, and goes on behind the last one told; none is missed", async () => {
  let left = 2;
  const { numbers, received, ends, upstream, listener } = start(
    async () => viewer("Ada"),
    {},
    async () => {
      left -= 1;
      return left < 0 ? 50 : 0;
    },
  );
  await upstream.opened;
  for (let count = 0; count < 5; count += 1) numbers.emit();
  await until(() => numbers.opened.length > 2);
  expect(received).toHaveLength(2);
  left = 10;
  await until(() => received.length === 5);
  expect(received).toEqual([1, 2, 3, 4, 5].map((number) => ({ number, name: "Ada" })));
  expect(numbers.opened[1]).toEqual({ name: "Ada", lastEventId: "2" });
  expect(ends).toEqual([]);
  upstream.leave(listener);
});

test("Its listeners are told to make room where it resumes after a break, and not where it is renewed", async () => {
  const expected: string[] = [];
  let breaks = 0;
  const upstream = new Upstream(
    {
      identify: async () => viewer("Ada"),
      pay: async () => 0,
      answer: async () => ({ data: {} }),
      log: createLog("test", "silent"),
      timing: { ...quick, renewIntervalMs: 60 },
      open: async (_viewer, lastEventId, signal) => {
        breaks += 1;
        expected.push(`opened ${breaks}`);
        const gone = breaks === 2;
        return (async function* () {
          yield Buffer.from(`id: ${Number(lastEventId ?? 0) + 1}\n:\n\n`);
          if (!gone) await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
          throw new Error(gone ? "broken" : "aborted");
        })();
      },
    },
    undefined,
    () => undefined,
  );
  const listener = { deliver: () => undefined, end: () => undefined, expectMissed: () => void expected.push("room") };
  upstream.listeners.add(listener);
  await until(() => expected.length > 4);
  upstream.leave(listener);
  expect(expected.slice(0, 4)).toEqual(["opened 1", "opened 2", "opened 3", "room"]);
});
