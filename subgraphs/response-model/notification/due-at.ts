/** A length that ends at a moment. */
type CountedLength = { readonly hours: number } | { readonly calendarMonths: number };

const millisecondsPerHour = 3_600_000;

/**
 * When a clock of this length that starts at a moment runs out. Hours are counted. A month goes by the calendar in UTC, to
 * the same day and time; where that month has no such day, to its last one (Regulation (EEC, Euratom) 1182/71, Art. 3).
 */
export function dueAt(start: Date, length: CountedLength): Date {
  if ("hours" in length) return new Date(start.getTime() + length.hours * millisecondsPerHour);
  return monthsAfter(start, length.calendarMonths);
}

function monthsAfter(start: Date, months: number): Date {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months];
  // Day 0 of a month is the last of the one before.
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const end = new Date(start);
  end.setUTCFullYear(year, month, Math.min(start.getUTCDate(), lastDay));
  return end;
}
