import type { DataSource } from "typeorm";

/** Something that an action has committed, in its place in the order of commits. */
export interface LiveEvent {
  readonly position: number;
  /** A CloudEvents type such as `dev.cordon.incident.changed`. */
  readonly type: string;
  /** The id of the thing it happened to. */
  readonly subject: string;
  readonly time: Date;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Row extends Omit<LiveEvent, "position"> {
  readonly position: string;
}

const eventsWhere = (condition: string) =>
  `SELECT live_event.position, event.type, event.subject, event.time, event.data
   FROM live_event JOIN outbox_event AS event ON event.sequence = live_event.event_sequence
   WHERE ${condition}`;

const eventOf = (row: Row): LiveEvent => ({ ...row, position: Number(row.position) });

/** The next events behind a position, at most so many, in the order of their commits. */
export async function readLiveEvents(database: DataSource, after: number, max: number): Promise<readonly LiveEvent[]> {
  const next = eventsWhere("live_event.position > $1 ORDER BY live_event.position LIMIT $2");
  return (await database.query<Row[]>(next, [after, max])).map(eventOf);
}

/** The events at these positions, as far as they are still kept. */
export async function readLiveEventsAt(
  database: DataSource,
  positions: readonly number[],
): Promise<readonly LiveEvent[]> {
  const these = eventsWhere("live_event.position = ANY($1)");
  return (await database.query<Row[]>(these, [positions])).map(eventOf);
}

/**
 * The position of the last event that was ever committed, also when it is no longer kept; 0 before the first. Whoever
 * commits at this moment is waited for, so that nothing appears later at this position or before.
 */
export function lastLivePosition(database: DataSource): Promise<number> {
  return database.transaction(async (transaction) => {
    await transaction.query("SELECT pg_advisory_xact_lock(hashtext('cordon live events'))");
    const [row] = await transaction.query<{ position: string }[]>(
      "SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS position FROM live_event_position_seq",
    );
    return Number(row?.position ?? 0);
  });
}

/**
 * The position of the newest event that is kept; 0 when none is. Positions are taken in the order of commits, so whatever
 * is committed later has a higher one: nobody need be waited for.
 */
export async function newestLivePosition(database: DataSource): Promise<number> {
  const [row] = await database.query<{ position: string | null }[]>("SELECT max(position) AS position FROM live_event");
  return Number(row?.position ?? 0);
}
