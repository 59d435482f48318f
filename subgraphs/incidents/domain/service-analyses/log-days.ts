import type { LogSource, NotableEvents } from "../records/service-analyses/log-source.js";
import { addedUp } from "./added-up.js";
import type { Period } from "./period-of.js";

/** What a log comes to on one day. */
export interface LogDayFigures {
  readonly day: string;
  /** Null where nobody has said of the day. */
  readonly eventCount: number | null;
  readonly coveredHours: number;
  readonly missingHours: number;
  readonly notable: readonly NotableEvents[];
}

/** A day of a period, beside the one at the same place of the period before. */
export interface LogDayTrend {
  readonly current: LogDayFigures | null;
  readonly previous: LogDayFigures | null;
}

const [hour, dayLength] = [3_600_000, 86_400_000];

/** When a day begins, in UTC. */
export const dayFrom = (day: string): Date => new Date(`${day}T00:00:00.000Z`);

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const overlap = (one: Period, other: Period): number =>
  Math.max(
    0,
    Math.min(one.until.getTime(), other.until.getTime()) - Math.max(one.from.getTime(), other.from.getTime()),
  );

/** How much of a day a stretch of a log covers, without its gaps. Pure. */
export function coveredMs(begin: Date, stretch: Period, gaps: readonly Period[]): number {
  const day = { from: begin, until: new Date(begin.getTime() + dayLength) };
  return overlap(day, stretch) - gaps.reduce((sum, gap) => sum + overlap(day, gap), 0);
}

const periodOf = ({ from, until }: { readonly from: string; readonly until: string }): Period => ({
  from: new Date(from),
  until: new Date(until),
});

/** What one log comes to day by day, from the first day of a period to its last; nothing where nobody has counted it by days. Pure. */
function logDays(stretches: readonly LogSource[], { from, until }: Period): readonly LogDayFigures[] {
  if (stretches.every(({ days }) => !days)) return [];
  const counted = new Map<string, { eventCount: number; notable: readonly NotableEvents[] }>();
  for (const { day, eventCount, notable } of stretches.flatMap(({ days }) => days ?? [])) {
    const before = counted.get(day);
    counted.set(day, {
      eventCount: (before?.eventCount ?? 0) + eventCount,
      notable: [...(before?.notable ?? []), ...(notable ?? [])],
    });
  }
  const days: LogDayFigures[] = [];
  for (let time = dayFrom(dayOf(from.getTime())).getTime(); time < until.getTime(); time += dayLength) {
    const begin = new Date(time);
    const day = { from: begin, until: new Date(time + dayLength) };
    const looked = stretches.reduce((sum, one) => sum + overlap(day, periodOf(one)), 0);
    const missing = stretches
      .flatMap(({ gaps }) => gaps ?? [])
      .reduce((sum, gap) => sum + overlap(day, periodOf(gap)), 0);
    const found = counted.get(dayOf(time));
    days.push({
      day: dayOf(time),
      eventCount: found?.eventCount ?? null,
      coveredHours: (looked - missing) / hour,
      missingHours: missing / hour,
      notable: addedUp(found?.notable ?? []),
    });
  }
  return days;
}

/** A log over some period. */
interface OverPeriod {
  readonly period: Period;
  readonly stretches: readonly LogSource[];
}

/** What a log comes to day by day beside the period before, from the first day of both on; the longer one goes on alone. Pure. */
export function logDayTrends(current: OverPeriod, previous: OverPeriod): readonly LogDayTrend[] {
  const [now, before] = [current, previous].map(({ stretches, period }) => logDays(stretches, period));
  return Array.from({ length: Math.max(now?.length ?? 0, before?.length ?? 0) }, (_, place) => ({
    current: now?.[place] ?? null,
    previous: before?.[place] ?? null,
  }));
}
