import { CordonError } from "../../../../platform/runtime/errors.js";
import { isDay } from "../../domain/is-day.js";
import type { LogDay, NotableEvents } from "../../domain/records/service-analyses/log-source.js";
import { addedUp } from "../../domain/service-analyses/added-up.js";
import { coveredMs, dayFrom } from "../../domain/service-analyses/log-days.js";
import type { LogSourceInput } from "./log-source-input.js";

/** What a log comes to in all, and day by day. */
interface Counted {
  readonly eventCount: number | null;
  readonly notable: readonly NotableEvents[] | null;
  readonly days: readonly LogDay[] | null;
}

/**
 * The figures of a log as they are kept: where they are given day by day, what is not given in all is what the days add up to.
 * @throws CordonError BAD_USER_INPUT where a day is none, is not within the stretch of the log, has no data or is named twice, where more events of one kind
 * are counted than there are events, and where the days do not add up to what is given in all
 */
export function keptLogDays({ name, from, until, eventCount, gaps, notable, days }: LogSourceInput): Counted {
  const wrong = (what: string) => new CordonError("BAD_USER_INPUT", `Nothing was done. ${what}`);
  const given = notable?.map(({ what, count }) => ({ what, count })) ?? null;
  refuseMoreThanAll(`The log "${name}"`, { eventCount, notable: given }, wrong);
  if (!days || days.length === 0) return { eventCount: eventCount ?? null, notable: given, days: null };
  const named = new Set<string>();
  for (const { day, eventCount: count, notable: counted } of days) {
    if (!isDay(day)) throw wrong(`The log "${name}" names ${day}, which is no day of the calendar.`);
    if (named.has(day)) throw wrong(`The log "${name}" names the day ${day} twice.`);
    named.add(day);
    const begin = dayFrom(day);
    if (!isWithin(begin, { from, until }))
      throw wrong(`The day ${day} of the log "${name}" is not within the stretch of it that was looked at.`);
    refuseMoreThanAll(`The day ${day} of the log "${name}"`, { eventCount: count, notable: counted }, wrong);
    const isEmpty = count === 0 && (counted ?? []).every((one) => one.count === 0);
    if (!isEmpty && coveredMs(begin, { from, until }, gaps ?? []) === 0)
      throw wrong(`The log "${name}" has no data on ${day} by its gaps, so nothing can be counted on that day.`);
  }
  const sum = days.reduce((all, one) => all + one.eventCount, 0);
  if (sum > Number.MAX_SAFE_INTEGER || (typeof eventCount === "number" && eventCount !== sum))
    throw wrong(`The days of the log "${name}" have ${sum} events together, and not ${eventCount ?? "so many"}.`);
  const counted = addedUp(days.flatMap((one) => one.notable ?? []));
  if (given) refuseOtherSums(name, counted, addedUp(given), wrong);
  return {
    eventCount: sum,
    notable: given ?? (counted.length > 0 ? counted : null),
    days: days
      .map((one) => ({
        day: one.day,
        eventCount: one.eventCount,
        notable: one.notable?.map(({ what, count }) => ({ what, count })) ?? null,
      }))
      .toSorted((one, other) => (one.day < other.day ? -1 : 1)),
  };
}

const isWithin = (begin: Date, { from, until }: { readonly from: Date; readonly until: Date }): boolean =>
  begin < until && begin.getTime() + 86_400_000 > from.getTime();

/** Events of one kind are among all events: there are no more of them. */
function refuseMoreThanAll(
  where: string,
  { eventCount, notable }: Pick<LogSourceInput, "eventCount" | "notable">,
  wrong: (what: string) => CordonError,
): void {
  for (const { what, count } of notable ?? [])
    if (typeof eventCount === "number" && count > eventCount)
      throw wrong(`${where} has ${eventCount} events, so "${what}" was not counted ${count} times.`);
}

/** What is counted day by day has the same sums; what is counted in all alone has none. */
function refuseOtherSums(
  log: string,
  byDay: readonly NotableEvents[],
  inAll: readonly NotableEvents[],
  wrong: (what: string) => CordonError,
): void {
  for (const { what, count } of byDay) {
    const all = inAll.find((one) => one.what === what)?.count ?? 0;
    if (all !== count)
      throw wrong(`"${what}" was counted ${count} times on the days of the log "${log}", and ${all} in all.`);
  }
}
