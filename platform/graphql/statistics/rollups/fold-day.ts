import type { EntityManager } from "typeorm";
import type { StatisticsSource } from "../statistics-source.js";
import { foldDaySql } from "./fold-day-sql.js";
import { monthOf } from "./month-of.js";
import type { Rollup } from "./rollup.js";

interface Mark {
  readonly since: string;
  readonly writer: string;
}

/**
 * Adds up one day anew, whose month is locked. The marks that are taken away were there before its rows are read: of whatever is
 * written later, the mark stays.
 */
export async function foldDay<Name extends string>(
  transaction: EntityManager,
  rollup: Rollup<Name>,
  source: StatisticsSource<Name, string>,
  day: string,
): Promise<void> {
  const marks = await transaction.query<readonly Mark[]>(
    `SELECT CAST(since AS text) AS since, CAST(writer AS text) AS writer FROM rollup_stale_day WHERE kind = $1 AND day = $2`,
    [rollup.kind, day],
  );
  for (const table of ["rollup_line", "rollup_duration"])
    await transaction.query(
      `DELETE FROM ${table} WHERE kind = $1 AND (grain = 'DAY' AND begin = $2
         OR grain = 'MONTH' AND begin = ${monthOf("CAST($2 AS date)")})`,
      [rollup.kind, day],
    );
  for (const sql of foldDaySql(rollup, source)) await transaction.query(sql, [day]);
  await transaction.query("INSERT INTO rollup_day (kind, day) VALUES ($1, $2) ON CONFLICT DO NOTHING", [
    ...[rollup.kind, day],
  ]);
  await transaction.query(
    `DELETE FROM rollup_stale_day USING unnest(CAST($3 AS timestamptz[]), CAST($4 AS xid8[])) AS folded (since, writer)
     WHERE kind = $1 AND day = $2 AND rollup_stale_day.since = folded.since AND rollup_stale_day.writer = folded.writer`,
    [rollup.kind, day, marks.map(({ since }) => since), marks.map(({ writer }) => writer)],
  );
}
