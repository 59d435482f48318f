import { renewOnce } from "../../test-support/boxes/renew-once.js";
import { type RestoredPair, startRestoredPair } from "../../test-support/boxes/restored-pair.js";
import { sourceOf } from "../event-contract.js";
import type { ReceivedEvent } from "../inbox/received-event.js";
import { takeReport } from "../inbox/take-report.js";
import { replayEvents } from "../outbox/replay-events.js";
import { sourcesWithoutLease } from "./hold-lease.js";

const source = sourceOf("boxes");

let pair: RestoredPair;
beforeAll(async () => {
  pair = await startRestoredPair("restored copy");
});
beforeEach(() => pair.begin());
afterEach(() => pair.stopDelivery());
afterAll(() => pair.stop());

const copy = () => ({ guard: pair.boxes, copy: pair.shelves, source, subscriber: "shelves" });

/** As often as a copy that was out of touch needs it. */
async function renew(): Promise<string> {
  for (let round = 0; round < 2; round += 1) await renewOnce(copy());
  const renewal = await renewOnce(copy());
  return typeof renewal === "string" ? renewal : "granted";
}

async function isShown(): Promise<boolean> {
  const shows = await pair.shelves.query("SELECT withheld_subjects($1)", [source]).then(
    () => true,
    ({ code }) => code !== "LE001",
  );
  expect((await sourcesWithoutLease(pair.shelves, [source])).length).toBe(shows ? 0 : 1);
  return shows;
}

async function restartSender(putBack: () => Promise<void>): Promise<void> {
  await pair.stopDelivery();
  await putBack();
  // A restore takes longer than a lease.
  await pair.shelves.query("UPDATE held_lease SET ends_at = now()");
  await pair.boxes.query(
    `UPDATE granted_lease SET reading = (reading::numeric - 3600)::text, read_at = read_at - interval '1 hour',
       ends_at = ends_at - interval '1 hour'`,
  );
  await pair.startDelivery();
}

test("a copy is not shown when its database was put back, until it has all that it lost", async () => {
  await pair.emit(["one", 1]);
  await renew();
  expect(await isShown()).toBe(true);
  const putBack = await pair.backup("shelves");
  await pair.emit(["one", 2]);
  await putBack();
  await renew();
  expect(await isShown()).toBe(false);
  await pair.replay();
  expect(await renew()).toBe("granted");
  expect([await isShown(), await pair.copies()]).toEqual([true, { one: 2 }]);
});

test("a copy is not shown when the database of its sender was put back, before or after that has noticed, until its last word holds", async () => {
  await pair.emit(["one", 1]);
  await renew();
  const putBack = await pair.backup("boxes");
  await pair.emit(["one", 2]);
  await restartSender(putBack);
  expect([await renew(), await isShown()]).toEqual(["put back", false]);
  await pair.report();
  expect([await renew(), await isShown()]).toEqual(["put back", false]);
  await replayEvents(pair.boxes, { to: "shelves", dryRun: false });
  await pair.waitUntilDelivered();
  expect([await renew(), await isShown()]).toEqual(["put back", false]);
  await pair.report();
  expect([await renew(), await isShown(), await pair.copies()]).toEqual(["granted", true, { one: 1 }]);
});

test("a copy hears what happens meanwhile as the last word too, and what waited when the past was told", async () => {
  await pair.emit(["one", 1]);
  const putBack = await pair.backup("boxes");
  await pair.emit(["one", 2]);
  await restartSender(putBack);
  await pair.report();
  await pair.emit(["one", 3]);
  expect(pair.lastReceived()).toMatchObject({ replay: "latest", data: { number: 3 } });
  await replayEvents(pair.boxes, { to: "shelves", dryRun: false });
  await pair.emit(["one", 4]);
  expect(pair.lastReceived()).toMatchObject({ replay: "latest", data: { number: 4 } });
  await pair.report();
  await pair.emit(["one", 5]);
  expect(pair.lastReceived()).not.toHaveProperty("replay");
  expect(await pair.copies()).toEqual({ one: 5 });
});

test("a copy is told everything when its sender was put back, since no part of the past would do", async () => {
  const putBack = await pair.backup("boxes");
  await pair.emit(["one", 1]);
  await restartSender(putBack);
  await pair.stopDelivery();
  await pair.boxes.query("UPDATE outbox_subscriber SET ahead = 1");
  await expect(replayEvents(pair.boxes, { to: "shelves", since: new Date(), dryRun: true })).rejects.toThrow(
    "without --since",
  );
});

test("a copy is not shown when its database was put back, also when an old report comes late", async () => {
  await pair.emit(["one", 1]);
  await renew();
  const putBack = await pair.backup("shelves");
  await pair.emit(["one", 2]);
  await putBack();
  await renew();
  const late = { source, data: { delivered: 1 } } as unknown as ReceivedEvent;
  await takeReport(pair.shelves, late, pair.log, new Set());
  expect([await pair.missing(), await isShown()]).toEqual([{ "/subgraphs/boxes": 1 }, false]);
});

/** The sender is put back to before its last event, of which it then knows nothing. */
const loseLast = async () => {
  await pair.emit(["one", 1]);
  await renew();
  const putBack = await pair.backup("boxes");
  await pair.emit(["one", 2]);
  await restartSender(putBack);
};

test("a copy is not shown when its sender was put back, however much is delivered before the next renewal", async () => {
  await loseLast();
  for (let round = 0; round < 4; round += 1) {
    await renewOnce(copy());
    expect(await isShown()).toBe(false);
    await pair.emit(["two", round], ["three", round]);
  }
  expect(await pair.ahead()).toEqual({ shelves: 1 });
});

test("a copy stays hidden when an event is written between the answer and the comparison, and is shown when the past was told", async () => {
  await loseLast();
  await pair.report();
  pair.interference.beforeAnswer = () => pair.emit(["two", 1]);
  await pair.report();
  expect([await pair.ahead(), await renew(), await isShown()]).toEqual([{ shelves: 1 }, "put back", false]);
  await replayEvents(pair.boxes, { to: "shelves", dryRun: false });
  await pair.waitUntilDelivered();
  for (let round = 0; round < 3; round += 1) await pair.report();
  pair.interference.beforeAnswer = async () => {};
  await pair.report();
  expect([await pair.ahead(), await pair.missing()]).toEqual([{}, {}]);
  expect([await renew(), await isShown(), await pair.copies()]).toEqual(["granted", true, { one: 1, two: 1 }]);
});

test("a copy is shown once the past was told, while an event of something else is refused", async () => {
  await loseLast();
  await pair.report();
  pair.interference.beforeTaking = ({ subject }) => {
    if (subject === "refused") throw new Error("It is refused.");
  };
  await pair.append("refused", 1);
  await replayEvents(pair.boxes, { to: "shelves", dryRun: false });
  await pair.waitUntilDelivered(1);
  await pair.report();
  expect([await pair.ahead(), await renew(), await isShown()]).toEqual([{}, "granted", true]);
});

test("a copy is shown while the past is told that nobody needed, and when there was nothing to tell", async () => {
  await pair.emit(["one", 1]);
  await replayEvents(pair.boxes, { to: "shelves", since: new Date("2999-01-01"), dryRun: false });
  expect(await renew()).toBe("granted");
  await pair.stopDelivery();
  await replayEvents(pair.boxes, { to: "shelves", dryRun: false });
  expect([await renew(), await isShown()]).toEqual(["granted", true]);
});

test("a copy is shown when it has taken an event and its sender was not told that it has", async () => {
  await pair.emit(["one", 1]);
  await renew();
  await pair.stopDelivery();
  await pair.append("two", 2);
  await pair.shelves.query("UPDATE received_count SET events = events + 1");
  await pair.shelves.query("UPDATE held_lease SET ends_at = now()");
  await pair.report();
  expect([await renew(), await isShown(), await pair.ahead()]).toEqual(["granted", true, {}]);
  expect(pair.lines.join()).not.toContain("older backup");
});

test("a copy is not shown after a part of the past only, when its sender finds out later that it was put back", async () => {
  await loseLast();
  await replayEvents(pair.boxes, { to: "shelves", since: new Date(0), dryRun: false });
  await pair.waitUntilDelivered();
  for (let round = 0; round < 2; round += 1) await pair.report();
  expect([await pair.ahead(), await renew(), await isShown()]).toEqual([{ shelves: 1 }, "put back", false]);
});

test("a copy is shown after the past was told when its sender was put back, and then it too", async () => {
  const putCopyBack = await pair.backup("shelves");
  await loseLast();
  await pair.report();
  await putCopyBack();
  await pair.replay();
  expect([await pair.ahead(), await pair.missing(), await pair.copies()]).toEqual([{}, {}, { one: 1 }]);
  expect([await renew(), await isShown()]).toEqual(["granted", true]);
});
