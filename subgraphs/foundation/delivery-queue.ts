import type { DataSource } from "typeorm";
import type { Subscriber } from "./subscribers.js";
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
  /** Whether it holds whatever the subscriber knows: nothing newer has happened to its subject, and one of the two was put back. */
  readonly isLastWord: boolean;
}

/** Of a subscriber from before there were types none are noted: it was told of all. */
interface Known {
  readonly types: readonly string[] | null;
  /** The last event before nothing was kept for it any more, since no setting named it. */
  readonly leftAfter: string | null;
}

/** For so many days a subscriber that no setting names is still kept everything for: one that is put back by then misses nothing. */
const daysUntilLeft = 7;

/**
 * Writers wait for the moment in which it is settled who is told, so that no event falls between the statements. A lock that they
 * would take as well would cost each of them a statement of its own, as it counts only from the next statement on; this one is
 * taken only when the settings have changed.
 */
const holdWriters = "LOCK TABLE outbox_event IN SHARE MODE";

const newTypes = (types: readonly string[], known: Known | undefined): readonly string[] =>
  types.filter((type) => known?.types && !known.types.includes(type));

/** The deliveries that wait in the outbox, each for one subscriber. */
export class DeliveryQueue {
  /** @param leaseInSeconds how long a claim holds when its process neither completes nor postpones it */
  constructor(
    private readonly database: DataSource,
    private readonly leaseInSeconds: number,
  ) {}

  /**
   * Makes a subscriber known, with the types that it is told of from now on. One that wants the history is also sent, of types
   * that are new to it, everything from the beginning, and what it missed while no setting named it.
   */
  async register({ name, types, history }: Pick<Subscriber, "name" | "types" | "history">): Promise<void> {
    await this.keep([name]);
    const standing = 'SELECT types, left_after AS "leftAfter" FROM outbox_subscriber WHERE name = $1';
    const [known] = await this.database.query<Known[]>(standing, [name]);
    const isSame = known && newTypes(types, known).length === 0 && known.types?.length === types.length;
    if (isSame && known.leftAfter === null) return;
    await this.database.transaction(async (transaction) => {
      await transaction.query(holdWriters);
      const created = await transaction.query<unknown[]>(
        "INSERT INTO outbox_subscriber (name, since, types) VALUES ($1, now(), $2) ON CONFLICT DO NOTHING RETURNING name",
        [name, types],
      );
      const [before] = await transaction.query<Known[]>(`${standing} FOR UPDATE`, [name]);
      await transaction.query("UPDATE outbox_subscriber SET types = $2, left_after = NULL WHERE name = $1", [
        name,
        types,
      ]);
      const added = created.length > 0 ? types : newTypes(types, before);
      const leftAfter = before?.leftAfter ?? null;
      if (history === "none" || (added.length === 0 && leftAfter === null)) return;
      await transaction.query(
        `INSERT INTO outbox_delivery (subscriber, sequence, subject, next_attempt_at, narrows)
         SELECT $1, sequence, subject, now(), narrows FROM outbox_event
         WHERE type = ANY($2) OR (type = ANY($3) AND sequence > $4) ON CONFLICT DO NOTHING`,
        [name, added, types, leftAfter],
      );
    });
  }

  /** Says that the settings of this process name these subscribers: for them everything is kept. */
  async keep(subscribers: readonly string[]): Promise<void> {
    await this.database.query("UPDATE outbox_subscriber SET named_at = now() WHERE name = ANY($1)", [subscribers]);
  }

  /**
   * Keeps nothing more for subscribers that no process has named for days; what waits for them stays. It is the settings of all
   * processes that count, since one of them may have older ones.
   * @returns their names
   */
  async leave(): Promise<readonly string[]> {
    const unnamed = `left_after IS NULL AND named_at < now() - make_interval(days => ${daysUntilLeft})`;
    const found = await this.database.query<unknown[]>(`SELECT FROM outbox_subscriber WHERE ${unnamed} LIMIT 1`);
    if (found.length === 0) return [];
    return this.database.transaction(async (transaction) => {
      await transaction.query(holdWriters);
      const [left] = await transaction.query<[{ name: string }[], number]>(
        `UPDATE outbox_subscriber SET left_after = (SELECT coalesce(max(sequence), 0) FROM outbox_event)
         WHERE ${unnamed} RETURNING name`,
      );
      return left.map(({ name }) => name);
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
       RETURNING delivery.sequence, delivery.attempts AS attempt, event.id, event.type, event.subject, event.time, event.data,
         event.marking, marking_of_event(event.type, event.subject) AS "markingNow",
         marking_is_confirmed(event.type, event.subject) AS "isConfirmed", delivery.replay,
         (delivery.replay IS NOT NULL OR EXISTS (
           SELECT FROM outbox_subscriber WHERE name = $1 AND (ahead > 0 OR settling))) AND NOT EXISTS (
           SELECT FROM outbox_event AS later
           WHERE later.subject = event.subject AND later.sequence > event.sequence AND later.type = event.type) AS "isLastWord"`,
      [subscriber, most, this.leaseInSeconds],
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

  /** How many deliveries to these subscribers wait, counted up to 10,000. */
  async waiting(subscribers: readonly string[]): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      "SELECT count(*)::int AS count FROM (SELECT FROM outbox_delivery WHERE subscriber = ANY($1) LIMIT 10000) AS waiting",
      [subscribers],
    );
    return row?.count ?? 0;
  }
}
