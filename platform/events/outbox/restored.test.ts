import { Webhook } from "standardwebhooks";
import { until } from "../../../test/support/until.js";
import { sweep } from "../../database/sweeper.js";
import { pairSecret, type RestoredPair, startRestoredPair } from "../../test-support/boxes/restored-pair.js";
import { sourceOf } from "../event-contract.js";
import type { ReceivedEvent } from "../inbox/received-event.js";
import { takeReport } from "../inbox/take-report.js";
import { replayEvents } from "./replay-events.js";

let pair: RestoredPair;
beforeAll(async () => {
  pair = await startRestoredPair("restored");
});
beforeEach(() => pair.begin());
afterEach(() => pair.stopDelivery());
afterAll(() => pair.stop());

test("while nothing is put back, both count the same, whatever is repeated", async () => {
  await pair.emit(["one", 1], ["two", 2], ["one", 3]);
  for (let round = 0; round < 3; round += 1) await pair.report();
  expect([await pair.missing(), await pair.ahead()]).toEqual([{}, {}]);
  await pair.replay();
  expect([await pair.missing(), await pair.ahead(), await pair.copies()]).toEqual([{}, {}, { one: 3, two: 2 }]);
  expect(pair.lines.join()).not.toContain("older backup");
});

test("a subgraph that was down is told at once what waits for it when it answers again, however long that would pause", async () => {
  pair.interference.beforeTaking = () => {
    throw new Error("It is down.");
  };
  await pair.append("one", 1);
  await until(
    async () => (await pair.boxes.query("SELECT FROM outbox_delivery WHERE last_error IS NOT NULL")).length > 0,
  );
  await pair.boxes.query("UPDATE outbox_delivery SET next_attempt_at = now() + interval '5 minutes'");
  pair.interference.beforeTaking = () => {};
  await pair.waitUntilDelivered(1);
  await pair.report();
  await pair.waitUntilDelivered();
  expect(await pair.copies()).toEqual({ one: 1 });
});

test("a receiver that is put back finds out how many events it lacks, and a replay makes its copy whole", async () => {
  await pair.emit(["one", 1], ["two", 2]);
  const putBack = await pair.backup("shelves");
  await pair.emit(["one", 3], ["three", 4], ["one", 5]);
  await putBack();
  expect(await pair.copies()).toEqual({ one: 1, two: 2 });
  await pair.report();
  expect(await pair.missing()).toEqual({ "/subgraphs/boxes": 3 });
  expect(pair.lines.join()).toContain("events are missing that boxes has delivered");
  expect(pair.lines.join()).toContain("npm run events:replay -- boxes");
  // It is said once, and told for as long as it holds, also when new events arrive.
  pair.lines.length = 0;
  await pair.emit(["two", 6]);
  await pair.report();
  expect(await pair.missing()).toEqual({ "/subgraphs/boxes": 3 });
  expect(pair.lines).toEqual([]);
  // A process that starts meanwhile says it again.
  const report = { source: sourceOf("boxes"), data: { delivered: 6 } } as unknown as ReceivedEvent;
  await takeReport(pair.shelves, report, pair.log, new Set());
  expect(pair.lines.join()).toContain("events are missing that boxes has delivered");
  expect(await replayEvents(pair.boxes, { to: "shelves", dryRun: true })).toBe(6);
  expect(await pair.missing()).toEqual({ "/subgraphs/boxes": 3 });
  expect(await pair.replay()).toBe(6);
  expect(await pair.copies()).toEqual({ one: 5, two: 6, three: 4 });
  expect([await pair.missing(), await pair.ahead()]).toEqual([{}, {}]);
});

test("a replay of a part leaves what is still missing told", async () => {
  const putBack = await pair.backup("shelves");
  await pair.emit(["one", 1]);
  const since = new Date();
  await pair.emit(["two", 2]);
  await putBack();
  await pair.report();
  await pair.replay(since);
  expect(await pair.missing()).toEqual({ "/subgraphs/boxes": 1 });
  await pair.replay();
  expect([await pair.missing(), await pair.copies()]).toEqual([{}, { one: 1, two: 2 }]);
});

test("a sender that is put back finds out that its subscriber has more, and a replay makes its own word hold again", async () => {
  await pair.emit(["one", 1], ["two", 2]);
  const putBack = await pair.backup("boxes");
  await pair.emit(["one", 3], ["one", 4]);
  await pair.stopDelivery();
  await putBack();
  await pair.report();
  expect(await pair.ahead()).toEqual({ shelves: 2 });
  expect(pair.lines.join()).toContain("shelves has received events that this database does not know");
  await pair.startDelivery();
  await pair.emit(["two", 7]);
  await pair.report();
  expect(await pair.ahead()).toEqual({ shelves: 2 });
  expect(await pair.copies()).toEqual({ one: 4, two: 7 });
  await pair.replay();
  expect([await pair.copies(), await pair.ahead(), await pair.missing()]).toEqual([{ one: 1, two: 7 }, {}, {}]);
});

test("what was swept long since does not come back over what is newer, while a replay goes on or after it", async () => {
  await pair.emit(["one", 1], ["two", 2], ["one", 3]);
  await pair.shelves.query("UPDATE inbox_event SET received_at = now() - interval '40 days'");
  await sweep(pair.shelves);
  expect(await pair.shelves.query("SELECT subject FROM inbox_event")).toHaveLength(2);
  const seen: unknown[] = [];
  pair.interference.beforeTaking = ({ subject, data }) => seen.push([subject, data.number]);
  await pair.replay();
  expect(seen).not.toContainEqual(["one", 1]);
  expect([await pair.copies(), await pair.ahead(), await pair.missing()]).toEqual([{ one: 3, two: 2 }, {}, {}]);
});

test("a replay to somebody who does not subscribe is refused with the names of those who do", async () => {
  await expect(replayEvents(pair.boxes, { to: "moon", dryRun: false })).rejects.toThrow(
    "moon does not subscribe there. Subscribers: shelves",
  );
});

describe("an attempt to tell the last word once more", () => {
  const receiveAgain = (event: ReceivedEvent) => {
    const [body, now] = [JSON.stringify(event), new Date()];
    return pair.inbox.receive(body, {
      "webhook-id": event.id,
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": new Webhook(pairSecret).sign(event.id, now, body),
    });
  };

  test("that comes late, or is sent again by somebody else, takes nothing back", async () => {
    await pair.emit(["one", 1]);
    await pair.replay();
    const attempt = pair.lastReceived();
    expect(attempt).toMatchObject({ replay: "latest", data: { number: 1 } });
    await pair.emit(["one", 2]);
    expect(await receiveAgain(attempt)).toEqual({ counted: true });
    expect(await pair.copies()).toEqual({ one: 2 });
    // Nor after a later replay, in which it is the past.
    await pair.replay();
    await receiveAgain(attempt);
    expect(await pair.copies()).toEqual({ one: 2 });
  });

  test("is past when the next attempt, by then of the history, was faster", async () => {
    await pair.emit(["one", 1]);
    const { sequence, ...event } = pair.lastReceived();
    const attempt = { ...event, sequence, replay: "latest", replaynumber: "7" } as const;
    await receiveAgain({ ...attempt, replay: "history" });
    await pair.emit(["one", 2]);
    await receiveAgain(attempt);
    expect(await pair.copies()).toEqual({ one: 2 });
    await receiveAgain({ ...attempt, replaynumber: "8" });
    expect(await pair.copies()).toEqual({ one: 1 });
  });

  test("has a higher number with each replay, also after the sender was put back", async () => {
    const putBack = await pair.backup("boxes");
    await pair.emit(["one", 1]);
    const numbers: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await pair.replay();
      numbers.push(Number(pair.lastReceived().replaynumber));
    }
    await pair.stopDelivery();
    await putBack();
    await pair.startDelivery();
    await pair.emit(["one", 2]);
    await pair.replay();
    numbers.push(Number(pair.lastReceived().replaynumber));
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    expect(numbers.every((number) => number > 0)).toBe(true);
  });
});

test("an answer that breaks off is asked for again, so that both still count the same", async () => {
  pair.interference.breaksOff = true;
  await pair.emit(["one", 1]);
  expect(pair.received).toHaveLength(2);
  await pair.report();
  expect([await pair.missing(), await pair.ahead(), await pair.copies()]).toEqual([{}, {}, { one: 1 }]);
  expect(pair.lines.join()).not.toContain("older backup");
  expect(await pair.boxes.query("SELECT sum(events)::int AS events FROM delivered_count")).toEqual([{ events: 1 }]);
});
