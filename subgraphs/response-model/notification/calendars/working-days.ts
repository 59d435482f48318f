import type { Temporal } from "temporal-polyfill";
import type { Calendar } from "./calendar.js";

const saturday = 6;

/** Whether a day is a Saturday, a Sunday or a public holiday. */
export const isRestDay = (day: Temporal.PlainDate, { holidays }: Calendar): boolean =>
  day.dayOfWeek >= saturday || holidays?.days[day.toString()] !== undefined;

/** The working day that comes so many working days after a day, which is not counted itself. */
export function workingDaysAfter(day: Temporal.PlainDate, count: number, calendar: Calendar): Temporal.PlainDate {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = reached.add({ days: 1 });
    if (!isRestDay(reached, calendar)) left -= 1;
  }
  return reached;
}
