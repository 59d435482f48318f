import type { DataSource } from "typeorm";
import type { OutboxEvent } from "./webhook.js";

/** A delivery that this process has claimed. */
export interface ClaimedDelivery extends OutboxEvent {
  readonly sequence: string;
  /** Which attempt this is, counted from 1; it also tells this claim from a later one. */
  readonly attempt: number;
  /** What it fell under when it happened, and what it falls under now. */
  readonly marking: string | null;
  readonly markingNow: string | null;
  /** Whether what it falls under now is known for certain: a copy may be behind. */
  readonly isConfirmed: boolean;
  /** The number of the replay by which it is made once more. */
  readonly replay: string | null;
  /**
   * Whether it holds whatever the subscriber knows: nothing newer has happened to its subject, and one of the two was
   * put back.
   */
  readonly isLastWord: boolean;
}

/** The deliveries that wait in the outbox, each for one subscriber. */
export class DeliveryQueue {
  /** @param leaseInSeconds how long a claim holds when its process neither completes nor postpones it */
  constructor(
    private readonly database: DataSource,
    private readonly leaseInSeconds: number,
  ) {}

  /**
   * Claims due deliveries, of each subject only the first that waits: what follows waits until that one is completed,
   * whoever delivers it. A claim is a lease, so that nothing stays locked in the database while the event is on its way. Nothing
   * is claimed while what the subscriber has missed is still to be queued, as that comes first.
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

  /** @param isCounted whether the subscriber has counted it: then it is counted here as well, once for each event */
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

  /**
   * Makes due what pauses after failed attempts. A pause that ends within the time of a claim is left to end, as it cannot be told
   * from a claim.
   */
  async endPauses(subscriber: string): Promise<void> {
    await this.database.query(
      `UPDATE outbox_delivery SET next_attempt_at = now()
       WHERE subscriber = $1 AND next_attempt_at > now() + make_interval(secs => $2)`,
      [subscriber, this.leaseInSeconds],
    );
  }

  /**
   * How many deliveries to these subscribers wait, counted up to 10,000; what one has missed and is not queued yet
   * counts as one.
   */
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
