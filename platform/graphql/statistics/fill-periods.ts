import type { StatisticsPeriod } from "./statistics-arguments.js";

const step = { DAY: "1 day", WEEK: "1 week", MONTH: "1 month", QUARTER: "3 months" } as const;

/** The key of a row, by which rows are matched: nulls are alike in it. */
const keyIn = (table: string, names: readonly string[]) =>
  `jsonb_build_array(${names.map((name) => `${table}.${name}`).join(", ")})`;

/**
 * The groups of a table `grouped` in each of the periods from the first to the last, in SQL.
 * @param names what rows are grouped by, the period last
 * @param zone the parameter that has the time zone
 * @param maxRows more are not made
 */
export function fillPeriods(names: readonly string[], by: StatisticsPeriod, zone: string, maxRows: number): string {
  const period = names.at(-1) as string;
  const groups = names.slice(0, -1);
  // Where a day has no midnight, as clocks go forward then, it begins later: the next ones do not.
  const begin = (first: "min" | "max") => `date_trunc('${by.toLowerCase()}', ${first}(${period}) AT TIME ZONE ${zone})`;
  return `(SELECT ${names.map((name) => `wanted.${name}`).join(", ")}, coalesce(count, 0) AS count, coalesce(open, 0) AS open
    FROM (SELECT * FROM (SELECT DISTINCT ${groups.length > 0 ? groups.join(", ") : "true AS whole"} FROM grouped) AS groups
      CROSS JOIN (SELECT generate_series(${begin("min")}, ${begin("max")}, interval '${step[by]}')
        AT TIME ZONE ${zone} AS ${period} FROM grouped) AS periods LIMIT ${maxRows + 1}) AS wanted
    LEFT JOIN grouped ON ${keyIn("grouped", names)} = ${keyIn("wanted", names)}) AS filled`;
}
