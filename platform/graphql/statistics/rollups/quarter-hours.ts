import { dayBounds } from "./day-bounds.js";

/** In SQL. A day of any time zone begins at a quarter of an hour of UTC, and nobody asks for less. */
const seconds = 900;
const first = 56;
const counts = 28;
const mask = (1 << counts) - 1;
const ofDuration = 48;

/** The place of what comes before a quarter in an array of elements that are sorted by theirs, each in the bits from `shift`. */
const placeBefore = (elements: string, quarter: string, shift: number) =>
  `width_bucket((CAST(${quarter} AS bigint) << ${shift}) - 1, ${elements})`;

/**
 * How lines are kept by the quarters of an hour of their day in UTC, so that days can be cut: an array of bigint with an element for
 * each quarter that has something, the first quarter first. SQL expressions all of them.
 */
export const quarterHours = {
  perDay: (24 * 3_600) / seconds,

  /** The quarter that a moment of a day is in; what has no time is in the first. */
  of: (moment: string, day: string): string =>
    `CASE WHEN isfinite(${moment}) THEN CAST(floor(extract(epoch FROM ${moment} - ${dayBounds.first(day)}) / ${seconds}) AS integer) ELSE 0 END`,

  /** The first quarter of a day that begins at a moment or after it, and how many quarters have ended by it. */
  from: (moment: string, day: string): string =>
    `CAST(ceil(extract(epoch FROM ${moment} - ${dayBounds.first(day)}) / ${seconds}) AS integer)`,
  upto: (moment: string, day: string): string =>
    `CAST(floor(extract(epoch FROM ${moment} - ${dayBounds.first(day)}) / ${seconds}) AS integer)`,

  /** When a quarter of a day begins. */
  begin: (quarter: string, day: string): string =>
    `(${dayBounds.first(day)} + ${quarter} * interval '${seconds} seconds')`,

  /** An element of counts: how many there are up to the end of its quarter, and how many of them are open. */
  countElement: (quarter: string, count: string, open: string): string =>
    `(CAST(${quarter} AS bigint) << ${first}) | (CAST(${count} AS bigint) << ${counts}) | CAST(${open} AS bigint)`,

  /** What elements of counts have before a quarter, and what of that is counted and open. */
  countsBefore: (elements: string, quarter: string): string =>
    `coalesce(${elements}[${placeBefore(elements, quarter, first)}], 0)`,
  countIn: (element: string): string => `CAST((${element} >> ${counts}) & ${mask} AS integer)`,
  openIn: (element: string): string => `CAST(${element} & ${mask} AS integer)`,

  /** An element of durations: one of a histogram that is of a quarter. */
  durationElement: (quarter: string, element: string): string =>
    `(CAST(${quarter} AS bigint) << ${ofDuration}) | (${element})`,

  /** The places in an array of those elements, or beside them, between two quarters. */
  durationsBetween: (elements: string, from: string, upto: string): string =>
    `${placeBefore(elements, from, ofDuration)} + 1:${placeBefore(elements, upto, ofDuration)}`,
} as const;
