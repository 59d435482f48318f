import type { LogSource, NotableEvents } from "../records/service-analyses/log-source.js";

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
  const notable = new Map<string, number>();
  for (const { what, count } of stretches.flatMap((one) => one.notable ?? []))
    notable.set(what, (notable.get(what) ?? 0) + count);
  return {
    eventCount,
    eventsPerDay: eventCount !== null && coveredHours > 0 ? eventCount / (coveredHours / 24) : null,
    coveredHours,
    missingHours,
    notable: [...notable].map(([what, count]) => ({ what, count })),
  };
}

/** The trends over the logs of an analysis: each by its name beside that of the period before, where that has it. Pure. */
export const logTrends = (current: readonly LogSource[], previous: readonly LogSource[]): readonly LogTrend[] =>
  [...new Set(current.map(({ name }) => name))].map((name) => {
    const before = previous.filter((one) => one.name === name);
    return {
      name,
      current: figuresOf(current.filter((one) => one.name === name)),
      previous: before.length > 0 ? figuresOf(before) : null,
    };
  });
