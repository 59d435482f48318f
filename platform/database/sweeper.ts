import type { DataSource } from "typeorm";
import type { Log } from "../runtime/log.js";

const interval = 60 * 60 * 1000;
const batchSize = 5_000;

interface Passing {
  readonly table: string;
  readonly time: string;
  readonly days: number;
  readonly only?: string;
}

/** What is kept only for a while: a caller repeats within days, and a sender at most minutes after its last attempt. */
const passing: readonly Passing[] = [
  { table: "idempotency_key", time: "created_at", days: 7 },
  // The last of each subject stays: it tells an older one, when that comes once more, that it is past.
  { table: "inbox_event", time: "received_at", days: 30, only: "passes" },
  // Twice as long as a live stream can be resumed.
  { table: "live_event", time: "recorded_at", days: 2 },
];

/** Removes what is past its time, in small batches; replicas that sweep at once pass over each other's rows. */
export async function sweep(database: DataSource): Promise<void> {
  for (const { table, time, days, only = "true" } of passing) {
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

/** Sweeps at once and every hour, until stopped. */
export function startSweeper(database: DataSource, log: Log): { stop(): Promise<void> } {
  const run = () => sweep(database).catch((error: unknown) => log.error({ error }, "the sweeper failed"));
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
