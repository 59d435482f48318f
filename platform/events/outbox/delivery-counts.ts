import type { DataSource, EntityManager } from "typeorm";

/** What is known here of a subscriber at one moment. */
export interface DeliveryCounts {
  readonly delivered: number;
  /** How many events it has that this database does not know, as far as was found: nothing but `settle` takes them back. */
  readonly ahead: number;
  /** The number of the replay that has told it the whole past by now; null when there is none to settle. */
  readonly redelivered: string | null;
}

export async function countsOf(
  database: Pick<DataSource | EntityManager, "query">,
  subscriber: string,
): Promise<DeliveryCounts> {
  const [counts] = await database.query<DeliveryCounts[]>(
    `SELECT coalesce((SELECT sum(events) FROM delivered_count WHERE subscriber = $1), 0)::float8 AS delivered,
       coalesce(ahead, 0)::float8 AS ahead,
       CASE WHEN settling AND NOT EXISTS (
         SELECT FROM outbox_delivery WHERE subscriber = $1 AND replay IS NOT NULL) THEN last_replay END AS "redelivered"
     FROM (VALUES ($1)) AS asked (name) LEFT JOIN outbox_subscriber USING (name)`,
    [subscriber],
  );
  return counts as DeliveryCounts;
}

/**
 * Compares what a subscriber says that it has received with what was counted before it was asked. What it had by then is
 * delivered or on its way now, also where it has taken an event and this database was not told; whatever goes beyond was
 * delivered by a database that is gone. Events written in between can only make that look less, and so the most that was
 * ever found is kept until the past has been told once more.
 * @returns whether that is so, and both agree from now on
 */
export async function compareCounts(
  database: DataSource,
  subscriber: string,
  counts: Pick<DeliveryCounts, "delivered" | "redelivered">,
  received: number,
): Promise<boolean> {
  // What is delivered only grows: nothing to look for.
  if (received <= counts.delivered && counts.redelivered === null) return false;
  return database.transaction(async (transaction) => {
    const [known] = await transaction.query<{ ahead: number; settles: boolean; misses: boolean }[]>(
      `SELECT ahead::float8 AS ahead, settling AND last_replay IS NOT DISTINCT FROM $2::bigint AS settles,
         missed IS NOT NULL AS misses
       FROM outbox_subscriber WHERE name = $1 FOR NO KEY UPDATE`,
      [subscriber, counts.redelivered],
    );
    if (!known) throw new Error(`${subscriber} is not registered`);
    // What is not queued yet would look as if this database did not know of it.
    if (known.misses) return false;
    const ahead = Math.max(known.ahead, await beyond(transaction, subscriber, received));
    // It had at least what was counted before it was asked.
    if (known.settles) await settle(transaction, subscriber, Math.min(ahead, received - counts.delivered));
    else if (ahead > known.ahead)
      await transaction.query("UPDATE outbox_subscriber SET ahead = $2 WHERE name = $1", [subscriber, ahead]);
    return known.settles;
  });
}

/** Deliveries that are made once more are left out: they are not counted when they are made. */
async function beyond(transaction: EntityManager, subscriber: string, received: number): Promise<number> {
  const [row] = await transaction.query<{ beyond: number }[]>(
    `SELECT ($2 - delivered - (SELECT count(*) FROM (
       SELECT FROM outbox_delivery WHERE subscriber = $1 AND replay IS NULL LIMIT greatest($2 - delivered, 0)) AS waiting)
     )::float8 AS beyond
     FROM (SELECT coalesce(sum(events), 0)::bigint AS delivered FROM delivered_count WHERE subscriber = $1) AS counted`,
    [subscriber, received],
  );
  return row?.beyond ?? 0;
}

/** After the past was told once more, both agree: what the subscriber has beyond that is counted as delivered. */
async function settle(transaction: EntityManager, subscriber: string, ahead: number): Promise<void> {
  await transaction.query("UPDATE outbox_subscriber SET ahead = 0, settling = false WHERE name = $1", [subscriber]);
  await transaction.query(
    `INSERT INTO delivered_count AS known (subscriber, shard, events) VALUES ($1, 0, $2)
     ON CONFLICT (subscriber, shard) DO UPDATE SET events = known.events + excluded.events`,
    [subscriber, Math.max(0, ahead)],
  );
}
