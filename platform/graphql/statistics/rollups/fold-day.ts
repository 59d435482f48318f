import type { EntityManager } from "typeorm";
import { durationIn } from "../duration-in.js";
import { joinsOf } from "../joins-of.js";
import type { StatisticsSource } from "../statistics-source.js";
import { dayBounds } from "./day-bounds.js";
import { durationBuckets } from "./duration-buckets.js";
import { type Grouping, nameOfGrouping, type Rollup } from "./rollup.js";

/** The audience of a row, in SQL: none where it is told row by row who may read it. */
const audienceOf = ({ audiences, marking }: Rollup<string>): string =>
  `CASE ${audiences
    .map(({ name, markings }) => `WHEN ${marking} IN (${markings.map((one) => `'${one}'`).join(", ")}) THEN '${name}'`)
    .join(" ")} END`;

/** The statements that add up the lines of a day, the only parameter, of all groupings. */
export function foldDaySql<Name extends string>(rollup: Rollup<Name>, source: StatisticsSource<Name, string>) {
  const { kind, alias, from, time, groupings } = rollup;
  const day = "CAST($1 AS date)";
  const counted = `WITH counted AS MATERIALIZED (
    SELECT * FROM (SELECT ${source.columns.map((column) => `${alias}.${column}`).join(", ")}, ${audienceOf(rollup)} AS audience
      FROM ${from} WHERE ${time} BETWEEN ${dayBounds.first(day)} AND ${dayBounds.last(day)}) AS marked
    WHERE audience IS NOT NULL)`;
  const keysOf = ({ by }: Grouping<Name>) =>
    `ARRAY[${by.map((name) => `CAST(${source.dimensions[name].expression} AS text)`).join(", ")}]::text[]`;
  const lineOf = (grouping: Grouping<Name>) => `'${kind}', '${nameOfGrouping(grouping)}', 'DAY', ${day}, audience`;
  const durationsOf = (grouping: Grouping<Name>) => {
    const measured = Object.keys(source.durations).map((metric) => ({
      metric,
      ...durationIn(source, grouping.by)(metric),
    }));
    const values = measured.map(({ metric, seconds }) => `('${metric}', ${seconds})`).join(", ");
    return `SELECT ${lineOf(grouping)}, keys, metric, sum(count), sum(seconds), ${durationBuckets.collect("bucket", "count")}
      FROM (SELECT audience, ${keysOf(grouping)} AS keys, metric, ${durationBuckets.of("seconds")} AS bucket, count(*) AS count,
              sum(seconds) AS seconds
            FROM counted ${joinsOf(source, grouping.by, measured)} CROSS JOIN LATERAL (VALUES ${values}) AS one (metric, seconds)
            WHERE seconds IS NOT NULL GROUP BY 1, 2, 3, 4) AS buckets
      GROUP BY audience, keys, metric`;
  };
  return {
    counts: `INSERT INTO rollup_line (kind, grouping, grain, begin, audience, keys, count, open) ${counted}
      ${groupings
        .map(
          (grouping) => `SELECT ${lineOf(grouping)}, ${keysOf(grouping)}, count(DISTINCT counted.id),
            count(DISTINCT counted.id) FILTER (WHERE ${source.open})
          FROM counted ${joinsOf(source, grouping.by)} GROUP BY 5, 6`,
        )
        .join(" UNION ALL ")}`,
    durations: groupings
      .filter(({ durations }) => durations)
      .map(
        (grouping) =>
          `INSERT INTO rollup_duration (kind, grouping, grain, begin, audience, keys, metric, measured, seconds, histogram) ${counted}
        ${durationsOf(grouping)}`,
      ),
  };
}

interface Mark {
  readonly since: Date;
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
  const { counts, durations } = foldDaySql(rollup, source);
  for (const table of ["rollup_line", "rollup_duration"])
    await transaction.query(
      `DELETE FROM ${table} WHERE kind = $1 AND (grain = 'DAY' AND begin = $2
         OR grain = 'MONTH' AND begin = CAST(date_trunc('month', CAST(CAST($2 AS date) AS timestamp)) AS date))`,
      [rollup.kind, day],
    );
  for (const sql of [counts, ...durations]) await transaction.query(sql, [day]);
  await transaction.query("INSERT INTO rollup_day (kind, day) VALUES ($1, $2) ON CONFLICT DO NOTHING", [
    ...[rollup.kind, day],
  ]);
  await transaction.query(
    `DELETE FROM rollup_stale_day USING unnest(CAST($3 AS timestamptz[]), CAST($4 AS xid8[])) AS folded (since, writer)
     WHERE kind = $1 AND day = $2 AND rollup_stale_day.since = folded.since AND rollup_stale_day.writer = folded.writer`,
    [rollup.kind, day, marks.map(({ since }) => since), marks.map(({ writer }) => writer)],
  );
}
