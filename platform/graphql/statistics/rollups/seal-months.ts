import type { DataSource } from "typeorm";
import { durationBuckets } from "./duration-buckets.js";
import { foldTimeoutMs } from "./fold-timeout-ms.js";
import { monthOf } from "./month-of.js";

const { bucketIn, countIn, collect } = durationBuckets;

const ofMonth = (kind: string) => `kind = ${kind} AND grain = 'DAY' AND ${monthOf("begin")} = $2
  AND begin >= $2 AND begin <= CAST(CAST($2 AS date) + interval '1 month' AS date)`;

const counts = `INSERT INTO rollup_line (kind, grouping, grain, begin, audience, keys, count, open)
  SELECT kind, grouping, 'MONTH', CAST($2 AS date), audience, keys, sum(count), sum(open)
  FROM rollup_line WHERE ${ofMonth("$1")} GROUP BY kind, grouping, audience, keys`;

const durations = `INSERT INTO rollup_duration (kind, grouping, grain, begin, audience, keys, metric, measured, seconds, histogram)
  SELECT kind, grouping, 'MONTH', CAST($2 AS date), audience, keys, metric, sum(count), sum(seconds), ${collect("bucket", "count")}
  FROM (
    SELECT kind, grouping, audience, keys, metric, ${bucketIn("element")} AS bucket, CAST(sum(${countIn("element")}) AS bigint) AS count,
      sum(CASE WHEN place = 1 THEN seconds ELSE 0 END) AS seconds
    FROM rollup_duration CROSS JOIN unnest(histogram) WITH ORDINALITY AS of (element, place)
    WHERE ${ofMonth("$1")} GROUP BY kind, grouping, audience, keys, metric, 6) AS buckets
  GROUP BY kind, grouping, audience, keys, metric`;

/** Whether a month may be added up: nothing has been written in it for some seconds. */
export const isQuiet = (kind: string, quietSeconds: string) =>
  `kind = ${kind} AND NOT sealed AND folded_at <= clock_timestamp() - make_interval(secs => ${quietSeconds})`;

/**
 * Adds up whole months out of their days, once nothing has been written in them for a while: until then they are read by days.
 * @param quietSeconds for how long their days have stayed as they are
 * @returns how many months it has sealed
 */
export async function sealMonths(database: DataSource, kind: string, quietSeconds: number): Promise<number> {
  for (let sealed = 0; ; sealed += 1) {
    const isSealed = await database.transaction("READ COMMITTED", async (transaction) => {
      await transaction.query(`SET LOCAL statement_timeout = ${foldTimeoutMs}`);
      const [claimed] = await transaction.query<{ month: string }[]>(
        `SELECT CAST(month AS text) AS month FROM rollup_month
         WHERE ${isQuiet("$1", "$2")}
           AND month NOT IN (SELECT ${monthOf("day")} FROM rollup_stale_day WHERE kind = $1)
         ORDER BY month DESC LIMIT 1 FOR UPDATE SKIP LOCKED`,
        [kind, quietSeconds],
      );
      if (!claimed) return false;
      for (const sql of [counts, durations]) await transaction.query(sql, [kind, claimed.month]);
      await transaction.query("UPDATE rollup_month SET sealed = true WHERE kind = $1 AND month = $2", [
        ...[kind, claimed.month],
      ]);
      return true;
    });
    if (!isSealed) return sealed;
  }
}
