import type { DataSource, EntityManager } from "typeorm";
import { databaseFaultOf } from "../../database/database-fault.js";
import { compareCounts, countsOf } from "../outbox/delivery-counts.js";
import { closeGate } from "../outbox/lease-gate.js";
import { leaseSeconds, maxGateWaitMs, maxPending, renewalIntervalSeconds } from "./lease-terms.js";

/** The newest event of a subject that narrows its readers and has not reached a copy. */
interface PendingChange {
  readonly subject: string;
  readonly event: string;
}

/** A renewal: the copy may be shown until `seconds` after its own clock said `reading`, except what is pending. */
export interface Renewal {
  /** Increasing, so that a late renewal does not replace a newer one. */
  readonly number: string;
  /** The copy's last reading; null at first, when nothing is granted yet. */
  readonly reading: string | null;
  readonly seconds: number;
  readonly pending: readonly PendingChange[];
  /** Events delivered to it: if it has fewer, it was restored from a backup and must show nothing. */
  readonly delivered: number;
}

/** A copy's response to a renewal. */
export interface Reading {
  /** The clock of its database. */
  readonly reading: string;
  /** The number of the lease that it holds. */
  readonly number: string;
  /** Events received: if this database knows fewer, it was restored from a backup and must grant nothing. */
  readonly received: number;
}

/**
 * Why no lease is granted: it is not due, a narrowing change is in progress, too much is pending, the copy has events
 * that this restored database does not know, or missed events are not queued yet.
 */
type NotGranted = "not due" | "change under way" | "too much pending" | "put back" | "not caught up";

/** The leases this subgraph grants on copies of its data. */
export class GrantedLeases {
  /** @param gateWaitMs how long to wait for a narrowing change in progress, in milliseconds */
  constructor(
    private readonly database: DataSource,
    private readonly gateWaitMs: number = maxGateWaitMs,
  ) {}

  async register(subscriber: string): Promise<void> {
    await this.database.query("INSERT INTO granted_lease (subscriber) VALUES ($1) ON CONFLICT DO NOTHING", [
      subscriber,
    ]);
  }

  /** Seconds until the next renewal by any replica, and until the lease ends that was granted last. */
  async secondsUntil(subscriber: string): Promise<{ readonly renewal: number; readonly end: number }> {
    const [row] = await this.database.query<{ renewal: number; end: number }[]>(
      `SELECT GREATEST(extract(epoch FROM next_renewal_at - clock_timestamp()), 0)::float8 AS renewal,
         GREATEST(extract(epoch FROM ends_at - clock_timestamp()), 0)::float8 AS end
       FROM granted_lease WHERE subscriber = $1`,
      [subscriber],
    );
    return row ?? { renewal: renewalIntervalSeconds, end: 0 };
  }

  /**
   * Grants the next lease when it is due. Narrowing changes hold the gate until they commit, so each is either among
   * the pending ones or waits until this lease ends. The end is counted from the arrival of the reading, which is later
   * than the reading itself, so the copy's lease never ends later.
   */
  async grant(subscriber: string): Promise<Renewal | NotGranted> {
    try {
      return await this.grantUnlessChanging(subscriber);
    } catch (error) {
      if (databaseFaultOf(error)?.reason === "LOCKED") return "change under way";
      throw error;
    }
  }

  private grantUnlessChanging(subscriber: string): Promise<Renewal | NotGranted> {
    return this.database.transaction(async (transaction) => {
      await closeGate(transaction, this.gateWaitMs);
      const [[lease]] = await transaction.query<
        [{ number: string; reading: string | null; misses: boolean }[], number]
      >(
        `UPDATE granted_lease SET next_renewal_at = clock_timestamp() + make_interval(secs => $2)
         WHERE subscriber = $1 AND next_renewal_at <= clock_timestamp() 
         RETURNING number + 1 AS number, reading,
           EXISTS (SELECT FROM outbox_subscriber WHERE name = $1 AND missed IS NOT NULL) AS misses`,
        [subscriber, renewalIntervalSeconds],
      );
      if (!lease) return "not due";
      const { misses, ...next } = lease;
      if (misses) return "not caught up";
      const { delivered, ahead } = await countsOf(transaction, subscriber);
      if (ahead > 0) return "put back";
      const pending = await pendingOf(transaction, subscriber);
      if (!pending) return "too much pending";
      await transaction.query(
        `UPDATE granted_lease SET number = $2, ends_at = GREATEST(ends_at, read_at + make_interval(secs => $3))
         WHERE subscriber = $1`,
        [subscriber, next.number, leaseSeconds],
      );
      return { ...next, seconds: leaseSeconds, pending, delivered };
    });
  }

  /**
   * Stores a copy's response once it is certain that the copy has no events unknown to this database, as after a
   * restore; its next lease rests on this reading. A copy that has not responded for long is renewed at once, since it
   * holds no lease.
   */
  async onAnswer(subscriber: string, { delivered }: Renewal, { reading, number, received }: Reading): Promise<void> {
    await compareCounts(this.database, subscriber, { delivered, redelivered: null }, received);
    await this.database.query(
      `UPDATE granted_lease SET reading = $2, read_at = clock_timestamp(), number = GREATEST(number, $3),
         next_renewal_at = CASE WHEN read_at > clock_timestamp() - make_interval(secs => $4)
           THEN next_renewal_at ELSE clock_timestamp() END
       WHERE subscriber = $1`,
      [subscriber, reading, number, leaseSeconds / 2],
    );
  }
}

/** The newest undelivered narrowing event of each subject; undefined when there are too many. */
async function pendingOf(
  transaction: EntityManager,
  subscriber: string,
): Promise<readonly PendingChange[] | undefined> {
  const waiting = await transaction.query<PendingChange[]>(
    `SELECT delivery.subject, event.id AS event
     FROM (SELECT sequence, subject FROM outbox_delivery WHERE subscriber = $1 AND narrows LIMIT $2) AS delivery
     JOIN outbox_event AS event USING (sequence) ORDER BY sequence`,
    [subscriber, maxPending + 1],
  );
  if (waiting.length > maxPending) return undefined;
  return [...new Map(waiting.map((change) => [change.subject, change])).values()];
}
