import type { StatisticsPeriod } from "../statistics-arguments.js";
import { dayBounds } from "./day-bounds.js";
import { monthOf } from "./month-of.js";
import { quarterHours } from "./quarter-hours.js";

const step = { DAY: "1 day", WEEK: "1 week", MONTH: "1 month", QUARTER: "3 months" } as const;

/** The series that is asked for, and how SQL names its parts. */
export interface Series {
  readonly by: StatisticsPeriod;
  /** The parameter that has the time zone. */
  readonly zone: string;
  /** The SQL expression of the period that a moment is in. */
  readonly periodOf: (moment: string) => string;
}

interface RequestedPeriods {
  readonly kind: string;
  /** How SQL names the first moment, and the first that is too late. */
  readonly from: string | undefined;
  readonly before: string | undefined;
  readonly byMonths: boolean;
  readonly series: Series | undefined;
}

const { first, last } = dayBounds;

/**
 * The tables, for WITH, of whose lines are read: `periods`, which are months, days and parts of days; and of what is found row by row
 * beside them: `stretches`.
 *
 * A day of UTC is cut where a period begins within it, or what is asked for begins or ends. Its lines are kept by quarters of an hour, so
 * that a part of it is read of lines as well, but for a quarter that is cut itself.
 */
export function rolledPeriods({ kind, from, before, byMonths, series }: RequestedPeriods): string {
  // What has no time is in no period, nor after any moment.
  const hasTime = Boolean(series ?? from);
  const within = (begin: string, end: string) =>
    [
      ...(from ? [`${begin} >= ${from}`] : []),
      ...(before ? [`${end} <= ${before}`] : []),
      ...(hasTime ? [`${begin} < 'infinity'`] : []),
    ].join(" AND ") || "true";
  const touched = (day: string) =>
    [
      ...(from ? [`${last(day)} >= ${from}`] : []),
      ...(before ? [`${first(day)} < ${before}`] : []),
      ...(hasTime ? [`${day} < 'infinity'`] : []),
    ].join(" AND ") || "true";
  const months = byMonths
    ? `SELECT month FROM rollup_month WHERE kind = ${kind} AND sealed
         AND ${within(first("month"), `(CAST(month + interval '1 month' AS timestamp) AT TIME ZONE 'UTC')`)}
         AND month NOT IN (SELECT ${monthOf("day")} FROM stale)`
    : "SELECT CAST(NULL AS date) AS month WHERE false";
  const cuts = [
    ...[from, before].flatMap((moment) => (moment ? [`SELECT ${moment}`] : [])),
    // A day has up to three midnights, where clocks go forward on it.
    ...(series
      ? [
          `SELECT (date_trunc('${series.by.toLowerCase()}', ${first("day")} AT TIME ZONE ${series.zone}) + place * interval '${step[series.by]}')
             AT TIME ZONE ${series.zone} FROM days CROSS JOIN generate_series(1, 3) AS place`,
        ]
      : []),
  ];
  const period = (moment: string) => (series ? series.periodOf(moment) : "CAST(NULL AS timestamptz)");
  // Where clocks go back over midnight, an hour of one day stands between two of another.
  const isMixed = series
    ? `${series.periodOf("part_begin")} <> ${series.periodOf("part_end - interval '1 microsecond'")}`
    : "false";
  // Each once, or what has no time would stand twice between infinity and infinity.
  const points = [`SELECT unnest(ARRAY[${first("day")}, ${first("(day + 1)")}]) FROM days`, ...cuts].join(
    "\n      UNION ALL ",
  );
  return `
  stale AS MATERIALIZED (SELECT DISTINCT day FROM rollup_stale_day WHERE kind = ${kind} AND ${touched("day")}),
  months AS MATERIALIZED (${months}),
  days AS MATERIALIZED (
    SELECT day FROM rollup_day WHERE kind = ${kind} AND ${touched("day")} AND day NOT IN (SELECT day FROM stale)
      AND ${monthOf("day")} NOT IN (SELECT month FROM months)),
  points AS (SELECT DISTINCT moment FROM (${points}) AS cut (moment)),
  parts_of_days AS MATERIALIZED (
    SELECT *, CASE WHEN whole THEN 0 ELSE ${quarterHours.from("part_begin", "day")} END AS from_quarter,
      CASE WHEN whole THEN ${quarterHours.perDay} ELSE ${quarterHours.upto("part_end", "day")} END AS upto_quarter
    FROM (
      SELECT day, part_begin, part_end, part_begin = ${first("day")} AND part_end = ${first("(day + 1)")} AS whole
      FROM (SELECT moment AS part_begin, lead(moment, 1, 'infinity') OVER (ORDER BY moment) AS part_end FROM points) AS parts
      JOIN days ON day = CAST(part_begin AT TIME ZONE 'UTC' AS date)
      WHERE ${within("part_begin", "part_end")}) AS parts),
  kept_parts AS MATERIALIZED (
    SELECT * FROM parts_of_days WHERE NOT (${isMixed}) AND (whole OR upto_quarter > from_quarter AND NOT EXISTS (
      SELECT FROM rollup_line AS former
      WHERE former.kind = ${kind} AND former.grain = 'DAY' AND former.begin = parts_of_days.day AND former.quarters IS NULL))),
  periods AS MATERIALIZED (
    SELECT 'MONTH' AS grain, month AS begin, true AS whole, 0 AS from_quarter, 0 AS upto_quarter, ${period(first("month"))} AS period FROM months
    UNION ALL
    SELECT 'DAY', day, whole, from_quarter, upto_quarter, ${period("part_begin")} FROM kept_parts),
  stretches (first_moment, last_moment) AS MATERIALIZED (
    SELECT ${first("day")}, ${last("day")} FROM stale
    UNION ALL
    SELECT part_begin, part_end - interval '1 microsecond' FROM parts_of_days
    WHERE part_begin NOT IN (SELECT kept_parts.part_begin FROM kept_parts)
    UNION ALL
    SELECT edge.* FROM kept_parts CROSS JOIN LATERAL (VALUES
      (part_begin, ${quarterHours.begin("from_quarter", "day")} - interval '1 microsecond'),
      (${quarterHours.begin("upto_quarter", "day")}, part_end - interval '1 microsecond')) AS edge (first_moment, last_moment)
    WHERE NOT whole AND edge.first_moment <= edge.last_moment)`;
}
