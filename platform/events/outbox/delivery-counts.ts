import type { DataSource, EntityManager } from "typeorm";

/** A subscriber's counts at one moment. */
interface DeliveryCounts {
  readonly delivered: number;
  /** Events it has that this database does not know; only `settle` reduces this. */
  readonly ahead: number;
  /** The replay that has redelivered all past events; null when there is none to settle. */
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
 * Compares what a subscriber has received with what was counted before it was asked. Events in delivery at that time
 * count as known, even if the confirmation was lost; any beyond that were delivered by a database that has since been
 * replaced by a backup. Concurrent events can only reduce the difference, so its maximum is kept until a replay is
 * complete.
 * @returns whether the replay is complete and both agree from now on
 */
export async function compareCounts(
  database: DataSource,
  subscriber: string,
  counts: Pick<DeliveryCounts, "delivered" | "redelivered">,
  received: number,
): Promise<boolean> {
  // Counts only grow, so there is nothing to look for.
  if (received <= counts.delivered && counts.redelivered === null) return false;
  return database.transaction(async (transaction) => {
    const [known] = await transaction.query<{ ahead: number; settles: boolean; misses: boolean }[]>(
      `SELECT ahead::float8 AS ahead, settling AND last_replay IS NOT DISTINCT FROM $2::bigint AS settles,
         missed IS NOT NULL AS misses
       FROM outbox_subscriber WHERE name = $1 FOR NO KEY UPDATE`,
      [subscriber, counts.redelivered],
    );
    if (!known) throw new Error(`${subscriber} is not registered`);
    // Events that are not queued yet would look unknown.
    if (known.misses) return false;
    const ahead = Math.max(known.ahead, await countBeyond(transaction, subscriber, received));
    // It had at least the events counted before.
    if (known.settles) await settle(transaction, subscriber, Math.min(ahead, received - counts.delivered));
    else if (ahead > known.ahead)
      await transaction.query("UPDATE outbox_subscriber SET ahead = $2 WHERE name = $1", [subscriber, ahead]);
    return known.settles;
  });
}

/** Redeliveries are not counted. */
async function countBeyond(transaction: EntityManager, subscriber: string, received: number): Promise<number> {
  const [row] = await transaction.query<{ beyond: number }[]>(
    `SELECT ($2 - delivered - (SELECT count(*) FROM (
       SELECT FROM outbox_delivery WHERE subscriber = $1 AND replay IS NULL LIMIT greatest($2 - delivered, 0)) AS waiting)
     )::float8 AS beyond
     FROM (SELECT coalesce(sum(events), 0)::bigint AS delivered FROM delivered_count WHERE subscriber = $1) AS counted`,
    [subscriber, received],
  );
  return row?.beyond ?? 0;
}

/** After a complete replay both agree: the rest counts as delivered. */
async function settle(transaction: EntityManager, subscriber: string, ahead: number): Promise<void> {
  await transaction.query("UPDATE outbox_subscriber SET ahead = 0, settling = false WHERE name = $1", [subscriber]);
  await transaction.query(
    `INSERT INTO delivered_count AS known (subscriber, shard, events) VALUES ($1, 0, $2)
     ON CONFLICT (subscriber, shard) DO UPDATE SET events = known.events + excluded.events`,
    [subscriber, Math.max(0, ahead)],
  );
}
