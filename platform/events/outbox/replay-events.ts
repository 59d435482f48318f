import type { DataSource } from "typeorm";

interface Replay {
  /** The name of the subscriber. */
  readonly to: string;
  /** Only events from then on; all when left out. */
  readonly since?: Date | undefined;
  /** Only count them. */
  readonly dryRun: boolean;
}

/**
 * Queues delivered events of a subscriber again, in order, and returns their number. Those still queued are not added
 * twice.
 * @throws Error for a person when the subscriber is unknown, or replaying a part is not enough
 */
export async function replayEvents(database: DataSource, { to, since, dryRun }: Replay): Promise<number> {
  return database.transaction(async (transaction) => {
    const known = await transaction.query<{ name: string; ahead: boolean }[]>(
      "SELECT name, ahead > 0 AS ahead FROM outbox_subscriber ORDER BY name",
    );
    if (!known.some(({ name }) => name === to)) {
      const names = known.map(({ name }) => name).join(", ") || "nobody";
      throw new Error(`${to} does not subscribe there. Subscribers: ${names}`);
    }
    if (since && known.some(({ name, ahead }) => name === to && ahead))
      throw new Error(
        `${to} has events that this database, put back to an older backup, does not know: tell it everything, without --since, as what they changed can be old here`,
      );
    const selection = `FROM outbox_event AS event JOIN outbox_subscriber AS subscriber ON subscriber.name = $1
      WHERE (types IS NULL OR event.type = ANY(types)) AND ($2::timestamptz IS NULL OR event.time >= $2)
        AND NOT EXISTS (SELECT FROM outbox_delivery AS d WHERE d.subscriber = $1 AND d.sequence = event.sequence)`;
    if (dryRun) {
      const [row] = await transaction.query<{ count: number }[]>(`SELECT count(*)::int AS count ${selection}`, [
        to,
        since,
      ]);
      return row?.count ?? 0;
    }
    // Contains the time, so that a restored sender does not use a number twice.
    const [[replay]] = await transaction.query<[{ number: string; isAhead: boolean }[], number]>(
      `UPDATE outbox_subscriber
       SET last_replay = greatest(last_replay + 1, floor(extract(epoch FROM clock_timestamp()) * 1000))
       WHERE name = $1 RETURNING last_replay AS number, ahead > 0 AS "isAhead"`,
      [to],
    );
    const added = await transaction.query<unknown[]>(
      `INSERT INTO outbox_delivery (subscriber, sequence, subject, next_attempt_at, narrows, replay)
       SELECT $1, event.sequence, event.subject, now(), event.narrows, $3 ${selection}
       ON CONFLICT DO NOTHING RETURNING sequence`,
      [to, since, replay?.number],
    );
    // A partial replay settles nothing: further events of the subscriber may be those that this database lost.
    if (!since && (replay?.isAhead || added.length > 0))
      await transaction.query("UPDATE outbox_subscriber SET settling = true WHERE name = $1", [to]);
    return added.length;
  });
}
