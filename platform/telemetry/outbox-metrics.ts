import { Gauge, type Registry } from "prom-client";
import type { DataSource } from "typeorm";

const timeoutMs = 2_000;

interface Backlog {
  readonly subscriber: string;
  readonly waiting: number;
  readonly seconds: number;
}

/**
 * The waiting events of each subscriber, counted up to 10,000, and the age of the oldest. While the database is down
 * these two are missing, and the other metrics remain.
 */
export function outboxMetrics(registry: Registry, database: DataSource, subscribers: readonly string[]): void {
  // Both gauges are read at the same moment, from one query.
  let asking: Promise<readonly Backlog[]> | undefined;
  const backlog = () => {
    asking ??= backlogOf(database, subscribers).finally(() => {
      asking = undefined;
    });
    return asking;
  };
  const gauge = (name: string, help: string, value: (backlog: Backlog) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ["subscriber"],
      registers: [registry],
      async collect() {
        const found = await backlog();
        this.reset();
        for (const each of found) this.labels(each.subscriber).set(value(each));
      },
    });
  gauge(
    "cordon_outbox_undelivered_events",
    "Events that are not delivered yet, counted up to 10,000.",
    ({ waiting }) => waiting,
  );
  gauge(
    "cordon_outbox_oldest_event_age_seconds",
    "How long the oldest event that is not delivered yet has waited.",
    ({ seconds }) => seconds,
  );
}

async function backlogOf(database: DataSource, subscribers: readonly string[]): Promise<readonly Backlog[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Backlog[]>((resolve) => {
    timer = setTimeout(() => resolve([]), timeoutMs);
  });
  const backlogs = database.query<Backlog[]>(
    `SELECT subscriber,
            (SELECT count(*)::int
             FROM (SELECT FROM outbox_delivery AS d WHERE d.subscriber = s.subscriber LIMIT 10000) AS w) AS waiting,
            coalesce((SELECT extract(epoch FROM now() - event.time)::float8
                      FROM outbox_delivery AS d JOIN outbox_event AS event USING (sequence)
                      WHERE d.subscriber = s.subscriber ORDER BY d.sequence LIMIT 1), 0) AS seconds
     FROM unnest($1::text[]) AS s (subscriber)`,
    [subscribers],
  );
  return Promise.race([backlogs.catch(() => []), late]).finally(() => clearTimeout(timer));
}
