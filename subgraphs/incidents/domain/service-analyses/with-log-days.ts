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
 * nobody has counted. Pure.
 * @param stretches of this log as they stood
 * @param period what its first and last day do not reach out of
 */
export function withLogDays(stretches: readonly LogSource[], more: readonly LogDay[], period: Period): LogOfDays {
  const byDay = new Map([...stretches.flatMap((one) => one.days ?? []), ...more].map((one) => [one.day, one]));
  const days = [...byDay.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const begins = days.map(({ day }) => dayFrom(day).getTime());
  const [first = 0, last = first] = [begins[0], begins.at(-1)];
  return {
    days,
    from: new Date(Math.max(first, period.from.getTime())),
    until: new Date(Math.min(last + dayLength, period.until.getTime())),
    gaps: begins.flatMap((begin, place) => {
      const next = begins[place + 1];
      return next !== undefined && next > begin + dayLength
        ? [{ from: new Date(begin + dayLength), until: new Date(next) }]
        : [];
    }),
  };
}
