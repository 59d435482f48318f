import { pino } from "pino";
import { Webhook } from "standardwebhooks";
import { until } from "../../test/support/until.js";
import { GrantedLeases } from "./copies/granted-leases.js";
import { holdLease, sourcesWithoutLease } from "./copies/hold-lease.js";
import { Delivery } from "./delivery.js";
import { aheadSubscribers, DeliveryReports } from "./delivery-reports.js";
import { sourceOf } from "./event-contract.js";
import { type ListeningServer, listen, readBody, sendJson } from "./http-server.js";
import { type EventHandlers, Inbox } from "./inbox.js";
import { createLog } from "./log.js";
import { appendEvent } from "./outbox.js";
import type { ReceivedEvent } from "./received-event.js";
import { replayEvents } from "./replay-events.js";
import type { Subscriber } from "./subscribers.js";
import { sweep } from "./sweeper.js";
import { missingEvents, reportType, takeReport } from "./take-report.js";
import { boxContract } from "./test-support/box-contract.js";
import { type SmallSubgraph, startSmallSubgraph } from "./test-support/small-subgraph.js";

/*
 * Two small subgraphs, of which the second keeps a copy of the labels of the boxes of the first, and what becomes of it when
 * one of their databases is put back to how it was. Put back is what a restored backup is: the rows of then.
 */

const type = "dev.cordon.box.changed";
const secret = `whsec_${Buffer.from("a secret of twenty-four b").toString("base64")}`;
const said: string[] = [];
const log = pino({ level: "info" }, { write: (line) => said.push(line) });

/** Keeps the latest number of each box. A box is opened by what a restored receiver must not miss. */
const handlers: EventHandlers = {
  [type]: async (transaction, { subject, data }) => {
    await transaction.query(
      `INSERT INTO copy (subject, number) VALUES ($1, $2) ON CONFLICT (subject) DO UPDATE SET number = excluded.number`,
      [subject, data.number],
    );
  },
};

const heard: string[] = [];
let breaksOff = false;
/** What happens after the receiver has counted and before its answer to a report arrives. */
let beforeAnswer: () => Promise<void> = async () => {};
let inbox: Inbox;
let boxes: SmallSubgraph;
let shelves: SmallSubgraph;
let server: ListeningServer;
let delivery: Delivery;
let reports: DeliveryReports;
let subscriber: Subscriber;

beforeAll(async () => {
  boxes = await startSmallSubgraph("restored_sender");
  shelves = await startSmallSubgraph("restored_receiver");
  await shelves.database.query("CREATE TABLE copy (subject text PRIMARY KEY, number integer NOT NULL)");
  const senders = [{ source: "boxes", secret: [secret] }];
  inbox = new Inbox({ database: shelves.database, senders, contract: boxContract, handlers, log });
  server = await listen(
    {
      "POST /events": async (request, response) => {
        const headers = request.headers as Record<string, string>;
        const body = await readBody(request, 1024 * 1024);
        heard.push(body);
        const answer = await inbox.receive(body, headers);
        if (body.includes(reportType)) await beforeAnswer();
        // The connection breaks where a process or a network dies: after the headers of the answer.
        if (!breaksOff) return sendJson(response, 200, answer);
        breaksOff = false;
        response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
        response.write("{", () => response.destroy());
      },
    },
    { host: "127.0.0.1", port: 0 },
    () => {},
  );
});
beforeEach(async () => {
  await boxes.clear();
  await shelves.clear();
  await shelves.database.query("TRUNCATE copy");
  said.length = 0;
  heard.length = 0;
  beforeAnswer = async () => {};
  subscriber = { name: "shelves", url: `${server.url}/events`, secret: [secret], types: [type], history: "all" };
  delivery = new Delivery(boxes.database, sourceOf("boxes"), [subscriber], boxContract, createLog("test", "silent"));
  await delivery.start();
  reports = new DeliveryReports(boxes.database, sourceOf("boxes"), [subscriber], log);
});
afterEach(() => delivery.stop());
afterAll(async () => {
  await server.drain();
  await boxes.stop();
  await shelves.stop();
});

const append = (subject: string, number: number) =>
  boxes.database.transaction((transaction) =>
    appendEvent(transaction, { type, subject, time: new Date(), data: { number } }),
  );
const emit = async (...events: readonly (readonly [string, number])[]) => {
  for (const [subject, number] of events) await append(subject, number);
  await delivered();
};
const delivered = async () => {
  delivery.wake();
  await until(async () => (await delivery.undelivered()) === 0, "everything is delivered");
};
const copies = async () =>
  Object.fromEntries(
    (await shelves.database.query<{ subject: string; number: number }[]>("SELECT * FROM copy")).map((row) => [
      row.subject,
      row.number,
    ]),
  );
const missing = () => missingEvents(shelves.database);
const ahead = () => aheadSubscribers(boxes.database, ["shelves"]);
const replay = async (since?: Date) => {
  const events = await replayEvents(boxes.database, { to: "shelves", since, dryRun: false });
  await delivered();
  await reports.report(subscriber);
  await reports.report(subscriber);
  return events;
};

const tables = {
  boxes: ["outbox_event", "outbox_subscriber", "outbox_delivery", "delivered_count", "granted_lease"],
  shelves: ["inbox_event", "received_count", "reported_delivery", "held_lease", "copy"],
};

/** Keeps the rows of now, and gives back a way to put them back. */
async function backup(of: keyof typeof tables): Promise<() => Promise<void>> {
  const { database } = { boxes, shelves }[of];
  const kept = new Map<string, object[]>();
  for (const table of tables[of]) kept.set(table, await database.query(`SELECT * FROM ${table}`));
  return async () => {
    await database.query(`TRUNCATE ${tables[of].join(", ")}`);
    for (const [table, rows] of kept) {
      const values = `SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`;
      await database.query(`INSERT INTO ${table} OVERRIDING SYSTEM VALUE ${values}`, [JSON.stringify(rows)]);
    }
  };
}

test("while nothing is put back, both count the same, whatever is repeated", async () => {
  await emit(["one", 1], ["two", 2], ["one", 3]);
  for (let round = 0; round < 3; round += 1) await reports.report(subscriber);
  expect([await missing(), await ahead()]).toEqual([{}, {}]);
  await replay();
  expect([await missing(), await ahead(), await copies()]).toEqual([{}, {}, { one: 3, two: 2 }]);
  expect(said.join()).not.toContain("older backup");
});

test("a receiver that is put back finds out how many events it lacks, and a replay makes its copy whole", async () => {
  await emit(["one", 1], ["two", 2]);
  const putBack = await backup("shelves");
  await emit(["one", 3], ["three", 4], ["one", 5]);
  await putBack();
  expect(await copies()).toEqual({ one: 1, two: 2 });
  await reports.report(subscriber);
  expect(await missing()).toEqual({ "/subgraphs/boxes": 3 });
  expect(said.join()).toContain("events are missing that boxes has delivered");
  expect(said.join()).toContain("npm run events:replay -- boxes");
  // It is said once, and told for as long as it holds, also when new events arrive.
  said.length = 0;
  await emit(["two", 6]);
  await reports.report(subscriber);
  expect(await missing()).toEqual({ "/subgraphs/boxes": 3 });
  expect(said).toEqual([]);
  // A process that starts meanwhile says it again.
  const report = { source: sourceOf("boxes"), data: { delivered: 6 } } as unknown as ReceivedEvent;
  await takeReport(shelves.database, report, log, new Set());
  expect(said.join()).toContain("events are missing that boxes has delivered");
  expect(await replayEvents(boxes.database, { to: "shelves", dryRun: true })).toBe(6);
  expect(await missing()).toEqual({ "/subgraphs/boxes": 3 });
  expect(await replay()).toBe(6);
  expect(await copies()).toEqual({ one: 5, two: 6, three: 4 });
  expect([await missing(), await ahead()]).toEqual([{}, {}]);
});

test("a replay of a part leaves what is still missing told", async () => {
  const putBack = await backup("shelves");
  await emit(["one", 1]);
  const since = new Date();
  await emit(["two", 2]);
  await putBack();
  await reports.report(subscriber);
  await replay(since);
  expect(await missing()).toEqual({ "/subgraphs/boxes": 1 });
  await replay();
  expect([await missing(), await copies()]).toEqual([{}, { one: 1, two: 2 }]);
});

test("a sender that is put back finds out that its subscriber has more, and a replay makes its own word hold again", async () => {
  await emit(["one", 1], ["two", 2]);
  const putBack = await backup("boxes");
  await emit(["one", 3], ["one", 4]);
  await delivery.stop();
  await putBack();
  await reports.report(subscriber);
  expect(await ahead()).toEqual({ shelves: 2 });
  expect(said.join()).toContain("shelves has received events that this database does not know");
  delivery = new Delivery(boxes.database, sourceOf("boxes"), [subscriber], boxContract, createLog("test", "silent"));
  await delivery.start();
  await emit(["two", 7]);
  await reports.report(subscriber);
  expect(await ahead()).toEqual({ shelves: 2 });
  expect(await copies()).toEqual({ one: 4, two: 7 });
  await replay();
  expect([await copies(), await ahead(), await missing()]).toEqual([{ one: 1, two: 7 }, {}, {}]);
});

test("what was swept long since does not come back over what is newer, while a replay goes on or after it", async () => {
  await emit(["one", 1], ["two", 2], ["one", 3]);
  await shelves.database.query("UPDATE inbox_event SET received_at = now() - interval '40 days'");
  await sweep(shelves.database);
  expect(await shelves.count("inbox_event")).toBe(2);
  const seen: unknown[] = [];
  const watched = handlers[type];
  Object.assign(handlers, {
    [type]: async (...parameters: Parameters<NonNullable<typeof watched>>) => {
      seen.push([parameters[1].subject, parameters[1].data.number]);
      await watched?.(...parameters);
    },
  });
  await replay();
  Object.assign(handlers, { [type]: watched });
  expect(seen).not.toContainEqual(["one", 1]);
  expect([await copies(), await ahead(), await missing()]).toEqual([{ one: 3, two: 2 }, {}, {}]);
});

test("a replay to somebody who does not subscribe is refused with the names of those who do", async () => {
  await expect(replayEvents(boxes.database, { to: "moon", dryRun: false })).rejects.toThrow(
    "moon does not subscribe there. Subscribers: shelves",
  );
});

describe("an attempt to tell the last word once more", () => {
  const receiveAgain = (event: ReceivedEvent) => {
    const [body, now] = [JSON.stringify(event), new Date()];
    return inbox.receive(body, {
      "webhook-id": event.id,
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": new Webhook(secret).sign(event.id, now, body),
    });
  };
  const lastHeard = (): ReceivedEvent => JSON.parse(heard.filter((body) => body.includes(type)).at(-1) as string);

  test("that comes late, or is sent again by somebody else, takes nothing back", async () => {
    await emit(["one", 1]);
    await replay();
    const attempt = lastHeard();
    expect(attempt).toMatchObject({ replay: "latest", data: { number: 1 } });
    await emit(["one", 2]);
    expect(await receiveAgain(attempt)).toEqual({ counted: true });
    expect(await copies()).toEqual({ one: 2 });
    // Nor after a later replay, in which it is the past.
    await replay();
    await receiveAgain(attempt);
    expect(await copies()).toEqual({ one: 2 });
  });

  test("is past when the next attempt, by then of the history, was faster", async () => {
    await emit(["one", 1]);
    const { sequence, ...event } = lastHeard();
    const attempt = { ...event, sequence, replay: "latest", replaynumber: "7" } as const;
    await receiveAgain({ ...attempt, replay: "history" });
    await emit(["one", 2]);
    await receiveAgain(attempt);
    expect(await copies()).toEqual({ one: 2 });
    await receiveAgain({ ...attempt, replaynumber: "8" });
    expect(await copies()).toEqual({ one: 1 });
  });

  test("has a higher number with each replay, also after the sender was put back", async () => {
    const putBack = await backup("boxes");
    await emit(["one", 1]);
    const numbers: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await replay();
      numbers.push(Number(lastHeard().replaynumber));
    }
    await delivery.stop();
    await putBack();
    delivery = new Delivery(boxes.database, sourceOf("boxes"), [subscriber], boxContract, createLog("test", "silent"));
    await delivery.start();
    await emit(["one", 2]);
    await replay();
    numbers.push(Number(lastHeard().replaynumber));
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    expect(numbers.every((number) => number > 0)).toBe(true);
  });
});

test("an answer that breaks off is asked for again, so that both still count the same", async () => {
  breaksOff = true;
  await emit(["one", 1]);
  expect(heard).toHaveLength(2);
  await reports.report(subscriber);
  expect([await missing(), await ahead(), await copies()]).toEqual([{}, {}, { one: 1 }]);
  expect(said.join()).not.toContain("older backup");
  expect(await boxes.database.query("SELECT sum(events)::int AS events FROM delivered_count")).toEqual([{ events: 1 }]);
});

describe("a copy under a lease", () => {
  /** As often as a copy that was out of touch needs it. */
  const renew = async (): Promise<string> => {
    const leases = new GrantedLeases(boxes.database);
    await leases.register("shelves");
    let said = "";
    for (let round = 0; round < 3; round += 1) {
      await boxes.database.query("UPDATE granted_lease SET next_renewal_at = 'epoch'");
      const renewal = await leases.grant("shelves");
      said = typeof renewal === "string" ? renewal : "granted";
      if (typeof renewal !== "string")
        await leases.answered("shelves", renewal, await holdLease(shelves.database, sourceOf("boxes"), renewal));
    }
    return said;
  };
  const isShown = async () => {
    const withheld = shelves.database.query("SELECT withheld_subjects($1)", [sourceOf("boxes")]);
    const shows = await withheld.then(
      () => true,
      ({ code }) => code !== "LE001",
    );
    expect((await sourcesWithoutLease(shelves.database, [sourceOf("boxes")])).length).toBe(shows ? 0 : 1);
    return shows;
  };
  const restartSender = async (putBack: () => Promise<void>) => {
    await delivery.stop();
    await putBack();
    // A restore takes longer than a lease.
    await shelves.database.query("UPDATE held_lease SET ends_at = now()");
    await boxes.database.query(
      `UPDATE granted_lease SET reading = (reading::numeric - 60)::text, read_at = read_at - interval '1 minute',
         ends_at = ends_at - interval '1 minute'`,
    );
    delivery = new Delivery(boxes.database, sourceOf("boxes"), [subscriber], boxContract, createLog("test", "silent"));
    await delivery.start();
  };

  test("is not shown when its database was put back, until it has all that it lost", async () => {
    await emit(["one", 1]);
    await renew();
    expect(await isShown()).toBe(true);
    const putBack = await backup("shelves");
    await emit(["one", 2]);
    await putBack();
    await renew();
    expect(await isShown()).toBe(false);
    await replay();
    expect(await renew()).toBe("granted");
    expect([await isShown(), await copies()]).toEqual([true, { one: 2 }]);
  });

  test("is not shown when the database of its sender was put back, before or after that has noticed, until its last word holds", async () => {
    await emit(["one", 1]);
    await renew();
    const putBack = await backup("boxes");
    await emit(["one", 2]);
    await restartSender(putBack);
    expect([await renew(), await isShown()]).toEqual(["put back", false]);
    await reports.report(subscriber);
    expect([await renew(), await isShown()]).toEqual(["put back", false]);
    await replayEvents(boxes.database, { to: "shelves", dryRun: false });
    await delivered();
    expect([await renew(), await isShown()]).toEqual(["put back", false]);
    await reports.report(subscriber);
    expect([await renew(), await isShown(), await copies()]).toEqual(["granted", true, { one: 1 }]);
  });

  test("hears what happens meanwhile as the last word too, and what waited when the past was told", async () => {
    await emit(["one", 1]);
    const putBack = await backup("boxes");
    await emit(["one", 2]);
    await restartSender(putBack);
    await reports.report(subscriber);
    const last = () => JSON.parse(heard.filter((body) => body.includes(type)).at(-1) as string);
    await emit(["one", 3]);
    expect(last()).toMatchObject({ replay: "latest", data: { number: 3 } });
    await replayEvents(boxes.database, { to: "shelves", dryRun: false });
    await emit(["one", 4]);
    expect(last()).toMatchObject({ replay: "latest", data: { number: 4 } });
    await reports.report(subscriber);
    await emit(["one", 5]);
    expect(last()).not.toHaveProperty("replay");
    expect(await copies()).toEqual({ one: 5 });
  });

  test("is told everything when its sender was put back, since no part of the past would do", async () => {
    const putBack = await backup("boxes");
    await emit(["one", 1]);
    await restartSender(putBack);
    await delivery.stop();
    await boxes.database.query("UPDATE outbox_subscriber SET ahead = 1");
    await expect(replayEvents(boxes.database, { to: "shelves", since: new Date(), dryRun: true })).rejects.toThrow(
      "without --since",
    );
  });

  test("is not shown when its database was put back, also when an old report comes late", async () => {
    await emit(["one", 1]);
    await renew();
    const putBack = await backup("shelves");
    await emit(["one", 2]);
    await putBack();
    await renew();
    const late = { source: sourceOf("boxes"), data: { delivered: 1 } } as unknown as ReceivedEvent;
    await takeReport(shelves.database, late, log, new Set());
    expect([await missing(), await isShown()]).toEqual([{ "/subgraphs/boxes": 1 }, false]);
  });

  /** The sender is put back to before its last event, of which it then knows nothing. */
  const loseLast = async () => {
    await emit(["one", 1]);
    await renew();
    const putBack = await backup("boxes");
    await emit(["one", 2]);
    await restartSender(putBack);
  };

  test("is not shown when its sender was put back, however much is delivered before the next renewal", async () => {
    await loseLast();
    const leases = new GrantedLeases(boxes.database);
    for (let round = 0; round < 4; round += 1) {
      await boxes.database.query("UPDATE granted_lease SET next_renewal_at = 'epoch'");
      const renewal = await leases.grant("shelves");
      if (typeof renewal !== "string")
        await leases.answered("shelves", renewal, await holdLease(shelves.database, sourceOf("boxes"), renewal));
      expect(await isShown()).toBe(false);
      await emit(["two", round], ["three", round]);
    }
    expect(await ahead()).toEqual({ shelves: 1 });
  });

  test("stays hidden when an event is written between the answer and the comparison, and is shown when the past was told", async () => {
    await loseLast();
    await reports.report(subscriber);
    beforeAnswer = () => emit(["two", 1]);
    await reports.report(subscriber);
    expect([await ahead(), await renew(), await isShown()]).toEqual([{ shelves: 1 }, "put back", false]);
    await replayEvents(boxes.database, { to: "shelves", dryRun: false });
    await delivered();
    for (let round = 0; round < 3; round += 1) await reports.report(subscriber);
    beforeAnswer = async () => {};
    await reports.report(subscriber);
    expect([await ahead(), await missing()]).toEqual([{}, {}]);
    expect([await renew(), await isShown(), await copies()]).toEqual(["granted", true, { one: 1, two: 1 }]);
  });

  test("is shown once the past was told, while an event of something else is refused", async () => {
    await loseLast();
    await reports.report(subscriber);
    const original = handlers[type];
    Object.assign(handlers, {
      [type]: async (...parameters: Parameters<NonNullable<typeof original>>) => {
        if (parameters[1].subject === "refused") throw new Error("It is refused.");
        await original?.(...parameters);
      },
    });
    await append("refused", 1);
    await replayEvents(boxes.database, { to: "shelves", dryRun: false });
    delivery.wake();
    await until(async () => (await delivery.undelivered()) === 1, "all but one are delivered");
    await reports.report(subscriber);
    Object.assign(handlers, { [type]: original });
    expect([await ahead(), await renew(), await isShown()]).toEqual([{}, "granted", true]);
  });

  test("is shown while the past is told that nobody needed, and when there was nothing to tell", async () => {
    await emit(["one", 1]);
    await replayEvents(boxes.database, { to: "shelves", since: new Date("2999-01-01"), dryRun: false });
    expect(await renew()).toBe("granted");
    await delivery.stop();
    await replayEvents(boxes.database, { to: "shelves", dryRun: false });
    expect([await renew(), await isShown()]).toEqual(["granted", true]);
  });

  test("is shown when it has taken an event and its sender was not told that it has", async () => {
    await emit(["one", 1]);
    await renew();
    await delivery.stop();
    await append("two", 2);
    await shelves.database.query("UPDATE received_count SET events = events + 1");
    await shelves.database.query("UPDATE held_lease SET ends_at = now()");
    await reports.report(subscriber);
    expect([await renew(), await isShown(), await ahead()]).toEqual(["granted", true, {}]);
    expect(said.join()).not.toContain("older backup");
  });

  test("is not shown after a part of the past only, when its sender finds out later that it was put back", async () => {
    await loseLast();
    await replayEvents(boxes.database, { to: "shelves", since: new Date(0), dryRun: false });
    await delivered();
    for (let round = 0; round < 2; round += 1) await reports.report(subscriber);
    expect([await ahead(), await renew(), await isShown()]).toEqual([{ shelves: 1 }, "put back", false]);
  });

  test("is shown after the past was told when its sender was put back, and then it too", async () => {
    const putCopyBack = await backup("shelves");
    await loseLast();
    await reports.report(subscriber);
    await putCopyBack();
    await replay();
    expect([await ahead(), await missing(), await copies()]).toEqual([{}, {}, { one: 1 }]);
    expect([await renew(), await isShown()]).toEqual(["granted", true]);
  });
});
