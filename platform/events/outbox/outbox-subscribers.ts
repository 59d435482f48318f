import { setTimeout as pause } from "node:timers/promises";
import type { DataSource } from "typeorm";
import type { Subscriber } from "./subscribers.js";

/** By type: the event after which past events are still to be queued for a subscriber; 0 for all. */
type Missed = Readonly<Record<string, string>>;

interface KnownSubscriber {
  /** Null for subscribers from before types were recorded: they got all. */
  readonly types: readonly string[] | null;
  /** The last event before the subscriber was dropped because no settings named it. */
  readonly leftAfter: string | null;
  readonly missed: Missed | null;
}

/** Days for which events are kept for a subscriber that no settings name; if it returns by then, it misses nothing. */
export const daysUntilLeft = 7;

const pollMilliseconds = 50;

/** The batch size of one transaction, during which deliveries to that subscriber wait. */
const eventsAtOnce = 10_000;

/** The lock that `append_event` takes by its first insert. */
const writesEvents = `locktype = 'relation' AND relation = 'outbox_event'::regclass AND mode = 'RowExclusiveLock'
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

const newTypes = (types: readonly string[], { types: known }: KnownSubscriber): readonly string[] =>
  types.filter((type) => known && !known.includes(type));

/**
 * The subscribers of the outbox. Changing them never blocks writers: these read the subscribers when they write, and a
 * change waits for those that may have read the old ones.
 */
export class OutboxSubscribers {
  constructor(private readonly database: DataSource) {}

  /**
   * Registers a subscriber and its types. If it wants history, all past events of new types are sent too, and what it
   * missed while no settings named it: noted here, and queued by {@link catchUp}.
   */
  async register({ name, types, history }: Pick<Subscriber, "name" | "types" | "history">): Promise<void> {
    await this.keep([name]);
    const select = 'SELECT types, left_after::text AS "leftAfter", missed FROM outbox_subscriber WHERE name = $1';
    const [known] = await this.database.query<KnownSubscriber[]>(select, [name]);
    const isSame = known && newTypes(types, known).length === 0 && known.types?.length === types.length;
    if (isSame && known.leftAfter === null) return;
    await this.database.transaction(async (transaction) => {
      await transaction.query(
        "INSERT INTO outbox_subscriber (name, since, types) VALUES ($1, now(), '{}') ON CONFLICT DO NOTHING",
        [name],
      );
      // Not FOR UPDATE, which would block writers of deliveries to it.
      const [before] = await transaction.query<[KnownSubscriber]>(`${select} FOR NO KEY UPDATE`, [name]);
      await transaction.query(
        "UPDATE outbox_subscriber SET types = $2, left_after = NULL, missed = $3 WHERE name = $1",
        [name, types, history === "none" ? null : missedBy(types, before)],
      );
    });
  }

  /**
   * Queues the past events of a subscriber. Until that is done nothing is claimed for it, to keep the order. Replicas
   * may do it at once, and an interrupted run is repeated: queued deliveries stay.
   * @returns whether there was something to queue
   */
  async catchUp(name: string, until: AbortSignal): Promise<boolean> {
    const first = await this.missed(name);
    for (let missed = first; missed && !until.aborted; missed = await this.missed(name)) {
      if (!(await this.waitForWriters(until))) break;
      const [last] = await this.database.query<{ sequence: string | null }[]>(
        "SELECT max(sequence)::text AS sequence FROM outbox_event",
      );
      const end = Number(last?.sequence ?? 0);
      let after = Math.min(...Object.values(missed).map(Number));
      let isSame = true;
      for (; isSame && after < end && !until.aborted; after += eventsAtOnce)
        isSame = await this.queue(name, missed, after);
      if (isSame && after >= end)
        await this.database.query("UPDATE outbox_subscriber SET missed = NULL WHERE name = $1 AND missed = $2", [
          name,
          missed,
        ]);
    }
    return Boolean(first);
  }

  /** Records that the settings of this process name these subscribers. */
  async keep(subscribers: readonly string[]): Promise<void> {
    await this.database.query("UPDATE outbox_subscriber SET named_at = now() WHERE name = ANY($1)", [subscribers]);
  }

  /**
   * Drops subscribers that no process has named for days; their queue stays. The settings of all processes count, since
   * one may have older ones.
   * @returns their names
   */
  async leave(until: AbortSignal): Promise<readonly string[]> {
    const unnamed = `left_after IS NULL AND named_at < now() - make_interval(days => ${daysUntilLeft})`;
    const [last] = await this.database.query<{ sequence: string }[]>(
      `SELECT coalesce((SELECT max(sequence) FROM outbox_event), 0)::text AS sequence
       WHERE EXISTS (SELECT FROM outbox_subscriber WHERE ${unnamed})`,
    );
    // Transactions with a number up to this one have written their deliveries. Later ones may have: nobody delivers
    // those, so they are still there when the subscriber returns.
    if (!last || !(await this.waitForWriters(until))) return [];
    const [left] = await this.database.query<[{ name: string }[], number]>(
      `UPDATE outbox_subscriber SET left_after = $1 WHERE ${unnamed} RETURNING name`,
      [last.sequence],
    );
    return left.map(({ name }) => name);
  }

  private async missed(name: string): Promise<Missed | null | undefined> {
    const select = "SELECT missed FROM outbox_subscriber WHERE name = $1";
    const [known] = await this.database.query<Pick<KnownSubscriber, "missed">[]>(select, [name]);
    return known?.missed;
  }

  /**
   * Waits for all transactions that write events now; none waits for it. Each locks the event table before its event
   * gets a number and before it reads the subscribers, until it ends: so all that read the old subscribers have ended
   * after this. The locks are of this database only.
   * @returns false when it was given up
   */
  private async waitForWriters(until: AbortSignal): Promise<boolean> {
    const writers = await this.database.query<{ transaction: string }[]>(
      `SELECT DISTINCT virtualtransaction AS transaction FROM pg_locks WHERE ${writesEvents}`,
    );
    const transactions = writers.map(({ transaction }) => transaction);
    while (!until.aborted) {
      const [row] = await this.database.query<{ ended: boolean }[]>(
        `SELECT NOT EXISTS (SELECT FROM pg_locks WHERE ${writesEvents} AND virtualtransaction = ANY($1)) AS ended`,
        [transactions],
      );
      if (row?.ended) return true;
      await pause(pollMilliseconds);
    }
    return false;
  }

  /** @returns false when something else is missed by now, or nothing: another replica was faster */
  private queue(name: string, missed: Missed, after: number): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const same = await transaction.query<unknown[]>(
        "SELECT FROM outbox_subscriber WHERE name = $1 AND missed = $2 FOR NO KEY UPDATE",
        [name, missed],
      );
      if (same.length === 0) return false;
      await transaction.query(
        `INSERT INTO outbox_delivery (subscriber, sequence, subject, next_attempt_at, narrows)
         SELECT $1, sequence, subject, now(), narrows FROM outbox_event
         WHERE sequence > $3 AND sequence <= $3 + ${eventsAtOnce} AND sequence > ($2::jsonb ->> type)::bigint
         ON CONFLICT DO NOTHING`,
        [name, missed, after],
      );
      return true;
    });
  }
}

/** What a subscriber has missed of its present types; null for nothing. Pure. */
function missedBy(types: readonly string[], before: KnownSubscriber): Missed | null {
  const added = newTypes(types, before);
  const after = (type: string): string | null | undefined =>
    added.includes(type) ? "0" : (before.missed?.[type] ?? before.leftAfter);
  const missed = types.flatMap((type) => {
    const last = after(type);
    return last === null || last === undefined ? [] : [[type, last] as const];
  });
  return missed.length > 0 ? Object.fromEntries(missed) : null;
}
