import { Temporal } from "temporal-polyfill";
import type { Calendar } from "../calendars/calendar.js";
import { inZone } from "../calendars/day-of.js";
import { workingDaysAfter } from "../calendars/working-days.js";

/** A length that ends at a moment. */
export type CountedLength =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly businessDays: number }
  | { readonly calendarMonths: number };

const inUtc: Calendar = { timeZone: "UTC" };

/**
 * When what has this length and starts at a moment is over, by a calendar; in UTC where none is named.
 *
 * Hours are counted one by one, through nights, weekends and holidays: periods in hours end when the last hour does, even on a day
 * of rest (Regulation (EEC, Euratom) 1182/71, Art. 3(3) and (4); EDPB Guidelines 9/2022 count so for Art. 33 GDPR). The hour in
 * which it starts is counted as well, which the regulation would leave out: that is earlier by less than an hour, and never late.
 *
 * Days and months go by the calendar, to the same time of the day; in a month that has no such day, to its last one (Art. 3(2)(c); Korean
 * Civil Act, Art. 157 and 160). Both laws would let them run on until that day is over: again earlier, and never late.
 *
 * Business days: the day of the start is not counted, and the last one ends when business does (Form 8-K, General Instruction B.1).
 */
export function dueAt(start: Date, length: CountedLength, calendar: Calendar = inUtc): Date {
  const from = inZone(start, calendar.timeZone);
  if ("hours" in length) return new Date(start.getTime() + length.hours * 3_600_000);
  if ("days" in length) return dateOf(from.add({ days: length.days }));
  if ("calendarMonths" in length) return dateOf(from.add({ months: length.calendarMonths }));
  return endOfBusiness(workingDaysAfter(from.toPlainDate(), length.businessDays, calendar), calendar);
}

function endOfBusiness(day: Temporal.PlainDate, { timeZone, businessDayEnds }: Calendar): Date {
  if (!businessDayEnds) return dateOf(day.add({ days: 1 }).toZonedDateTime(timeZone));
  return dateOf(day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(businessDayEnds) }));
}

const dateOf = ({ epochMilliseconds }: Temporal.ZonedDateTime): Date => new Date(epochMilliseconds);
