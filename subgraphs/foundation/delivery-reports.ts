import type { DataSource } from "typeorm";
import { z } from "zod";
import { newIdentifier } from "./identifier.js";
import type { Log } from "./log.js";
import { Signal } from "./signal.js";
import type { Subscriber } from "./subscribers.js";
import { reportType } from "./take-report.js";
import { sendWebhook } from "./webhook.js";

const intervalMilliseconds = 5_000;
const timeoutMilliseconds = 5_000;
const answerShape = z.object({ received: z.number() });

/**
 * Tells each subgraph that subscribes how many events were delivered to it, every few seconds. It finds out whether it lacks
 * some; and from its answer this subgraph finds out whether it has delivered events that it no longer has.
 */
export class DeliveryReports {
  readonly #signal = new Signal();
  readonly #subgraphs: readonly Subscriber[];
  #loop: Promise<void> = Promise.resolve();
  /** Of whom this process has said that they have more than is known here. */
  readonly #ahead = new Set<string>();
  #stopped = false;

  constructor(
    private readonly database: DataSource,
    private readonly source: string,
    subscribers: readonly Subscriber[],
    private readonly log: Log,
  ) {
    this.#subgraphs = subscribers.filter(({ markings }) => markings === undefined);
  }

  start(): void {
    this.#loop = this.run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#signal.raise();
    await this.#loop;
  }

  private async run(): Promise<void> {
    while (!this.#stopped) {
      await Promise.all(this.#subgraphs.map((subscriber) => this.report(subscriber)));
      if (!this.#stopped) await this.#signal.wait(intervalMilliseconds);
    }
  }

  /** One that does not answer now is told again; the deliveries say that it is down. */
  async report(subscriber: Subscriber): Promise<void> {
    const { name } = subscriber;
    try {
      const delivered = await this.deliveredTo(name);
      const event = { id: newIdentifier(), type: reportType, subject: name, time: new Date(), data: { delivered } };
      const sent = await sendWebhook(subscriber, this.source, event, timeoutMilliseconds);
      const answer = answerShape.safeParse("answer" in sent ? sent.answer : undefined);
      if (answer.success) await this.compare(name, answer.data.received);
    } catch (error) {
      this.log.warn({ error, subscriber: name }, "a report of deliveries could not be made");
    }
  }

  /** What the subscriber has received by now is delivered or on its way; whatever goes beyond was delivered by a database that is gone. */
  private async compare(name: string, received: number): Promise<void> {
    const { delivered, waiting, ahead, settling } = await this.countsOf(name);
    const beyond = Math.max(0, received - delivered - waiting);
    // While the past is told once more, the subscriber counts what it did not have.
    if (settling) return waiting === 0 ? this.settle(name, beyond) : undefined;
    if (beyond !== ahead)
      await this.database.query("UPDATE outbox_subscriber SET ahead = $2 WHERE name = $1", [name, beyond]);
    if (beyond > 0 && !this.#ahead.has(name))
      this.log.error(
        { subscriber: name, events: beyond },
        `${name} has received events that this database does not know: it was put back to an older backup. Run npm run events:replay -- <this subgraph> ${name}`,
      );
    if (beyond > 0) this.#ahead.add(name);
    else this.#ahead.delete(name);
  }

  /** After the past was told once more, both agree: what the subscriber has beyond that is counted as delivered. */
  private async settle(name: string, beyond: number): Promise<void> {
    await this.database.query(
      `WITH settled AS (
         UPDATE outbox_subscriber SET ahead = 0, settling = false WHERE name = $1 AND settling RETURNING name)
       INSERT INTO delivered_count AS known (subscriber, shard, events) SELECT name, 0, $2 FROM settled
       ON CONFLICT (subscriber, shard) DO UPDATE SET events = known.events + excluded.events`,
      [name, beyond],
    );
    this.log.info({ subscriber: name }, "the past has been told once more");
  }

  private async deliveredTo(name: string): Promise<number> {
    const [row] = await this.database.query<Pick<Counts, "delivered">[]>(
      "SELECT coalesce(sum(events), 0)::float8 AS delivered FROM delivered_count WHERE subscriber = $1",
      [name],
    );
    return row?.delivered ?? 0;
  }

  private async countsOf(name: string): Promise<Counts> {
    const [counts] = await this.database.query<Counts[]>(
      `SELECT ahead::float8 AS ahead, settling,
         (SELECT coalesce(sum(events), 0) FROM delivered_count WHERE subscriber = name)::float8 AS delivered,
         (SELECT count(*) FROM outbox_delivery WHERE subscriber = name)::float8 AS waiting
       FROM outbox_subscriber WHERE name = $1`,
      [name],
    );
    if (!counts) throw new Error(`${name} is not registered`);
    return counts;
  }
}

interface Counts {
  readonly delivered: number;
  readonly waiting: number;
  readonly ahead: number;
  readonly settling: boolean;
}

/** By subscriber, how many events it has that this database does not know; those that have none are left out. */
export async function aheadSubscribers(
  database: Pick<DataSource, "query">,
  names: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const rows: { name: string; ahead: number }[] = await database.query(
    "SELECT name, ahead::float8 AS ahead FROM outbox_subscriber WHERE ahead > 0 AND name = ANY($1) ORDER BY name",
    [names],
  );
  return Object.fromEntries(rows.map(({ name, ahead }) => [name, ahead]));
}
