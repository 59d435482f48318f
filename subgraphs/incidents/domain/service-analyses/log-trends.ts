import type { LogSource, NotableEvents } from "../records/service-analyses/log-source.js";
import { addedUp } from "./added-up.js";
import { type LogDayTrend, logDayTrends } from "./log-days.js";
import type { Period } from "./period-of.js";

/** What a log comes to over a period. */
export interface LogFigures {
  /** Null where nobody has said. */
  readonly eventCount: number | null;
  /** Per day with data; null where the events are not counted, or there is no such day. */
  readonly eventsPerDay: number | null;
  readonly coveredHours: number;
  readonly missingHours: number;
  readonly notable: readonly NotableEvents[];
}

/** A log over a period, beside the same over the period before. */
export interface LogTrend {
  readonly name: string;
  readonly current: LogFigures;
  /** Null where it was not looked at then, or nothing is published of that period. */
  readonly previous: LogFigures | null;
  /** By how much there are more events per day than before, or less: 0.1 is a tenth more. Null where either is not known, or there were none. */
  readonly change: number | null;
  /** Day by day; none where nobody has counted it so. */
  readonly days: readonly LogDayTrend[];
}

const hour = 3_600_000;
const hoursOf = (stretches: readonly { readonly from: string; readonly until: string }[]) =>
  stretches.reduce((sum, { from, until }) => sum + (Date.parse(until) - Date.parse(from)) / hour, 0);

/** What the stretches of one log come to together. */
function figuresOf(stretches: readonly LogSource[]): LogFigures {
  const counted = stretches.flatMap(({ eventCount }) => (typeof eventCount === "number" ? [eventCount] : []));
  const eventCount = counted.length === stretches.length ? counted.reduce((sum, one) => sum + one, 0) : null;
  const missingHours = hoursOf(stretches.flatMap(({ gaps }) => gaps ?? []));
  const coveredHours = hoursOf(stretches) - missingHours;
  return {
    eventCount,
    eventsPerDay: eventCount !== null && coveredHours > 0 ? eventCount / (coveredHours / 24) : null,
    coveredHours,
    missingHours,
    notable: addedUp(stretches.flatMap((one) => one.notable ?? [])),
  };
}

/** The logs of an analysis, and its period. */
interface Logs {
  readonly period: Period;
  readonly logs: readonly LogSource[];
}

/** The trends over the logs of an analysis: each by its name beside that of the period before, where that has it. Pure. */
export const logTrends = (now: Logs, before: Logs): readonly LogTrend[] =>
  [...new Set(now.logs.map(({ name }) => name))].map((name) => {
    const [stretches, earlier] = [now, before].map(({ logs }) => logs.filter((one) => one.name === name));
    const current = figuresOf(stretches ?? []);
    const previous = earlier && earlier.length > 0 ? figuresOf(earlier) : null;
    return {
      name,
      current,
      previous,
      change: changeOf(current.eventsPerDay, previous?.eventsPerDay ?? null),
      days: logDayTrends(
        { period: now.period, stretches: stretches ?? [] },
        { period: before.period, stretches: earlier ?? [] },
      ),
    };
  });

const changeOf = (now: number | null, before: number | null): number | null =>
  now === null || before === null || before === 0 ? null : now / before - 1;
