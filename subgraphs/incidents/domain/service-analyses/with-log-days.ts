import type { LogDay, LogSource } from "../records/service-analyses/log-source.js";
import { dayFrom } from "./log-days.js";
import type { Period } from "./period-of.js";

const dayLength = 86_400_000;

/** A log that is said of by its days alone. */
interface LogOfDays extends Period {
  readonly days: readonly LogDay[];
  readonly gaps: readonly Period[];
}

/**
 * What a log is said to be of its days: those that stood, and some more in place of those of the same day. It has no data on a day between them that
 * nobody has counted, nor in what somebody has said to be missing of one that is counted. Where somebody has said that it begins or ends
 * within its first or last day, it does. Pure.
 * @param stretches of this log as they stood
 * @param period what its first and last day do not reach out of
 */
export function withLogDays(stretches: readonly LogSource[], more: readonly LogDay[], period: Period): LogOfDays {
  const byDay = new Map([...stretches.flatMap((one) => one.days ?? []), ...more].map((one) => [one.day, one]));
  const days = [...byDay.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const begins = days.map(({ day }) => dayFrom(day).getTime());
  const [first = 0, last = first] = [begins[0], begins.at(-1)];
  const stood = stretches.map(spanOf);
  const from = Math.max(first, period.from.getTime(), ...stood.map((one) => one.from).filter(isWithin(first)));
  const until = Math.min(
    last + dayLength,
    period.until.getTime(),
    ...stood.map((one) => one.until).filter(isWithin(last)),
  );
  const said = stretches.flatMap(({ gaps }) => (gaps ?? []).map(spanOf));
  const gaps = begins.flatMap((begin, place) => {
    const next = begins[place + 1];
    const end = begin + dayLength;
    return [...partsOf(begin, said), ...(next !== undefined && next > end ? [{ from: end, until: next }] : [])];
  });
  return {
    days,
    from: new Date(from),
    until: new Date(until),
    gaps: joined(gaps.map((gap) => ({ from: Math.max(gap.from, from), until: Math.min(gap.until, until) }))).map(
      (gap) => ({
        from: new Date(gap.from),
        until: new Date(gap.until),
      }),
    ),
  };
}

interface Span {
  readonly from: number;
  readonly until: number;
}

const spanOf = (one: { readonly from: string; readonly until: string }): Span => ({
  from: Date.parse(one.from),
  until: Date.parse(one.until),
});

const isWithin = (begin: number) => (time: number) => time > begin && time < begin + dayLength;

/** What is said to be missing of a day that is counted: parts of it, and not all of it, which the count would contradict. */
const partsOf = (begin: number, gaps: readonly Span[]): readonly Span[] => {
  const parts = gaps
    .map(({ from, until }) => ({ from: Math.max(from, begin), until: Math.min(until, begin + dayLength) }))
    .filter(({ from, until }) => from < until);
  return parts.reduce((sum, { from, until }) => sum + until - from, 0) < dayLength ? parts : [];
};

/** Gaps in order, those that touch as one. */
function joined(gaps: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const gap of gaps.filter(({ from, until }) => from < until).toSorted((one, other) => one.from - other.from)) {
    const before = all.at(-1);
    if (before && gap.from <= before.until)
      all.splice(-1, 1, { from: before.from, until: Math.max(before.until, gap.until) });
    else all.push(gap);
  }
  return all;
}
