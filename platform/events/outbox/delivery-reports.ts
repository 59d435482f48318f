import type { DataSource } from "typeorm";
import { z } from "zod";
import { newIdentifier } from "../../runtime/identifier.js";
import type { Log } from "../../runtime/log.js";
import { Signal } from "../../runtime/signal.js";
import { controlMessages } from "../control-messages.js";
import { compareCounts, countsOf } from "./delivery-counts.js";
import type { Subscriber } from "./subscribers.js";

import { sendWebhook } from "./webhook.js";

const intervalMilliseconds = 5_000;
const timeoutMilliseconds = 5_000;
const answerShape = z.object({ received: z.number() });

/**
 * Reports to each subscribing subgraph, every few seconds, how many events were delivered to it, so that it notices
 * missing ones. From the response this subgraph learns whether it has lost events that were delivered, and that a
 * subscriber is back.
 */
export class DeliveryReports {
  readonly #signal = new Signal();
  readonly #subgraphs: readonly Subscriber[];
  #loop: Promise<void> = Promise.resolve();
  /** Subscribers that answered the last report. */
  readonly #present = new Set<string>();
  /** Subscribers already logged as having more events than are known here. */
  readonly #ahead = new Set<string>();
  #stopped = false;

  constructor(
    private readonly database: DataSource,
    private readonly source: string,
    subscribers: readonly Subscriber[],
    private readonly log: Log,
    private readonly whenBack: (subscriber: string) => Promise<void>,
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

  /** A failed report is sent again; failed deliveries already say that it is down. */
  async report(subscriber: Subscriber): Promise<void> {
    const { name } = subscriber;
    try {
      const counts = await countsOf(this.database, name);
      const data = { delivered: counts.delivered };
      const event = { id: newIdentifier(), type: controlMessages.report, subject: name, time: new Date(), data };
      const sent = await sendWebhook(subscriber, this.source, event, timeoutMilliseconds);
      const answer = answerShape.safeParse("answer" in sent ? sent.answer : undefined);
      if (!answer.success) {
        this.#present.delete(name);
        return;
      }
      if (!this.#present.has(name)) await this.whenBack(name);
      this.#present.add(name);
      if (await compareCounts(this.database, name, counts, answer.data.received))
        this.log.info({ subscriber: name }, "the past has been told once more");
      this.reportAhead(name, (await countsOf(this.database, name)).ahead);
    } catch (error) {
      this.log.warn({ error, subscriber: name }, "a report of deliveries could not be made");
    }
  }

  private reportAhead(name: string, events: number): void {
    if (events > 0 && !this.#ahead.has(name))
      this.log.error(
        { subscriber: name, events },
        `${name} has received events that this database does not know: it was put back to an older backup. Run npm run events:replay -- <this subgraph> ${name}`,
      );
    if (events > 0) this.#ahead.add(name);
    else this.#ahead.delete(name);
  }
}

/** By subscriber: events it has that this database does not know. Subscribers without any are left out. */
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
