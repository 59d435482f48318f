import { pino } from "pino";
import { until } from "../../../test/support/until.js";
import { controlMessages } from "../../events/control-messages.js";
import { sourceOf } from "../../events/event-contract.js";
import { type EventHandlers, Inbox } from "../../events/inbox/inbox.js";
import type { ReceivedEvent } from "../../events/inbox/received-event.js";
import { missingEvents } from "../../events/inbox/take-report.js";
import { Delivery } from "../../events/outbox/delivery.js";
import { aheadSubscribers, DeliveryReports } from "../../events/outbox/delivery-reports.js";
import { appendEvent } from "../../events/outbox/outbox.js";
import { replayEvents } from "../../events/outbox/replay-events.js";
import type { Subscriber } from "../../events/outbox/subscribers.js";
import { readBody } from "../../http/read-body.js";
import { sendJson } from "../../http/send-json.js";
import { serve } from "../../http/serve.js";
import { createLog } from "../../runtime/log.js";
import { boxContract } from "./box-contract.js";
import { startSmallSubgraph } from "./small-subgraph.js";

const type = "dev.cordon.box.changed";
const source = sourceOf("boxes");

/** The secret that the events of the boxes are signed with. */
export const pairSecret = `whsec_${Buffer.from("a secret of twenty-four b").toString("base64")}`;

const tables = {
  boxes: ["outbox_event", "outbox_subscriber", "outbox_delivery", "delivered_count", "granted_lease"],
  shelves: ["inbox_event", "received_count", "reported_delivery", "held_lease", "copy"],
};

/** What a test does in between. It is over with the test. */
interface Interference {
  /** Before the receiver takes an event; what it throws refuses the event. */
  beforeTaking(event: ReceivedEvent): void;
  /** After the receiver has counted and before its answer to a report arrives. */
  beforeAnswer(): Promise<void>;
  /** Whether the next answer breaks off. */
  breaksOff: boolean;
}

const noInterference: Interference = { beforeTaking: () => {}, beforeAnswer: async () => {}, breaksOff: false };

/**
 * Two small subgraphs, of which the second, the shelves, keeps a copy of the numbers of the boxes of the first. One of their
 * databases can be put back to how it was. Put back is what a restored backup is: the rows of then.
 */
export async function startRestoredPair(name: string) {
  const boxes = await startSmallSubgraph(`${name}_sender`);
  const shelves = await startSmallSubgraph(`${name}_receiver`);
  const lines: string[] = [];
  const received: string[] = [];
  const interference: Interference = { ...noInterference };
  const log = pino({ level: "info" }, { write: (line) => lines.push(line) });

  // The latest number of each box.
  await shelves.database.query("CREATE TABLE copy (subject text PRIMARY KEY, number integer NOT NULL)");
  const handlers: EventHandlers = {
    [type]: async (transaction, event) => {
      interference.beforeTaking(event);
      await transaction.query(
        `INSERT INTO copy (subject, number) VALUES ($1, $2) ON CONFLICT (subject) DO UPDATE SET number = excluded.number`,
        [event.subject, event.data.number],
      );
    },
  };
  const senders = [{ source: "boxes", secret: [pairSecret] }];
  const inbox = new Inbox({ database: shelves.database, senders, contract: boxContract, handlers, log });
  const server = await serve(
    {
      "POST /events": async ({ request, response }) => {
        const headers = request.headers as Record<string, string>;
        const body = await readBody(request, 1024 * 1024);
        received.push(body);
        const answer = await inbox.receive(body, headers);
        if (body.includes(controlMessages.report)) await interference.beforeAnswer();
        // The connection breaks where a process or a network dies: after the headers of the answer.
        if (!interference.breaksOff) return sendJson(response, 200, answer);
        interference.breaksOff = false;
        response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
        response.write("{", () => response.destroy());
      },
    },
    { host: "127.0.0.1", port: 0 },
    () => {},
  );
  const subscriber: Subscriber = {
    name: "shelves",
    url: `${server.url}/events`,
    secret: [pairSecret],
    types: [type],
    history: "all",
  };
  let delivery: Delivery;
  let reports: DeliveryReports;

  const pair = {
    boxes: boxes.database,
    shelves: shelves.database,
    inbox,
    log,
    /** What the two have logged. */
    lines,
    /** What has arrived at the receiver, whatever it did with it. */
    received,
    interference,

    /** Begins a test: nothing has happened, and events are delivered. */
    async begin() {
      await boxes.clear();
      await shelves.clear();
      await shelves.database.query("TRUNCATE copy");
      lines.length = 0;
      received.length = 0;
      Object.assign(interference, noInterference);
      reports = new DeliveryReports(boxes.database, source, [subscriber], log, (name) => delivery.retry(name));
      await pair.startDelivery();
    },
    async startDelivery() {
      delivery = new Delivery(boxes.database, source, [subscriber], boxContract, createLog("test", "silent"));
      await delivery.start();
    },
    stopDelivery: () => delivery.stop(),
    async stop() {
      await server.drain();
      await boxes.stop();
      await shelves.stop();
    },

    append: (subject: string, number: number) =>
      boxes.database.transaction((transaction) =>
        appendEvent(transaction, { type, subject, time: new Date(), data: { number } }),
      ),
    async emit(...events: readonly (readonly [string, number])[]) {
      for (const [subject, number] of events) await pair.append(subject, number);
      await pair.waitUntilDelivered();
    },
    /** @param but how many are refused */
    async waitUntilDelivered(but = 0) {
      delivery.wake();
      await until(async () => (await delivery.undelivered()) === but, `everything is delivered but ${but}`);
    },
    lastReceived: (): ReceivedEvent => JSON.parse(received.filter((body) => body.includes(type)).at(-1) as string),
    report: () => reports.report(subscriber),
    async replay(since?: Date) {
      const events = await replayEvents(boxes.database, { to: "shelves", since, dryRun: false });
      await pair.waitUntilDelivered();
      await pair.report();
      await pair.report();
      return events;
    },
    async copies() {
      const rows = await shelves.database.query<{ subject: string; number: number }[]>("SELECT * FROM copy");
      return Object.fromEntries(rows.map(({ subject, number }) => [subject, number]));
    },
    missing: () => missingEvents(shelves.database),
    ahead: () => aheadSubscribers(boxes.database, ["shelves"]),

    /** Keeps the rows of now, and gives back a way to put them back. */
    async backup(of: keyof typeof tables): Promise<() => Promise<void>> {
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
    },
  };
  return pair;
}

export type RestoredPair = Awaited<ReturnType<typeof startRestoredPair>>;
