import type { DataSource } from "typeorm";
import type { OutboxEvent } from "./webhook.js";

/** A delivery that this process has claimed. */
export interface ClaimedDelivery extends OutboxEvent {
  readonly sequence: string;
  /** Which attempt this is, counted from 1; it also tells this claim from a later one. */
  readonly attempt: number;
}

/** The deliveries that wait in the outbox, each for one subscriber. */
export class DeliveryQueue {
  /** @param leaseInSeconds how long a claim holds when its process neither completes nor postpones it */
  constructor(
    private readonly database: DataSource,
    private readonly leaseInSeconds: number,
  ) {}

  /** Makes a subscriber known; a new one is sent everything from the beginning. */
  async register(name: string): Promise<void> {
    const known = await this.database.query<unknown[]>("SELECT FROM outbox_subscriber WHERE name = $1", [name]);
    if (known.length > 0) return;
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

  /**
   * Claims due deliveries, of each subject only the first that waits: what follows waits until that one is completed,
   * whoever delivers it. A claim is a lease, so that nothing stays locked in the database while the event is on its way.
   */
  async claim(subscriber: string, most: number): Promise<readonly ClaimedDelivery[]> {
    const [claimed] = await this.database.query<[ClaimedDelivery[], number]>(
      `WITH due AS MATERIALIZED (
         SELECT sequence FROM outbox_delivery AS delivery
         WHERE subscriber = $1 AND next_attempt_at <= now() AND NOT EXISTS (
           SELECT FROM outbox_delivery AS earlier
           WHERE earlier.subscriber = $1 AND earlier.subject = delivery.subject AND earlier.sequence < delivery.sequence)
         ORDER BY sequence LIMIT $2 FOR UPDATE SKIP LOCKED)
       UPDATE outbox_delivery AS delivery
       SET attempts = delivery.attempts + 1, next_attempt_at = now() + make_interval(secs => $3)
       FROM due JOIN outbox_event AS event USING (sequence)
       WHERE delivery.subscriber = $1 AND delivery.sequence = due.sequence
       RETURNING delivery.sequence, delivery.attempts AS attempt, event.id, event.type, event.subject, event.time, event.data`,
      [subscriber, most, this.leaseInSeconds],
    );
    return claimed;
  }

  async complete(subscriber: string, { sequence }: ClaimedDelivery): Promise<void> {
    await this.database.query("DELETE FROM outbox_delivery WHERE subscriber = $1 AND sequence = $2", [
      subscriber,
      sequence,
    ]);
  }

  /**
   * Gives a claim back, to be tried again after a pause; nothing when another process has claimed it since. What waits
   * behind it pauses as well, so that a long queue to a dead subscriber is not looked through at every tick.
   */
  async postpone(
    subscriber: string,
    { sequence, subject, attempt }: ClaimedDelivery,
    failure: string,
    pauseInSeconds: number,
  ): Promise<void> {
    await this.database.query(
      `UPDATE outbox_delivery
       SET next_attempt_at = now() + make_interval(secs => $6),
           last_error = CASE WHEN sequence = $3 THEN $5 ELSE last_error END
       WHERE subscriber = $1 AND subject = $2 AND sequence >= $3
         AND EXISTS (SELECT FROM outbox_delivery WHERE subscriber = $1 AND sequence = $3 AND attempts = $4)`,
      [subscriber, subject, sequence, attempt, failure, pauseInSeconds],
    );
  }

  /** How many deliveries to these subscribers wait, counted up to 10,000. */
  async waiting(subscribers: readonly string[]): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      "SELECT count(*)::int AS count FROM (SELECT FROM outbox_delivery WHERE subscriber = ANY($1) LIMIT 10000) AS waiting",
      [subscribers],
    );
    return row?.count ?? 0;
  }
}
