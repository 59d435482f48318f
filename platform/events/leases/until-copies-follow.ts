import { setTimeout as pause } from "node:timers/promises";
import type { DataSource } from "typeorm";
import { leaseSeconds } from "./lease-terms.js";

const minBackoffMs = 10;
const maxBackoffMs = 200;

/**
 * Waits until no copy shows a subject to readers who lost it: each copy has received the changes, or its lease of the
 * time of the commit has expired. It reads only the database, so it works at any time and in any replica; a database
 * that does not respond grants no lease either, so the longest lease is the longest wait.
 * @param patienceSeconds how long to wait
 * @returns whether the copies follow; false on time-out
 */
export async function untilCopiesFollow(
  database: DataSource,
  subject: string,
  patienceSeconds: number,
): Promise<boolean> {
  const end = performance.now() + Math.min(patienceSeconds, leaseSeconds) * 1000;
  for (let wait = minBackoffMs; ; wait = Math.min(maxBackoffMs, wait * 1.5)) {
    // Checked once more on time-out.
    const left = end - performance.now();
    const seconds = await secondsUncertain(database, subject).catch(() => leaseSeconds);
    if (seconds <= 0) return true;
    if (left <= 0) return patienceSeconds >= leaseSeconds;
    await pause(Math.min(wait, left, seconds * 1000 + 1));
  }
}

async function secondsUncertain(database: DataSource, subject: string): Promise<number> {
  const [row] = await database.query<{ seconds: number | null }[]>(
    `SELECT extract(epoch FROM max(lease_ends_at) - clock_timestamp())::float8 AS seconds FROM outbox_delivery
     WHERE subscriber IN (SELECT subscriber FROM granted_lease) AND subject = $1 AND narrows`,
    [subject],
  );
  return row?.seconds ?? 0;
}
