import { liveCounts } from "../live-statements.js";
import type { Duration } from "../statistics-source.js";
import { durationBuckets } from "./duration-buckets.js";
import { type Bind, type RolledRequest, rolledParts } from "./rolled-parts.js";

interface Beside {
  /** The query for rows that no line holds. */
  readonly inner: string;
  /** What all of it is grouped by, in SQL on those rows. */
  readonly keys: readonly string[];
  readonly joins: string;
}

const named = (keys: readonly string[]) => keys.map((_, place) => `key${place}`);
const grouped = (columns: readonly string[]) => (columns.length > 0 ? `GROUP BY ${columns.join(", ")}` : "");

/** The statements that add up lines, and what is counted and measured beside them. */
export const rolledStatements = {
  /** @returns tables for WITH, of which `grouped` has the counts and `looked` how many rows there are in all, and beside the lines */
  count<Name extends string>(request: RolledRequest<Name>, { inner, keys, joins }: Beside, bind: Bind): string {
    const { before, lines } = rolledParts(request, bind);
    const { grouping, once } = request.plan;
    const names = named(keys);
    const columns = (sum: string) => [...names, sum].join(", ");
    return `${before},
  counted AS MATERIALIZED (${inner}),
  lines AS MATERIALIZED (${lines("rollup_line", grouping, "line.count, line.open")}),
  grouped AS (
    SELECT ${columns("coalesce(sum(count), 0)::integer AS count, coalesce(sum(open), 0)::integer AS open")} FROM (
      ${liveCounts(keys, joins, request.source.open)}
      UNION ALL
      SELECT ${columns("sum(count), sum(open)")} FROM lines ${grouped(names)}) AS added ${grouped(names)}),
  looked AS (
    SELECT (SELECT count(*) FROM beside)::integer AS beside, (SELECT count(*) FROM counted)::integer AS live,
      ${grouping === once ? "(SELECT coalesce(sum(count), 0) FROM lines)" : `(SELECT coalesce(sum(count), 0) FROM (${lines("rollup_line", once, "line.count")}) AS once)`}::integer AS rolled)`;
  },

  /**
   * @returns a statement with a row for each group and metric: what was measured of it, in all and of lines alone, the sum of it, what
   * percentile_cont finds in what was measured beside the lines, and the buckets that the percentiles lie between
   */
  measure<Name extends string>(
    request: RolledRequest<Name>,
    { inner, keys, joins }: Beside,
    durations: ReadonlyMap<string, Duration>,
    bind: Bind,
  ): string {
    const { before, lines } = rolledParts(request, bind);
    const { grouping, measured } = request.plan;
    const metrics = [...durations.keys()].map((metric) => `'${metric}'`).join(", ");
    const each = [...durations].map(([metric, { seconds }]) => `('${metric}', ${seconds})`).join(", ");
    const names = [...named(keys), "metric"];
    const by = names.join(", ");
    const { of, bucketIn, countIn } = durationBuckets;
    const percentile = (fraction: number, round: "floor" | "ceil") =>
      `min(bucket) FILTER (WHERE upto > ${round}((of_all - 1) * ${fraction}))`;
    const ofKeys = keys.map((key, place) => `${key} AS key${place}, `).join("");
    return `WITH ${before},
  counted AS MATERIALIZED (${inner}),
  lines AS MATERIALIZED (${lines(
    "rollup_duration",
    measured ?? grouping,
    "line.metric, line.measured, line.seconds, line.histogram",
    `kept.metric IN (${metrics})`,
  )}),
  live AS MATERIALIZED (
    SELECT ${ofKeys}one.metric, one.seconds FROM counted ${joins} CROSS JOIN LATERAL (VALUES ${each}) AS one (metric, seconds)
    WHERE one.seconds IS NOT NULL),
  buckets AS (
    SELECT ${by}, bucket, sum(count) AS count FROM (
      SELECT ${by}, ${bucketIn("element")} AS bucket, ${countIn("element")} AS count FROM lines CROSS JOIN unnest(histogram) AS element
      UNION ALL
      SELECT ${by}, ${of("seconds")}, 1 FROM live) AS both_of_them GROUP BY ${by}, bucket),
  placed AS (
    SELECT ${by}, bucket, sum(count) OVER (PARTITION BY ${by} ORDER BY bucket) AS upto, sum(count) OVER (PARTITION BY ${by}) AS of_all
    FROM buckets)
  SELECT ${by}, sum(measured)::integer AS measured, sum(rolled)::integer AS rolled, sum(seconds)::double precision AS seconds,
    max(median) AS median, max(p90) AS p90, min(low50) AS low50, min(high50) AS high50, min(low90) AS low90, min(high90) AS high90,
    (SELECT count(*) FROM beside)::integer AS beside, (SELECT count(*) FROM counted)::integer AS live
  FROM (
    SELECT ${by}, count(*) AS measured, 0 AS rolled, sum(seconds) AS seconds,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS median, percentile_cont(0.9) WITHIN GROUP (ORDER BY seconds) AS p90,
      NULL::integer AS low50, NULL::integer AS high50, NULL::integer AS low90, NULL::integer AS high90
    FROM live GROUP BY ${by}
    UNION ALL
    SELECT ${by}, sum(measured), sum(measured), sum(seconds), NULL, NULL, NULL, NULL, NULL, NULL FROM lines GROUP BY ${by}
    UNION ALL
    SELECT ${by}, NULL, NULL, NULL, NULL, NULL,
      ${percentile(0.5, "floor")}, ${percentile(0.5, "ceil")}, ${percentile(0.9, "floor")}, ${percentile(0.9, "ceil")}
    FROM placed GROUP BY ${by}) AS found
  GROUP BY ${by}`;
  },
} as const;
