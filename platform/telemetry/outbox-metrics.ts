import type { Registry } from "prom-client";
import type { DataSource } from "typeorm";
import { readGauges } from "./read-gauges.js";

interface Backlog {
  readonly subscriber: string;
  readonly waiting: number;
  readonly seconds: number;
}

/** The waiting events of each subscriber, counted up to 10,000, and the age of the oldest. */
export function outboxMetrics(registry: Registry, database: DataSource, subscribers: readonly string[]): void {
  const labels = ({ subscriber }: Backlog) => ({ subscriber });
  const labelNames = ["subscriber"] as const;
  readGauges(registry, () => backlogOf(database, subscribers), [
    {
      name: "cordon_outbox_undelivered_events",
      help: "Events that are not delivered yet, counted up to 10,000.",
      value: ({ waiting }) => waiting,
      labels,
      labelNames,
    },
    {
      name: "cordon_outbox_oldest_event_age_seconds",
      help: "How long the oldest event that is not delivered yet has waited.",
      value: ({ seconds }) => seconds,
      labels,
      labelNames,
    },
  ]);
}

const backlogOf = (database: DataSource, subscribers: readonly string[]): Promise<readonly Backlog[]> =>
  database.query<Backlog[]>(
    `SELECT subscriber,
            (SELECT count(*)::int
             FROM (SELECT FROM outbox_delivery AS d WHERE d.subscriber = s.subscriber LIMIT 10000) AS w) AS waiting,
            coalesce((SELECT extract(epoch FROM now() - event.time)::float8
                      FROM outbox_delivery AS d JOIN outbox_event AS event USING (sequence)
                      WHERE d.subscriber = s.subscriber ORDER BY d.sequence LIMIT 1), 0) AS seconds
     FROM unnest($1::text[]) AS s (subscriber)`,
    [subscribers],
  );
