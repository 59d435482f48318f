import { quarterHours } from "./quarter-hours.js";

const [begin, end] = ["periods.from_quarter", "periods.upto_quarter"];
const { countsBefore, countIn, openIn, durationsBetween } = quarterHours;
const part = (of: (element: string) => string) => `${of("cut.upto")} - ${of("cut.before")}`;
const between = (elements: string, places: string) => `kept.${elements}[${places}]`;
const places = durationsBetween("kept.quarters", begin, end);

/** What is read of the lines `kept` of one of `periods`: of the whole of it, or of some quarters of an hour of a day, as far as there is anything. */
export const lineTables = {
  rollup_line: {
    columns: `CASE WHEN periods.whole THEN kept.count ELSE ${part(countIn)} END AS count,
          CASE WHEN periods.whole THEN kept.open ELSE ${part(openIn)} END AS open`,
    from: `rollup_line AS kept CROSS JOIN LATERAL (
          SELECT ${countsBefore("kept.quarters", end)} AS upto, ${countsBefore("kept.quarters", begin)} AS before) AS cut`,
    isThere: `(periods.whole OR ${part(countIn)} > 0)`,
  },
  rollup_duration: {
    columns: "kept.metric, cut.measured, cut.seconds, cut.histogram",
    from: `rollup_duration AS kept CROSS JOIN LATERAL (
          SELECT kept.measured, kept.seconds, kept.histogram WHERE periods.whole
          UNION ALL
          SELECT CAST(sum(element & 4294967295) AS integer), CAST(sum(seconds) AS numeric), array_agg(element)
          FROM unnest(${between("quarters", places)}, ${between("quarter_seconds", places)}) AS of (element, seconds)
          WHERE NOT periods.whole HAVING count(*) > 0) AS cut`,
    isThere: "true",
  },
} as const;

export type LineTable = keyof typeof lineTables;
