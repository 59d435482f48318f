import { durationIn } from "../duration-in.js";
import { joinsOf } from "../joins-of.js";
import type { StatisticsSource } from "../statistics-source.js";
import { dayBounds } from "./day-bounds.js";
import { durationBuckets } from "./duration-buckets.js";
import { quarterHours } from "./quarter-hours.js";
import { type Grouping, nameOfGrouping, type Rollup } from "./rollup.js";

const day = "CAST($1 AS date)";

/** The audience of a row, in SQL: none where it is decided row by row who may read it. */
const audienceOf = ({ audiences, marking }: Rollup<string>): string =>
  `CASE ${audiences
    .map(({ name, markings }) => `WHEN ${marking} IN (${markings.map((one) => `'${one}'`).join(", ")}) THEN '${name}'`)
    .join(" ")} END`;

/** The statements that add up the lines of a day, their only parameter, for all groupings. */
export function foldDaySql<Name extends string>(
  rollup: Rollup<Name>,
  source: StatisticsSource<Name, string>,
): readonly string[] {
  const { kind, alias, from, time, groupings } = rollup;
  const counted = `counted AS MATERIALIZED (
      SELECT * FROM (SELECT ${source.columns.map((column) => `${alias}.${column}`).join(", ")}, ${audienceOf(rollup)} AS audience,
          ${quarterHours.of(time, day)} AS quarter
        FROM ${from} WHERE ${time} BETWEEN ${dayBounds.first(day)} AND ${dayBounds.last(day)}) AS marked
      WHERE audience IS NOT NULL)`;
  const keysOf = ({ by }: Grouping<Name>) =>
    `ARRAY[${by.map((name) => `CAST(${source.dimensions[name].expression} AS text)`).join(", ")}]`;
  const lineOf = (grouping: Grouping<Name>) => `'${kind}', '${nameOfGrouping(grouping)}', 'DAY', ${day}, audience`;

  const counts = (grouping: Grouping<Name>) => {
    // Only where a row stands in several lines might it stand in one of them twice.
    const rows = grouping.repeatedBy ? "DISTINCT counted.id" : "*";
    const element = quarterHours.countElement("quarter", "upto", "open_upto");
    return `SELECT ${lineOf(grouping)}, keys, sum(count), sum(open), array_agg(${element} ORDER BY quarter) FROM (
        SELECT *, sum(count) OVER earlier AS upto, sum(open) OVER earlier AS open_upto FROM (
          SELECT audience, ${keysOf(grouping)} AS keys, quarter, count(${rows}) AS count, count(${rows}) FILTER (WHERE ${source.open}) AS open
          FROM counted ${joinsOf(source, grouping.by)} GROUP BY audience, keys, quarter) AS quarters
        WINDOW earlier AS (PARTITION BY audience, keys ORDER BY quarter)) AS added
      GROUP BY audience, keys`;
  };

  /** Of groupings in which a row is measured alike, so that it is measured once. */
  const durations = (alike: readonly Grouping<Name>[]) => {
    const dimensions = [...new Set(alike.flatMap(({ by }) => by))];
    const metrics = Object.keys(source.durations);
    const measures = metrics.map(durationIn(source, dimensions));
    const values = measures.map(({ seconds }, place) => `('${metrics[place]}', ${seconds})`).join(", ");
    const keys = alike.map((grouping, place) => `${keysOf(grouping)} AS keys${place}`).join(", ");
    const lines = alike.map(
      (grouping, place) => `
      SELECT ${lineOf(grouping)}, keys${place}, metric, sum(count), sum(seconds),
        ${durationBuckets.collect("bucket", "of_bucket")} FILTER (WHERE place = 1),
        array_agg(${quarterHours.durationElement("quarter", durationBuckets.element("bucket", "count"))} ORDER BY quarter, bucket),
        array_agg(CAST(seconds AS double precision) ORDER BY quarter, bucket)
      FROM (SELECT audience, keys${place}, metric, quarter, bucket, count(*) AS count, sum(seconds) AS seconds,
              CAST(sum(count(*)) OVER same AS bigint) AS of_bucket, row_number() OVER same AS place
            FROM measured GROUP BY audience, keys${place}, metric, quarter, bucket
            WINDOW same AS (PARTITION BY audience, keys${place}, metric, bucket)) AS buckets
      GROUP BY audience, keys${place}, metric`,
    );
    return `INSERT INTO rollup_duration
      (kind, grouping, grain, begin, audience, keys, metric, measured, seconds, histogram, quarters, quarter_seconds)
      WITH ${counted},
      measured AS MATERIALIZED (
        SELECT audience, quarter, metric, seconds, ${durationBuckets.of("seconds")} AS bucket, ${keys}
        FROM counted ${joinsOf(source, dimensions, measures)} CROSS JOIN LATERAL (VALUES ${values}) AS one (metric, seconds)
        WHERE seconds IS NOT NULL)
      ${lines.join(" UNION ALL ")}`;
  };

  const measured = groupings.filter((grouping) => grouping.durations);
  const once = measured.filter(({ repeatedBy }) => !repeatedBy);
  const repeated = measured.filter(({ repeatedBy }) => repeatedBy).map((grouping) => [grouping]);
  return [
    `INSERT INTO rollup_line (kind, grouping, grain, begin, audience, keys, count, open, quarters)
      WITH ${counted} ${groupings.map(counts).join(" UNION ALL ")}`,
    ...[once, ...repeated].filter((alike) => alike.length > 0).map(durations),
  ];
}
