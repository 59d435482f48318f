import { setTimeout as pause } from "node:timers/promises";
import type { DataSource } from "typeorm";
import type { Subscriber } from "./subscribers.js";

/** By type, the event after which the past of that type is still to be queued for a subscriber: 0 for all of it. */
type Missed = Readonly<Record<string, string>>;

interface Known {
  /** Of a subscriber from before there were types none are noted: it was told of all. */
  readonly types: readonly string[] | null;
  /** The last event before nothing was kept for it any more, since no setting named it. */
  readonly leftAfter: string | null;
  readonly missed: Missed | null;
}

/**
 * For so many days a subscriber that no setting names is still kept everything for: one that is put back by then
 * misses nothing.
 */
export const daysUntilLeft = 7;

const pollMilliseconds = 50;

/** So many events are looked at in one transaction, while what is delivered to that subscriber waits for its end. */
const eventsAtOnce = 10_000;

/** The lock that `append_event` takes with its first insertion. */
const writesEvents = `locktype = 'relation' AND relation = 'outbox_event'::regclass AND mode = 'RowExclusiveLock'
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

const newTypes = (types: readonly string[], { types: known }: Known): readonly string[] =>
  types.filter((type) => known && !known.includes(type));

/**
 * Who is told of events. Writers are never held up while that changes: they read it when they write, and those that may have
 * read what stood before are waited for.
 */
export class OutboxSubscribers {
  constructor(private readonly database: DataSource) {}

  /**
   * Makes a subscriber known, with the types that it is told of from now on. One that wants the history is also sent, of types
   * that are new to it, everything from the beginning, and what it missed while no setting named it: that is noted here, and
   * queued by {@link catchUp}.
   */
  async register({ name, types, history }: Pick<Subscriber, "name" | "types" | "history">): Promise<void> {
    await this.keep([name]);
    const select = 'SELECT types, left_after::text AS "leftAfter", missed FROM outbox_subscriber WHERE name = $1';
    const [known] = await this.database.query<Known[]>(select, [name]);
    const isSame = known && newTypes(types, known).length === 0 && known.types?.length === types.length;
    if (isSame && known.leftAfter === null) return;
    await this.database.transaction(async (transaction) => {
      await transaction.query(
        "INSERT INTO outbox_subscriber (name, since, types) VALUES ($1, now(), '{}') ON CONFLICT DO NOTHING",
        [name],
      );
      // Not FOR UPDATE, which would hold up whoever writes a delivery to it.
      const [before] = await transaction.query<[Known]>(`${select} FOR NO KEY UPDATE`, [name]);
      await transaction.query(
        "UPDATE outbox_subscriber SET types = $2, left_after = NULL, missed = $3 WHERE name = $1",
        [name, types, history === "none" ? null : missedBy(types, before)],
      );
    });
  }

  /**
   * Queues what a subscriber is to be sent of the past; until that is done, nothing is claimed for it, so that it is told in
   * order. Several replicas may do it at once, and one that is broken off is done anew: what is queued already stays.
   * @returns whether there was something to queue
   */
  async catchUp(name: string, until: AbortSignal): Promise<boolean> {
    const first = await this.missed(name);
    for (let missed = first; missed && !until.aborted; missed = await this.missed(name)) {
      if (!(await this.untilWritersHaveEnded(until))) break;
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

  /** Says that the settings of this process name these subscribers: for them everything is kept. */
  async keep(subscribers: readonly string[]): Promise<void> {
    await this.database.query("UPDATE outbox_subscriber SET named_at = now() WHERE name = ANY($1)", [subscribers]);
  }

  /**
   * Keeps nothing more for subscribers that no process has named for days; what waits for them stays. It is the settings of all
   * processes that count, since one of them may have older ones.
   * @returns their names
   */
  async leave(until: AbortSignal): Promise<readonly string[]> {
    const unnamed = `left_after IS NULL AND named_at < now() - make_interval(days => ${daysUntilLeft})`;
    const [last] = await this.database.query<{ sequence: string }[]>(
      `SELECT coalesce((SELECT max(sequence) FROM outbox_event), 0)::text AS sequence
       WHERE EXISTS (SELECT FROM outbox_subscriber WHERE ${unnamed})`,
    );
    // Whoever has taken a number up to that one has a delivery written by then. Later ones may have one or not: nobody delivers
    // it, so it stands there still when the subscriber comes back.
    if (!last || !(await this.untilWritersHaveEnded(until))) return [];
    const [left] = await this.database.query<[{ name: string }[], number]>(
      `UPDATE outbox_subscriber SET left_after = $1 WHERE ${unnamed} RETURNING name`,
      [last.sequence],
    );
    return left.map(({ name }) => name);
  }

  private async missed(name: string): Promise<Missed | null | undefined> {
    const select = "SELECT missed FROM outbox_subscriber WHERE name = $1";
    const [known] = await this.database.query<Pick<Known, "missed">[]>(select, [name]);
    return known?.missed;
  }

  /**
   * Waits for all transactions that write events now, none of which waits for it. Each locks the table of events before its
   * event has a number and before it reads who is told, and until it ends: so whoever has read what stood before this began
   * has ended after it. Locks are of this database, so what is open in another one of the server delays nobody.
   * @returns false when it was given up
   */
  private async untilWritersHaveEnded(until: AbortSignal): Promise<boolean> {
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

  /** @returns false when something else is missed by now, or nothing any more: another replica has done it or asks for more */
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

/** What a subscriber has missed of the types that it is told of now: null when nothing. Pure. */
function missedBy(types: readonly string[], before: Known): Missed | null {
  const added = newTypes(types, before);
  const after = (type: string): string | null | undefined =>
    added.includes(type) ? "0" : (before.missed?.[type] ?? before.leftAfter);
  const missed = types.flatMap((type) => {
    const last = after(type);
    return last === null || last === undefined ? [] : [[type, last] as const];
  });
  return missed.length > 0 ? Object.fromEntries(missed) : null;
}
