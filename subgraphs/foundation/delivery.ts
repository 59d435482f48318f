import { CloudEvent } from "cloudevents";
import { Webhook } from "standardwebhooks";
import type { DataSource, EntityManager } from "typeorm";
import { request } from "undici";
import { z } from "zod";
import type { Log } from "./log.js";

/** Who receives this subgraph's events, at which address, signed with which secret (Standard Webhooks, `whsec_…`). */
export const subscribersSetting = z
  .string()
  .default("[]")
  .transform((text, context) => {
    try {
      return z
        .array(
          z.object({
            name: z.string(),
            url: z.url(),
            secret: z.string().startsWith("whsec_"),
          }),
        )
        .parse(JSON.parse(text));
    } catch {
      context.addIssue({
        code: "custom",
        message: "not a list of subscribers",
      });
      return z.NEVER;
    }
  })
  .describe('who receives events, as [{"name":"lessons","url":"https://host/events","secret":"whsec_…"}]');

export type Subscriber = z.infer<typeof subscribersSetting>[number];

interface DueDelivery {
  readonly sequence: string;
  readonly attempts: number;
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: Date;
  readonly data: object;
}

const batchSize = 50;
const idleMilliseconds = 1_000;
const attemptTimeoutMilliseconds = 10_000;
const longestPauseSeconds = 300;

/**
 * Delivers the outbox: CloudEvents (structured JSON) over webhooks signed as Standard Webhooks ask; at least once, and in
 * order for each subject. A subscriber that is down holds back only its own deliveries; they are tried again with growing pauses.
 */
export class Delivery {
  readonly #wakers = new Set<() => void>();
  #stopped = false;
  #loops: Promise<void>[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly source: string,
    private readonly subscribers: readonly Subscriber[],
    private readonly log: Log,
  ) {}

  /** Registers the subscribers (a new one is sent everything from the beginning) and starts to deliver. */
  async start(): Promise<void> {
    for (const { name } of this.subscribers) await this.register(name);
    this.#loops = this.subscribers.map((subscriber) => this.run(subscriber));
  }

  /** Looks for due deliveries at once instead of at the next tick. */
  wake(): void {
    for (const waker of this.#wakers) waker();
  }

  /** Finishes what is under way; the rest stays in the outbox. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.wake();
    await Promise.all(this.#loops);
  }

  async undelivered(): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      "SELECT count(*)::int AS count FROM (SELECT 1 FROM outbox_delivery WHERE subscriber = ANY($1) LIMIT 10000) AS waiting",
      [this.subscribers.map(({ name }) => name)],
    );
    return row?.count ?? 0;
  }

  private async register(name: string): Promise<void> {
    await this.database.transaction(async (transaction) => {
      // Writers wait for the moment of registration, so that no event falls between the two statements.
      await transaction.query("LOCK TABLE outbox_event IN SHARE MODE");
      const created = await transaction.query<unknown[]>(
        "INSERT INTO outbox_subscriber (name, since) VALUES ($1, now()) ON CONFLICT DO NOTHING RETURNING name",
        [name],
      );
      if (created.length === 0) return;
      await transaction.query(
        `INSERT INTO outbox_delivery (subscriber, sequence, subject, next_attempt_at)
         SELECT $1, sequence, subject, now() FROM outbox_event`,
        [name],
      );
    });
  }

  private async run(subscriber: Subscriber): Promise<void> {
    while (!this.#stopped) {
      let delivered = 0;
      try {
        delivered = await this.deliverBatch(subscriber);
      } catch (error) {
        this.log.error({ error, subscriber: subscriber.name }, "the outbox could not be read");
      }
      if (delivered === 0 && !this.#stopped) await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#wakers.delete(done);
        resolve();
      };
      const timer = setTimeout(done, idleMilliseconds);
      this.#wakers.add(done);
    });
  }

  /** Sends the first due event of each subject; its row stays locked meanwhile, so that another replica takes other subjects. */
  private deliverBatch(subscriber: Subscriber): Promise<number> {
    return this.database.transaction(async (transaction) => {
      const due = await transaction.query<DueDelivery[]>(
        `SELECT delivery.sequence, delivery.attempts, event.id, event.type, event.subject, event.time, event.data
         FROM outbox_delivery AS delivery JOIN outbox_event AS event USING (sequence)
         WHERE delivery.subscriber = $1 AND delivery.next_attempt_at <= now() AND NOT EXISTS (
           SELECT FROM outbox_delivery AS earlier
           WHERE earlier.subscriber = $1 AND earlier.subject = delivery.subject AND earlier.sequence < delivery.sequence)
         ORDER BY delivery.sequence LIMIT ${batchSize} FOR UPDATE OF delivery SKIP LOCKED`,
        [subscriber.name],
      );
      const outcomes = await Promise.all(due.map((event) => this.send(subscriber, event)));
      for (const [index, event] of due.entries()) await this.settle(transaction, subscriber, event, outcomes[index]);
      return due.length;
    });
  }

  /** Returns why the subscriber did not take the event, or undefined when it did. */
  private async send(subscriber: Subscriber, due: DueDelivery): Promise<string | undefined> {
    const { id, type, subject, data } = due;
    const event = new CloudEvent({
      id,
      type,
      subject,
      data,
      source: this.source,
      time: due.time.toISOString(),
    });
    const body = JSON.stringify(event);
    const sentAt = new Date();
    try {
      const answer = await request(subscriber.url, {
        method: "POST",
        headers: {
          "content-type": "application/cloudevents+json",
          "webhook-id": id,
          "webhook-timestamp": String(Math.floor(sentAt.getTime() / 1000)),
          "webhook-signature": new Webhook(subscriber.secret).sign(id, sentAt, body),
        },
        body,
        headersTimeout: attemptTimeoutMilliseconds,
        bodyTimeout: attemptTimeoutMilliseconds,
      });
      await answer.body.dump();
      return answer.statusCode < 300 ? undefined : `it answered ${answer.statusCode}`;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  private async settle(
    transaction: EntityManager,
    subscriber: Subscriber,
    event: DueDelivery,
    failure: string | undefined,
  ): Promise<void> {
    const row = [subscriber.name, event.sequence];
    if (failure === undefined) {
      await transaction.query("DELETE FROM outbox_delivery WHERE subscriber = $1 AND sequence = $2", row);
      return;
    }
    const pauseSeconds = Math.min(longestPauseSeconds, 2 ** Math.min(event.attempts, 10) / 2);
    this.log.warn(
      { subscriber: subscriber.name, event: event.id, failure, pauseSeconds },
      "an event was not delivered",
    );
    await transaction.query(
      `UPDATE outbox_delivery SET attempts = attempts + 1, last_error = $3, next_attempt_at = now() + make_interval(secs => $4)
       WHERE subscriber = $1 AND sequence = $2`,
      [...row, failure, pauseSeconds],
    );
  }
}
