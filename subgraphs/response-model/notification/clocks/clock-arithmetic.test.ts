import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { dayOf, inZone } from "../calendars/day-of.js";
import { isRestDay, workingDaysAfter } from "../calendars/working-days.js";
import { jurisdictions } from "../jurisdictions.js";
import { clockEnd } from "./clock-end.js";
import type { ClockTerm } from "./clock-term.js";
import { type Clock, clocks } from "./clocks.js";
import { dueAt } from "./due-at.js";

/** The same runs each time: what fails here fails for whoever looks into it as well. */
fc.configureGlobal({ seed: 1182, numRuns: 300 });

const hour = 3_600_000;
const moment = fc.date({ min: new Date("2024-01-01T00:00Z"), max: new Date("2032-12-31T00:00Z"), noInvalidDate: true });
const calendar = fc.constantFrom(...Object.values(jurisdictions));
const clock = fc.constantFrom(...(Object.keys(clocks) as Clock[]));
const count = fc.integer({ min: 1, max: 40 });
const endOf = (code: Clock, start: Date, other?: Date) => clockEnd(clocks[code] as ClockTerm, start, other);

test("A clock never ends before it starts, and warns in between", () => {
  fc.assert(
    fc.property(clock, moment, fc.option(moment), (code, start, other) => {
      const { atRiskAt, dueAt: end } = endOf(code, start, other ?? undefined);
      expect(atRiskAt === null).toBe(end === null);
      if (!atRiskAt || !end) return;
      expect(start.getTime()).toBeLessThan(end.getTime());
      expect(atRiskAt.getTime()).toBeGreaterThanOrEqual(start.getTime());
      expect(atRiskAt.getTime()).toBeLessThanOrEqual(end.getTime());
    }),
  );
});

/** By how much a later start may end earlier: by the hour that is there twice when summer time ends, or by a morning after days of rest. */
const slackOf = (code: Clock) =>
  ((clocks[code] as ClockTerm).versions.some((one) => one.restDaysUntilHour) ? 12 : 1) * hour;

test("What starts later ends no earlier, but for what days of rest and summer time add to what started before", () => {
  fc.assert(
    fc.property(clock, moment, fc.integer({ min: 0, max: 100 * 24 * hour }), (code, start, later) => {
      const [first, second] = [endOf(code, start).dueAt, endOf(code, new Date(start.getTime() + later)).dueAt];
      if (first && second) expect(second.getTime()).toBeGreaterThanOrEqual(first.getTime() - slackOf(code));
    }),
  );
});

test("Hours are the same everywhere", () => {
  fc.assert(
    fc.property(moment, count, calendar, (start, hours, by) =>
      expect(dueAt(start, { hours }, by).getTime() - start.getTime()).toBe(hours * hour),
    ),
  );
});

test("Months end on the same day of the month or, where there is none, on its last; at the same time, or at one that summer time skips", () => {
  fc.assert(
    fc.property(moment, count, calendar, (start, calendarMonths, by) => {
      const [from, to] = [start, dueAt(start, { calendarMonths }, by)].map((one) => inZone(one, by.timeZone));
      if (!from || !to) throw new Error("There are two.");
      // By hand: months are counted from the year 0, and day 0 of a month is the last of the one before.
      const month = from.year * 12 + from.month - 1 + calendarMonths;
      const lastDay = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
      expect([to.year, to.month, to.day]).toEqual([
        Math.floor(month / 12),
        (month % 12) + 1,
        Math.min(from.day, lastDay),
      ]);
      const [before, after] = [from, to].map((one) => one.toPlainTime());
      if (!before || !after) throw new Error("There are two.");
      const skipped = before.until(after).total("minutes");
      expect([0, 60]).toContain(skipped);
      if (skipped === 60) expect(to.hoursInDay).toBe(23);
    }),
  );
});

test("A count of days reaches the same time on that day", () => {
  fc.assert(
    fc.property(moment, count, calendar, (start, days, by) => {
      const end = dueAt(start, { days }, by);
      expect(dayOf(end, by.timeZone)).toBe(Temporal.PlainDate.from(dayOf(start, by.timeZone)).add({ days }).toString());
      expect(Math.abs(end.getTime() - start.getTime() - days * 24 * hour)).toBeLessThanOrEqual(hour);
    }),
  );
});

test("Business days end on a working day, with as many working days behind them as were counted", () => {
  fc.assert(
    fc.property(moment, count, calendar, (start, businessDays, by) => {
      const first = inZone(start, by.timeZone).toPlainDate();
      const last = workingDaysAfter(first, businessDays, by);
      expect(isRestDay(last, by)).toBe(false);
      const between = Array.from({ length: first.until(last).days }, (_, days) => first.add({ days: days + 1 }));
      expect(between.filter((day) => !isRestDay(day, by))).toHaveLength(businessDays);
      const end = dueAt(start, { businessDays }, by);
      expect(dayOf(new Date(end.getTime() - 1), by.timeZone)).toBe(last.toString());
    }),
  );
});

test("What moves away from a day of rest ends on a working day, at its hour, less than ten days later", () => {
  fc.assert(
    fc.property(moment, (start) => {
      const { dueAt: end } = endOf("DORA_FINAL_REPORT", start);
      if (!end) throw new Error("It runs out.");
      const by = jurisdictions.EUROPEAN_UNION;
      const unmoved = dueAt(start, { calendarMonths: 1 }, by);
      expect(isRestDay(inZone(end, by.timeZone).toPlainDate(), by)).toBe(false);
      expect(end.getTime() - unmoved.getTime()).toBeGreaterThanOrEqual(0);
      expect(end.getTime() - unmoved.getTime()).toBeLessThan(10 * 24 * hour);
      if (end.getTime() !== unmoved.getTime()) expect(inZone(end, by.timeZone).hour).toBe(12);
    }),
  );
});

test("DORA asks for its initial notification by the earlier of two ends, or within four hours of a late classification", () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 72 * 60 }), (aware, minutes) => {
      const classified = new Date(aware.getTime() + minutes * 60_000);
      const hours = minutes >= 24 * 60 ? minutes / 60 + 4 : Math.min(minutes / 60 + 4, 24);
      expect(endOf("DORA_INITIAL_NOTIFICATION", classified, aware).dueAt?.getTime()).toBeCloseTo(
        aware.getTime() + hours * hour,
        0,
      );
    }),
  );
});
