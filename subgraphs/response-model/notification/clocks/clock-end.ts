import type { Calendar } from "../calendars/calendar.js";
import { dayOf, inZone } from "../calendars/day-of.js";
import { isRestDay, workingDaysAfter } from "../calendars/working-days.js";
import { type Jurisdiction, jurisdictions } from "../jurisdictions.js";
import { laws } from "../laws.js";
import type { ClockTerm, ClockVersion } from "./clock-term.js";
import { dueAt } from "./due-at.js";

/** When a clock warns and when it runs out; null where it does not. */
interface ClockEnd {
  readonly atRiskAt: Date | null;
  readonly dueAt: Date | null;
}

/** A contract can be counted by another calendar than that of its law. */
type Dated = Pick<ClockTerm, "law" | "versions"> & { readonly jurisdiction?: Jurisdiction };

const calendarOf = ({ law, jurisdiction }: Dated): Calendar => jurisdictions[jurisdiction ?? laws[law].jurisdiction];

function versionInForce(term: Dated, moment: Date): ClockVersion | undefined {
  const day = dayOf(moment, calendarOf(term).timeZone);
  return term.versions.findLast(
    ({ validFrom, validUntil }) => validFrom !== null && validFrom <= day && (!validUntil || day <= validUntil),
  );
}

/** Whether a clock can start at a moment: whether the law that sets it is in force on that day, where it is law. */
export const inForceAt = (term: Dated, moment: Date): boolean => versionInForce(term, moment) !== undefined;

/** What the law says of a clock that starts at a moment; where it is not in force then, what it said at first. */
export const versionAt = (term: Dated, startedAt: Date): ClockVersion =>
  versionInForce(term, startedAt) ?? term.versions[0];

/**
 * When a clock that starts at a moment warns and runs out.
 * @param other the moment from which the hours count by which it runs out in any case, where the law sets such
 */
export function clockEnd(term: Dated, startedAt: Date, other?: Date | null): ClockEnd {
  const { length, latest, warnHours = 0, restDaysUntilHour } = versionAt(term, startedAt);
  if ("none" in length) return { atRiskAt: null, dueAt: null };
  const calendar = calendarOf(term);
  const counted = dueAt(startedAt, length, calendar);
  const last = latest && other ? dueAt(other, { hours: latest.hours }, calendar) : null;
  const end = last && last > startedAt && last < counted ? last : counted;
  return {
    // Before the end is moved: which days are holidays, the authority that is told may know better.
    atRiskAt: new Date(Math.max(startedAt.getTime(), end.getTime() - warnHours * 3_600_000)),
    dueAt: restDaysUntilHour === undefined ? end : afterRest(end, restDaysUntilHour, calendar),
  };
}

/** Where an end falls on a day of rest: this hour of the next working day. */
function afterRest(end: Date, hour: number, calendar: Calendar): Date {
  const day = inZone(end, calendar.timeZone).toPlainDate();
  if (!isRestDay(day, calendar)) return end;
  const { timeZone } = calendar;
  const moved = workingDaysAfter(day, 1, calendar).toZonedDateTime({ timeZone, plainTime: { hour } });
  return new Date(moved.epochMilliseconds);
}
