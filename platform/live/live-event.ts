import type { DataSource } from "typeorm";

/** An event that an action committed, at its position in the order of commits. */
export interface LiveEvent {
  readonly position: number;
  /** A CloudEvents type such as `dev.cordon.incident.changed`. */
  readonly type: string;
  /** The id of the entity that changed. */
  readonly subject: string;
  readonly time: Date;
  readonly data: Readonly<Record<string, unknown>>;
  /** Of an event about several things: which of them this is. */
  readonly among?: { readonly index: number; readonly isLast: boolean };
}

interface Row extends Omit<LiveEvent, "position"> {
  readonly position: string;
}

const eventsWhere = (condition: string) =>
  `SELECT live_event.position, event.type, event.subject, event.time, event.data
   FROM live_event JOIN outbox_event AS event ON event.sequence = live_event.event_sequence
   WHERE ${condition}`;

const eventOf = (row: Row): LiveEvent => ({ ...row, position: Number(row.position) });

/** The next events after a position, in the order of commits. */
export async function readLiveEvents(database: DataSource, after: number, max: number): Promise<readonly LiveEvent[]> {
  const next = eventsWhere("live_event.position > $1 ORDER BY live_event.position LIMIT $2");
  return (await database.query<Row[]>(next, [after, max])).map(eventOf);
}

/** The events at these positions that are still kept. */
export async function readLiveEventsAt(
  database: DataSource,
  positions: readonly number[],
): Promise<readonly LiveEvent[]> {
  const these = eventsWhere("live_event.position = ANY($1)");
  return (await database.query<Row[]>(these, [positions])).map(eventOf);
}

/**
 * The position of the last committed event, kept or not; 0 before the first. It waits for concurrent commits, so that
 * nothing appears later at or before this position.
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
 * The position of the newest event that is kept; 0 for none. Positions are taken in the order of commits, so later
 * commits have higher ones, and there is no need to wait.
 */
export async function newestLivePosition(database: DataSource): Promise<number> {
  const [row] = await database.query<{ position: string | null }[]>("SELECT max(position) AS position FROM live_event");
  return Number(row?.position ?? 0);
}
