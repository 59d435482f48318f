import type { DataSource } from "typeorm";
import type { OutboxEvent } from "./webhook.js";

/** A delivery that this process has claimed. */
export interface ClaimedDelivery extends OutboxEvent {
  readonly sequence: string;
  /** The number of the attempt, from 1; it also identifies this claim. */
  readonly attempt: number;
  /** The marking when it happened, and now. */
  readonly marking: string | null;
  readonly markingNow: string | null;
  /** Whether the present marking is confirmed: it may come from a copy that is behind. */
  readonly isConfirmed: boolean;
  /** The replay it is redelivered by. */
  readonly replay: string | null;
  /**
   * Whether it is the latest event of its subject after one of the two databases was restored, and so is handled even
   * when it is known.
   */
  readonly isLastWord: boolean;
}

/** The queue of deliveries, one per event and subscriber. */
export class DeliveryQueue {
  /** @param leaseInSeconds how long a claim lasts if its process neither completes nor postpones it */
  constructor(
    private readonly database: DataSource,
    private readonly leaseInSeconds: number,
  ) {}

  /**
   * Claims due deliveries, only the first of each subject: later ones wait until it is complete, whichever process
   * delivers it. A claim is a lease, so that no row stays locked during delivery. Nothing is claimed while missed
   * events are still to be queued, since they come first.
   */
  async claim(subscriber: string, max: number): Promise<readonly ClaimedDelivery[]> {
    const [claimed] = await this.database.query<[ClaimedDelivery[], number]>(
      `WITH due AS MATERIALIZED (
         SELECT sequence FROM outbox_delivery AS delivery
         WHERE subscriber = $1 AND next_attempt_at <= now() AND NOT EXISTS (
           SELECT FROM outbox_subscriber WHERE name = $1 AND missed IS NOT NULL) AND NOT EXISTS (
           SELECT FROM outbox_delivery AS earlier
           WHERE earlier.subscriber = $1 AND earlier.subject = delivery.subject AND earlier.sequence < delivery.sequence)
         ORDER BY sequence LIMIT $2 FOR UPDATE SKIP LOCKED)
       UPDATE outbox_delivery AS delivery
       SET attempts = delivery.attempts + 1, next_attempt_at = now() + make_interval(secs => $3)
       FROM due JOIN outbox_event AS event USING (sequence)
       WHERE delivery.subscriber = $1 AND delivery.sequence = due.sequence
       RETURNING delivery.sequence, delivery.attempts AS attempt, event.id, event.type, event.subject, event.time, event.data,
         event.marking, marking_of_event(event.type, event.subject) AS "markingNow",
         marking_is_confirmed(event.type, event.subject) AS "isConfirmed", delivery.replay,
         (delivery.replay IS NOT NULL OR EXISTS (
           SELECT FROM outbox_subscriber WHERE name = $1 AND (ahead > 0 OR settling))) AND NOT EXISTS (
           SELECT FROM outbox_event AS later
           WHERE later.subject = event.subject AND later.sequence > event.sequence AND later.type = event.type) AS "isLastWord"`,
      [subscriber, max, this.leaseInSeconds],
    );
    return claimed;
  }

  /** @param isCounted whether the subscriber counted it: then it is counted here too, once per event */
  async complete(subscriber: string, { sequence }: ClaimedDelivery, isCounted = false): Promise<void> {
    await this.database.query(
      `WITH done AS (DELETE FROM outbox_delivery WHERE subscriber = $1 AND sequence = $2 RETURNING replay)
       INSERT INTO delivered_count AS known (subscriber, shard, events)
       SELECT $1, $2::bigint % 16, 1 FROM done WHERE $3 AND replay IS NULL
       ON CONFLICT (subscriber, shard) DO UPDATE SET events = known.events + 1`,
      [subscriber, sequence, isCounted],
    );
  }

  /**
   * Releases a claim for a retry after a pause, unless another process has claimed it since. Deliveries behind it pause
   * as well, so that a long queue to a dead subscriber is not scanned at every tick.
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

  /** Ends the pauses after failures. A pause shorter than a claim's lease is kept, since it looks like a claim. */
  async endPauses(subscriber: string): Promise<void> {
    await this.database.query(
      `UPDATE outbox_delivery SET next_attempt_at = now()
       WHERE subscriber = $1 AND next_attempt_at > now() + make_interval(secs => $2)`,
      [subscriber, this.leaseInSeconds],
    );
  }

  /** Waiting deliveries by subscriber, counted up to 10,000; missed events that are not queued yet count as one. */
  async waiting(subscribers: readonly string[]): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM (
         SELECT FROM outbox_subscriber WHERE name = ANY($1) AND missed IS NOT NULL
         UNION ALL SELECT FROM outbox_delivery WHERE subscriber = ANY($1) LIMIT 10000) AS waiting`,
      [subscribers],
    );
    return row?.count ?? 0;
  }
}
