import { Gauge, type Registry } from "prom-client";
import type { DataSource } from "typeorm";

const patienceInMilliseconds = 2_000;

interface Backlog {
  readonly subscriber: string;
  readonly waiting: number;
  readonly seconds: number;
}

/** What waits in the outbox for each subscriber, counted up to 10,000, and for how long the oldest of it has waited. */
export function outboxMetrics(registry: Registry, database: DataSource, subscribers: readonly string[]): void {
  const labelNames = ["subscriber"] as const;
  const oldest = new Gauge({
    name: "cordon_outbox_oldest_event_age_seconds",
    help: "How long the oldest event that is not delivered yet has waited.",
    labelNames,
    registers: [registry],
  });
  new Gauge({
    name: "cordon_outbox_undelivered_events",
    help: "Events that are not delivered yet, counted up to 10,000.",
    labelNames,
    registers: [registry],
    async collect() {
      // A database that is gone must not keep the other metrics from being read: then these two are missing.
      this.reset();
      oldest.reset();
      for (const { subscriber, waiting, seconds } of await backlogOf(database, subscribers)) {
        this.labels(subscriber).set(waiting);
        oldest.labels(subscriber).set(seconds);
      }
    },
  });
}

async function backlogOf(database: DataSource, subscribers: readonly string[]): Promise<readonly Backlog[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Backlog[]>((resolve) => {
    timer = setTimeout(() => resolve([]), patienceInMilliseconds);
  });
  const asked = database.query<Backlog[]>(
    `SELECT subscriber,
            (SELECT count(*)::int FROM (SELECT FROM outbox_delivery AS d WHERE d.subscriber = s.subscriber LIMIT 10000) AS w) AS waiting,
            coalesce((SELECT extract(epoch FROM now() - event.time)::float8
                      FROM outbox_delivery AS d JOIN outbox_event AS event USING (sequence)
                      WHERE d.subscriber = s.subscriber ORDER BY d.sequence LIMIT 1), 0) AS seconds
     FROM unnest($1::text[]) AS s (subscriber)`,
    [subscribers],
  );
  return Promise.race([asked.catch(() => []), late]).finally(() => clearTimeout(timer));
}
