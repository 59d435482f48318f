import type { DataSource } from "typeorm";
import type { Log } from "../runtime/log.js";

const interval = 60 * 60 * 1000;
const batchSize = 5_000;

/** Rows of a table that are needed for some days only, found by the index of their time. */
export interface Passing {
  readonly table: string;
  readonly time: string;
  readonly days: number;
  readonly only?: string;
}

/** Rows that expire: callers retry within days, senders within minutes of their last attempt. */
const passing: readonly Passing[] = [
  { table: "idempotency_key", time: "created_at", days: 7 },
  // The last event of each subject stays, to recognize an older one that arrives late.
  { table: "inbox_event", time: "received_at", days: 30, only: "passes" },
  // Twice as long as a live stream can be resumed.
  { table: "live_event", time: "recorded_at", days: 2 },
];

/**
 * Deletes expired rows in small batches. Concurrent replicas skip each other's rows.
 * @param own those of the subgraph, beside the platform's
 */
export async function sweep(database: DataSource, own: readonly Passing[] = []): Promise<void> {
  for (const { table, time, days, only = "true" } of [...passing, ...own]) {
    for (;;) {
      const [, removed] = await database.query<[unknown[], number]>(
        `DELETE FROM ${table} WHERE ctid = ANY(ARRAY(
           SELECT ctid FROM ${table} WHERE ${time} < now() - make_interval(days => ${days}) AND ${only}
           ORDER BY ${time} LIMIT ${batchSize} FOR UPDATE SKIP LOCKED))`,
      );
      if (removed < batchSize) break;
    }
  }
}

/** Sweeps now and every hour, until stopped. */
export function startSweeper(database: DataSource, log: Log, own: readonly Passing[] = []): { stop(): Promise<void> } {
  const run = () => sweep(database, own).catch((error: unknown) => log.error({ error }, "the sweeper failed"));
  let current = run();
  const timer = setInterval(() => {
    current = run();
  }, interval);
  return {
    async stop() {
      clearInterval(timer);
      await current;
    },
  };
}
