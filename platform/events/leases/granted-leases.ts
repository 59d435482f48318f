import type { DataSource, EntityManager } from "typeorm";
import { databaseFaultOf } from "../../database/database-fault.js";
import { compareCounts, countsOf } from "../outbox/delivery-counts.js";
import { closeGate } from "../outbox/lease-gate.js";
import { gatePatience, leaseSeconds, maxPending, renewalIntervalSeconds } from "./lease-terms.js";

/** The newest event about one subject that takes readers away and has not reached a copy yet. */
export interface PendingChange {
  readonly subject: string;
  readonly event: string;
}

/** What a copy is told: it may go on until `seconds` after its own clock said `reading`, but for what is pending. */
export interface Renewal {
  /** Counts up, so that a renewal which comes late does not take the place of a newer one. */
  readonly number: string;
  /** What the copy last answered; null at first, and then nothing is granted yet. */
  readonly reading: string | null;
  readonly seconds: number;
  readonly pending: readonly PendingChange[];
  /** How many events were delivered to it: with fewer it was put back to an older backup, and shows nothing. */
  readonly delivered: number;
}

/** What a copy answers a renewal with. */
export interface Reading {
  /** What the clock of its database says. */
  readonly reading: string;
  /** The number of the lease that it holds. */
  readonly number: string;
  /** How many events it has received: with more than this database knows, that was put back, and grants nothing. */
  readonly received: number;
}

/**
 * Why nothing is granted: it is not time, a narrowing change is under way, the copy could not look all up, it has events that
 * this database, put back to an older backup, does not know, or events it has missed are not queued yet.
 */
type NotGranted = "not due" | "change under way" | "too much pending" | "put back" | "not caught up";

/** The leases that this subgraph has granted to those who keep copies of what it guards. */
export class GrantedLeases {
  /** @param patience in milliseconds, for a narrowing change that is under way */
  constructor(
    private readonly database: DataSource,
    private readonly patience: number = gatePatience,
  ) {}

  async register(subscriber: string): Promise<void> {
    await this.database.query("INSERT INTO granted_lease (subscriber) VALUES ($1) ON CONFLICT DO NOTHING", [
      subscriber,
    ]);
  }

  /** How many seconds there are until the next renewal, whichever replica sends it. */
  async secondsUntilDue(subscriber: string): Promise<number> {
    const [row] = await this.database.query<{ seconds: number }[]>(
      `SELECT GREATEST(extract(epoch FROM next_renewal_at - clock_timestamp()), 0)::float8 AS seconds
       FROM granted_lease WHERE subscriber = $1`,
      [subscriber],
    );
    return row?.seconds ?? renewalIntervalSeconds;
  }

  /**
   * Grants the next lease when one is due. No narrowing change is committed in the meantime, as each holds the gate until it
   * is: so it is either among what is pending here, or waits until the end of this lease. That is counted from when the
   * reading arrived, which is later than when it was read: the copy's lease never ends after it.
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
      await closeGate(transaction, this.patience);
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
   * Remembers what a copy answered, once it is sure that the copy has no events that this database does not know: after a
   * restore, its next lease rests on this reading. One that has not answered for long is told again at once, as it holds no
   * lease now.
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

/** The newest narrowing event of each subject that has not arrived; undefined when there are too many of them. */
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
