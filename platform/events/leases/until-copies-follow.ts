import { setTimeout as pause } from "node:timers/promises";
import type { DataSource } from "typeorm";
import { leaseSeconds } from "./lease-terms.js";

const minBackoffMs = 10;
const maxBackoffMs = 200;

/**
 * Waits until no copy shows a subject to whom its last changes have taken it from: each copy has taken them in, or the lease
 * it held when they were committed has run out. It looks at nothing but the database, so it can be asked at any time and in
 * any replica; a database that does not answer grants no lease either, and so the longest of them is all there is to wait for.
 * @param patienceSeconds how long there is time to wait
 * @returns whether it is so; otherwise the time was too short
 */
export async function untilCopiesFollow(
  database: DataSource,
  subject: string,
  patienceSeconds: number,
): Promise<boolean> {
  const end = performance.now() + Math.min(patienceSeconds, leaseSeconds) * 1000;
  for (let wait = minBackoffMs; ; wait = Math.min(maxBackoffMs, wait * 1.5)) {
    // Also when the time is up: it may have come to be so during the last pause.
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
