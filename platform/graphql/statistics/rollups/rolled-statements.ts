import { liveCounts } from "../live-statements.js";
import type { Duration } from "../statistics-source.js";
import { durationBuckets } from "./duration-buckets.js";
import { maxBeside, type RolledRequest, rolledParts } from "./rolled-parts.js";
import type { Bind, Rollup } from "./rollup.js";

interface Beside {
  /** The query for rows that no line holds. */
  readonly inner: string;
  /** What all of it is grouped by, in SQL on those rows. */
  readonly keys: readonly string[];
  readonly joins: string;
}

const named = (keys: readonly string[]) => keys.map((_, place) => `key${place}`);
const grouped = (columns: readonly string[]) => (columns.length > 0 ? `GROUP BY ${columns.join(", ")}` : "");

/** How many rows no line holds: too many, where lines may not be shown. */
const besideOf = ({ isConfirmed = "true" }: Rollup<string>) =>
  `CASE WHEN ${isConfirmed} THEN (SELECT count(*)::integer FROM beside) ELSE ${maxBeside + 1} END`;

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
    SELECT ${besideOf(request.rollup)} AS beside, (SELECT count(*) FROM counted)::integer AS live,
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
    // Groups have numbers: a year has a hundred thousand buckets, which are sorted by them rather than by what they are grouped by.
    return `WITH ${before},
  counted AS MATERIALIZED (${inner}),
  parts AS MATERIALIZED (
    SELECT dense_rank() OVER (ORDER BY ${by})::integer AS part, * FROM (
      ${lines(
        "rollup_duration",
        measured ?? grouping,
        "line.metric, line.measured, line.seconds, line.histogram, CAST(NULL AS numeric) AS live",
        `kept.metric IN (${metrics})`,
      )}
      UNION ALL
      SELECT ${ofKeys}one.metric, 1, one.seconds, ARRAY[${durationBuckets.element(of("one.seconds"), "1")}], one.seconds
      FROM counted ${joins} CROSS JOIN LATERAL (VALUES ${each}) AS one (metric, seconds) WHERE one.seconds IS NOT NULL) AS found),
  buckets AS (
    SELECT part, ${bucketIn("element")} AS bucket, CAST(sum(${countIn("element")}) AS integer) AS count
    FROM parts CROSS JOIN unnest(histogram) AS element GROUP BY 1, 2),
  placed AS (
    SELECT part, bucket, sum(count) OVER (PARTITION BY part ORDER BY bucket) AS upto, sum(count) OVER (PARTITION BY part) AS of_all
    FROM buckets),
  percentiles AS (
    SELECT part, ${percentile(0.5, "floor")} AS low50, ${percentile(0.5, "ceil")} AS high50,
      ${percentile(0.9, "floor")} AS low90, ${percentile(0.9, "ceil")} AS high90
    FROM placed GROUP BY part),
  exact AS (
    SELECT part, ${by}, sum(measured)::integer AS measured, (coalesce(sum(measured) FILTER (WHERE live IS NULL), 0))::integer AS rolled,
      sum(seconds)::double precision AS seconds, percentile_cont(0.5) WITHIN GROUP (ORDER BY live) AS median,
      percentile_cont(0.9) WITHIN GROUP (ORDER BY live) AS p90
    FROM parts GROUP BY part, ${by})
  SELECT exact.*, percentiles.*, ${besideOf(request.rollup)} AS beside, (SELECT count(*) FROM counted)::integer AS live
  FROM exact JOIN percentiles USING (part)`;
  },
} as const;
