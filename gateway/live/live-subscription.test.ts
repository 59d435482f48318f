import { maxMissed } from "../../platform/live/max-missed.js";
import { LiveSubscription } from "./live-subscription.js";

const open = () =>
  new LiveSubscription(
    () => undefined,
    undefined,
    () => undefined,
  );

/** How many of some results that come at once a client gets that reads all of them, and why its stream ends. */
async function readAll(subscription: LiveSubscription, count: number) {
  for (let id = 1; id <= count; id += 1) subscription.deliver({ id: String(id), result: { data: { id } } });
  subscription.end();
  const read: unknown[] = [];
  let why: unknown = null;
  for await (const { result } of subscription.results((error) => ({ errors: [error as never] }))) {
    const { data, errors } = result as { readonly data?: unknown; readonly errors?: readonly unknown[] };
    if (data) read.push(data);
    else why = errors?.[0];
  }
  return { read: read.length, why };
}

test("A client that resumes gets all that it missed, although it comes faster than it reads", async () => {
  const subscription = open();
  subscription.expectMissed();
  expect(await readAll(subscription, maxMissed)).toEqual({ read: maxMissed, why: null });
});

test("A client that reads too slowly is told where it stands, and goes on from there", async () => {
  expect(await readAll(open(), 300)).toMatchObject({
    read: 256,
    why: { extensions: { code: "STREAM_ENDED", reason: "SLOW_READER" } },
  });
});

test("Room for what was missed is given up once the client has caught up", async () => {
  const now = jest.spyOn(Date, "now");
  const subscription = open();
  subscription.expectMissed();
  now.mockReturnValue(Date.now() + 120_000);
  expect((await readAll(subscription, 300)).read).toBe(256);
  now.mockRestore();
});
