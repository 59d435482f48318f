import type { DataSource } from "typeorm";
import { foldDay } from "./fold-day.js";
import { foldTimeoutMs } from "./fold-timeout-ms.js";
import { monthOf } from "./month-of.js";
import type { RolledSource } from "./rolled-source.js";

/**
 * The days that wait, since when: those that are stale, and after all of these those whose lines were written by a former version, which
 * did not keep quarters of an hour.
 */
export const waitingDays = (kind: string) => `(SELECT day, since FROM rollup_stale_day WHERE kind = ${kind}
  UNION ALL SELECT day, TIMESTAMPTZ 'infinity' FROM rollup_day WHERE kind = ${kind} AND EXISTS (
    SELECT FROM rollup_line AS former
    WHERE former.kind = ${kind} AND former.grain = 'DAY' AND former.begin = day AND former.quarters IS NULL)) AS waiting_day`;

/**
 * Adds up the days that were stale when it began, each in a transaction of its own: what was folded stays, wherever it is
 * broken off. Of several workers each takes another month.
 * @returns how many days it has folded
 */
export async function foldStaleDays(
  database: DataSource,
  { rollup, source }: RolledSource,
  isStopping: () => boolean = () => false,
): Promise<number> {
  const { kind } = rollup;
  await database.query(
    `INSERT INTO rollup_month (kind, month) SELECT DISTINCT kind, ${monthOf("day")} FROM rollup_stale_day WHERE kind = $1
     ON CONFLICT DO NOTHING`,
    [kind],
  );
  const folded: string[] = [];
  while (!isStopping()) {
    // Each statement sees what was committed before it: what is read of a month is never older than its lock.
    const day = await database.transaction("READ COMMITTED", async (transaction) => {
      await transaction.query(`SET LOCAL statement_timeout = ${foldTimeoutMs}`);
      const waiting = `${waitingDays("$1")} WHERE CAST(day AS text) <> ALL(CAST($2 AS text[]))`;
      const [claimed] = await transaction.query<{ month: string }[]>(
        `SELECT CAST(claimed.month AS text) AS month FROM rollup_month AS claimed
         JOIN (SELECT ${monthOf("day")} AS month, min(since) AS since FROM ${waiting} GROUP BY 1) AS waiting
           ON waiting.month = claimed.month
         WHERE claimed.kind = $1 ORDER BY waiting.since, claimed.month DESC LIMIT 1 FOR UPDATE OF claimed SKIP LOCKED`,
        [kind, folded],
      );
      if (!claimed) return undefined;
      const [stale] = await transaction.query<{ day: string }[]>(
        `SELECT CAST(day AS text) AS day FROM ${waiting} AND ${monthOf("day")} = $3
         ORDER BY since, waiting_day.day DESC LIMIT 1`,
        [kind, folded, claimed.month],
      );
      // Another worker has just folded it.
      if (!stale) return "";
      await foldDay(transaction, rollup, source, stale.day);
      await transaction.query(
        "UPDATE rollup_month SET sealed = false, folded_at = clock_timestamp() WHERE kind = $1 AND month = $2",
        [kind, claimed.month],
      );
      return stale.day;
    });
    if (day === undefined) break;
    if (day) folded.push(day);
  }
  return folded.length;
}
