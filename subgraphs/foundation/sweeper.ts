import type { DataSource } from "typeorm";
import type { Log } from "./log.js";

const interval = 60 * 60 * 1000;
const batchSize = 5_000;

/** What tells an older event of the same thing, when it comes once more, that it is past. */
const lastOfSubject = `sequence IS NOT NULL AND NOT EXISTS (
  SELECT FROM inbox_event AS later
  WHERE later.source = inbox_event.source AND later.subject = inbox_event.subject AND later.sequence > inbox_event.sequence)`;

interface Passing {
  readonly table: string;
  readonly time: string;
  readonly days: number;
  readonly unless?: string;
}

/** What is kept only for a while: a caller repeats within days, and a sender at most minutes after its last attempt. */
const passing: readonly Passing[] = [
  { table: "idempotency_key", time: "created_at", days: 7 },
  { table: "inbox_event", time: "received_at", days: 30, unless: lastOfSubject },
  // Twice as long as a live stream can be resumed.
  { table: "live_event", time: "recorded_at", days: 2 },
];

/** Removes what is past its time, in small batches; replicas that sweep at once pass over each other's rows. */
export async function sweep(database: DataSource): Promise<void> {
  for (const { table, time, days, unless = "false" } of passing) {
    for (;;) {
      const [, removed] = await database.query<[unknown[], number]>(
        `DELETE FROM ${table} WHERE ctid = ANY(ARRAY(
           SELECT ctid FROM ${table} WHERE ${time} < now() - make_interval(days => ${days}) AND NOT (${unless})
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
