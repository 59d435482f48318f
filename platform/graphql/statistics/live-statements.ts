import type { Duration } from "./statistics-source.js";

/** Rows that are counted one by one. */
interface Grouped {
  /** The query that finds them. */
  readonly inner: string;
  /** What they are grouped by, in SQL. */
  readonly keys: readonly string[];
}

const groupBy = (keys: readonly string[]) =>
  keys.length > 0 ? `GROUP BY ${keys.map((_, place) => place + 1).join(", ")}` : "";

const named = (keys: readonly string[]) => keys.map((key, place) => `${key} AS key${place}`);

/** The statements that count and measure rows one by one. */
export const liveStatements = {
  count: ({ inner, keys }: Grouped, joins: string, open: string): string => `
  counted AS MATERIALIZED (${inner}),
  grouped AS (${liveCounts(keys, joins, open)}),
  looked AS (SELECT 0 AS beside, count(*)::integer AS live, 0 AS rolled FROM counted)`,

  measure: ({ inner, keys }: Grouped, joins: string, durations: readonly Duration[]): string => {
    const measures = durations.map(
      ({ seconds }, place) =>
        `json_build_array(count(${seconds}), count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY ${seconds}),
        percentile_cont(0.9) WITHIN GROUP (ORDER BY ${seconds}), avg(${seconds}), 0) AS metric${place}`,
    );
    return `WITH counted AS MATERIALIZED (${inner})
      SELECT ${[...named(keys), ...measures, "(SELECT count(*)::integer FROM counted) AS total"].join(", ")}
      FROM counted ${joins} ${groupBy(keys)}`;
  },
} as const;

/** The counts of a table `counted`, by what it is grouped by. */
export const liveCounts = (keys: readonly string[], joins: string, open: string): string => `
    SELECT ${[...named(keys), "count(DISTINCT counted.id)::integer AS count"].join(", ")},
      count(DISTINCT counted.id) FILTER (WHERE ${open})::integer AS open
    FROM counted ${joins} ${groupBy(keys)}`;
