import { liveBoxes, take, things } from "./test-support/live-boxes.js";

const { loads, startReplica, subscribe, subscribeToSeveral, emitSeveral, emitNow } = liveBoxes("events_about_several");

test("An event about several things is delivered as one update for each, by one load", async () => {
  const stream = await subscribeToSeveral();
  await emitSeveral(["a", "b", "c"]);
  const updates = await take(stream, 3);
  expect(things(updates)).toEqual(["a", "b", "c"]);
  expect(updates.map(({ operation }) => operation)).toEqual(["openBoxes", "openBoxes", "openBoxes"]);
  expect(loads).toHaveLength(1);
});

test("Wherever a stream is left within such an event, it goes on behind that thing, at any process", async () => {
  const stream = await subscribeToSeveral();
  await emitNow("of another kind");
  await emitSeveral(["a", "b", "c", "d"]);
  await emitSeveral(["e"]);
  await emitSeveral(["f", "g"]);
  const all = await take(stream, 7);
  const other = await startReplica();
  for (const [place, { cursor }] of all.entries()) {
    const resumed = await subscribeToSeveral(cursor, undefined, other);
    await emitSeveral([`next ${place}`]);
    const rest = things(all).slice(place + 1);
    const later = Array.from({ length: place + 1 }, (_, index) => `next ${index}`);
    expect(things(await take(resumed, rest.length + later.length))).toEqual([...rest, ...later]);
    await resumed.return();
  }
  await other.stop();
});

test("A stream that was resumed within an event and told nothing since is resumed there again", async () => {
  const stream = await subscribeToSeveral();
  await emitSeveral(["a", "b", "c"]);
  const [first] = await take(stream, 1);
  const resumed = await subscribeToSeveral(first?.cursor);
  const [second] = await take(resumed, 1);
  const again = await subscribeToSeveral(second?.cursor);
  expect(things(await take(again, 1))).toEqual(["c"]);
  const after = await subscribeToSeveral(again.cursor);
  await emitSeveral(["d"]);
  expect(things(await take(after, 1))).toEqual(["d"]);
});

test("Of such an event a subscriber gets the things that they want and that fit, and resumes behind the last of them", async () => {
  const [one, all] = [await subscribeToSeveral(undefined, "b"), await subscribeToSeveral()];
  await emitSeveral(["a", "b", "unfit", "c"]);
  const [update] = await take(one, 1);
  expect(update?.thing).toBe("b");
  expect(things(await take(all, 3))).toEqual(["a", "b", "c"]);
  const resumed = await subscribeToSeveral(update?.cursor, "b");
  await emitSeveral(["b"]);
  expect(things(await take(resumed, 1))).toEqual(["b"]);
});

test("A place within an event of several things is good for another subscription, which misses nothing by it", async () => {
  const stream = await subscribeToSeveral();
  await emitSeveral(["a", "b"]);
  const [first] = await take(stream, 1);
  await emitNow("single");
  const other = await subscribe(undefined, first?.cursor);
  expect(things(await take(other, 1))).toEqual(["single"]);
});
