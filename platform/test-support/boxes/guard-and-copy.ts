import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { DataSource } from "typeorm";
import { controlMessages } from "../../events/control-messages.js";
import { type EventHandlers, Inbox } from "../../events/inbox/inbox.js";
import { GrantedLeases, type Renewal } from "../../events/leases/granted-leases.js";
import { sourcesWithoutLease } from "../../events/leases/hold-lease.js";
import { isConfirmed } from "../../events/leases/is-confirmed.js";
import { LeaseRenewal } from "../../events/leases/lease-renewal.js";
import { isUnconfirmed } from "../../events/leases/unconfirmed.js";
import { Delivery } from "../../events/outbox/delivery.js";
import { appendEvent } from "../../events/outbox/outbox.js";
import { createLog } from "../../runtime/log.js";
import { boxContract } from "./box-contract.js";
import { renewOnce } from "./renew-once.js";
import { startSmallSubgraph } from "./small-subgraph.js";

const secret = `whsec_${Buffer.from("a secret of twenty-four b").toString("base64")}`;
const log = createLog("test", "silent");
const source = "/subgraphs/boxes";
const subscriber = "copy";
const types = Object.keys(boxContract.types);

/** The boxes that are there when a test begins. */
export const box = "00000000-0000-7000-8000-000000000001";
export const otherBox = "00000000-0000-7000-8000-000000000002";

/** A small subgraph that guards boxes, and one that keeps a copy of them and shows it under a lease. */
export async function startGuardAndCopy(name: string) {
  const [guard, copy] = await Promise.all([startSmallSubgraph(`${name} guard`), startSmallSubgraph(`${name} copy`)]);
  /** What a test has started, the last first. */
  let stops: (() => Promise<unknown>)[] = [];
  /** What the renewal of the lease has logged in this test. */
  let messages: string[] = [];
  const renewalLog = createLog("test", "info", (line) => {
    messages.push(JSON.parse(String(line)).msg);
    return Buffer.byteLength(line);
  });
  const subscriberAt = (url: string) => ({ name: subscriber, url, secret: [secret], types, history: "all" as const });

  return {
    guard,
    copy,
    source,

    /** Begins a test: both know the boxes and nothing of each other. */
    async begin() {
      messages = [];
      await Promise.all([guard.clear(), copy.clear()]);
      for (const id of [box, otherBox]) {
        await copy.database.query("INSERT INTO box VALUES ($1, 1, 'CLOSED', 'books', 1, $1, now())", [id]);
      }
    },
    /** Ends a test, with all that it has started. */
    async end() {
      for (const stop of stops) await stop();
      stops = [];
    },
    atTheEnd(stop: () => Promise<unknown>) {
      stops.push(stop);
    },
    stop: () => Promise.all([guard.stop(), copy.stop()]),

    /** The subgraph that keeps the copy, as the guard reaches it; what arrives can be answered otherwise by a test. */
    async startCopy(handlers: EventHandlers = { "dev.cordon.box.changed": async () => undefined }) {
      const inbox = new Inbox({
        database: copy.database,
        senders: [{ source: "boxes", secret: [secret] }],
        contract: boxContract,
        handlers,
        log,
      });
      const way = { blocked: undefined as ((type: string) => boolean) | undefined, numbers: [] as string[], url: "" };
      const server = createServer(async (request, response) => {
        let body = "";
        for await (const chunk of request) body += chunk;
        const { type, data } = JSON.parse(body);
        if (way.blocked?.(type)) return response.writeHead(503).end();
        try {
          const reading = await inbox.receive(body, request.headers as Record<string, string>);
          if (type === controlMessages.renewal) way.numbers.push(data.number);
          response.writeHead(reading ? 200 : 204).end(reading && JSON.stringify(reading));
        } catch {
          response.writeHead(500).end();
        }
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      way.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`;
      stops.push(
        () =>
          new Promise<void>((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      );
      return way;
    },
    async renew(url: string, database: DataSource = guard.database): Promise<LeaseRenewal> {
      const renewal = new LeaseRenewal(database, source, [subscriberAt(url)], renewalLog);
      await renewal.start();
      stops.unshift(() => renewal.stop());
      return renewal;
    },
    async deliver(url: string): Promise<Delivery> {
      const delivery = new Delivery(guard.database, source, [subscriberAt(url)], boxContract, log);
      await delivery.start();
      stops.unshift(() => delivery.stop());
      return delivery;
    },

    knowSubscriber: () => guard.database.query("INSERT INTO outbox_subscriber VALUES ($1, now())", [subscriber]),
    registerCopy: () => new GrantedLeases(guard.database).register(subscriber),
    /** Grants and takes a renewal by hand, as {@link renewOnce} says. */
    async renewOnce(options?: Parameters<typeof renewOnce>[1]): Promise<Renewal> {
      const renewal = await renewOnce({ guard: guard.database, copy: copy.database, source, subscriber }, options);
      if (typeof renewal === "string") throw new Error(renewal);
      return renewal;
    },
    /** The guard counts the lease that the copy has now until after the test. */
    grantForLong: () => guard.database.query("UPDATE granted_lease SET ends_at = now() + interval '1 day'"),
    narrow: (subject: string, narrows = true) =>
      guard.database.transaction((transaction) =>
        appendEvent(transaction, { type: "dev.cordon.box.changed", subject, time: new Date(), data: {}, narrows }),
      ),

    /** Of the copy, the boxes that it shows; "unconfirmed" when it shows nothing for want of a lease. */
    async readShown(): Promise<readonly string[] | "unconfirmed"> {
      try {
        const rows = await copy.database.query<{ id: string }[]>(
          `SELECT id FROM box WHERE ${isConfirmed(source, "box.id")} ORDER BY id`,
        );
        return rows.map(({ id }) => id);
      } catch (error) {
        if (isUnconfirmed(error)) return "unconfirmed";
        throw error;
      }
    },
    logged: (): readonly string[] => messages,
    hasLease: async () => (await sourcesWithoutLease(copy.database, [source])).length === 0,
  };
}

export type GuardAndCopy = Awaited<ReturnType<typeof startGuardAndCopy>>;
