import type { ClockTerm, ClockVersion } from "./clocks.js";
import { dueAt } from "./due-at.js";

/** When a clock warns and when it runs out; null where it does not. */
export interface ClockEnd {
  readonly atRiskAt: Date | null;
  readonly dueAt: Date | null;
}

/** What the law says of a clock that starts at a moment. */
export const versionAt = ({ versions }: Pick<ClockTerm, "versions">, startedAt: Date): ClockVersion =>
  versions.findLast(({ validFrom }) => validFrom !== null && new Date(validFrom) <= startedAt) ?? versions[0];

/** Whether the law sets this clock for what happens at a moment. */
export const inForceAt = ({ versions }: Pick<ClockTerm, "versions">, at: Date): boolean =>
  versions.some(({ validFrom }) => validFrom !== null && new Date(validFrom) <= at);

/**
 * When a clock that starts at a moment warns and runs out.
 * @param other the moment from which the hours count by which it runs out in any case, where the law sets such
 */
export function clockEnd(term: Pick<ClockTerm, "law" | "versions">, startedAt: Date, other?: Date | null): ClockEnd {
  const { length, latest, warnHours = 0 } = versionAt(term, startedAt);
  if (!("hours" in length || "calendarMonths" in length)) return { atRiskAt: null, dueAt: null };
  const counted = dueAt(startedAt, length);
  const last = latest && other ? dueAt(other, { hours: latest.hours }) : null;
  const end = last && last > startedAt && last < counted ? last : counted;
  return { dueAt: end, atRiskAt: new Date(Math.max(startedAt.getTime(), end.getTime() - warnHours * 3_600_000)) };
}
