import { Temporal } from "temporal-polyfill";
import { americanHolidays } from "./american-holidays.js";
import { belgianHolidays } from "./belgian-holidays.js";
import type { Holidays } from "./calendar.js";
import { koreanHolidays } from "./korean-holidays.js";

const tables: readonly (readonly [string, Holidays, number])[] = [
  ["Belgium", belgianHolidays, 10],
  ["the United States", americanHolidays, 10],
  ["Korea", koreanHolidays, 14],
];

test.each(tables)(
  "The holidays of %s are real days, in order, of every year that is said to be known",
  (_, table, least) => {
    const days = Object.keys(table.days);
    expect(days.map((day) => Temporal.PlainDate.from(day).toString())).toEqual(days.toSorted());
    for (let year = table.firstYear; year <= table.lastYear; year += 1)
      expect(days.filter((day) => day.startsWith(`${year}-`)).length).toBeGreaterThanOrEqual(least);
    const years = days.map((day) => Number(day.slice(0, 4)));
    expect([Math.min(...years), Math.max(...years)]).toEqual([table.firstYear, table.lastYear]);
  },
);

const named = ({ days }: Holidays, name: string) =>
  Object.entries(days).flatMap(([day, called]) => (called.startsWith(name) ? [Temporal.PlainDate.from(day)] : []));

/** The Sunday of Easter, by the calendar of Gauss in the form of Meeus, Jones and Butcher. */
function easter(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const days = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

test.each([
  ["Easter Monday", 1],
  ["Ascension Day", 39],
  ["Whit Monday", 50],
])("%s is %i days after Easter", (name, days) => {
  const holidays = named(belgianHolidays, name);
  expect(holidays.length).toBeGreaterThan(0);
  for (const day of holidays) expect(day.toString()).toBe(easter(day.year).add({ days }).toString());
});

test("Federal holidays are observed on weekdays, most of them always on the same one", () => {
  const weekdays = Object.keys(americanHolidays.days).map((day) => Temporal.PlainDate.from(day).dayOfWeek);
  expect(Math.max(...weekdays)).toBeLessThan(6);
  for (const name of ["Birthday", "Washington", "Memorial", "Labor", "Columbus"])
    for (const day of named(americanHolidays, name)) expect(day.dayOfWeek).toBe(1);
  for (const day of named(americanHolidays, "Thanksgiving"))
    expect([day.dayOfWeek, Math.ceil(day.day / 7)]).toEqual([4, 4]);
});

/** The lunar date of a day, as the operating system knows the Korean calendar. */
const lunar = (day: Temporal.PlainDate) =>
  new Intl.DateTimeFormat("en-u-ca-dangi", { month: "numeric", day: "numeric", timeZone: "UTC" })
    .formatToParts(Date.parse(`${day}T12:00Z`))
    .map(({ value }) => value)
    .join("");

test("Seollal, Chuseok and Buddha's Birthday are where the lunar calendar has them", () => {
  const substitutes = new Set(
    Object.entries(koreanHolidays.days).flatMap(([day, name]) => (name.endsWith("substitute") ? [day] : [])),
  );
  const wholly = (name: string) => named(koreanHolidays, name).filter((day) => !substitutes.has(day.toString()));
  expect(wholly("Chuseok").map(lunar)).toEqual(expect.arrayContaining(["8/14", "8/15", "8/16"]));
  for (const day of wholly("Chuseok")) expect(["8/14", "8/15", "8/16"]).toContain(lunar(day));
  for (const day of wholly("Seollal"))
    expect(["1/1", "1/2"].includes(lunar(day)) || lunar(day.add({ days: 1 })) === "1/1").toBe(true);
  for (const day of wholly("Buddha's")) expect(lunar(day)).toBe("4/8");
});

test("A substitute is the first working day after what it stands for", () => {
  const substitutes = Object.entries(koreanHolidays.days).filter(([, name]) => name.endsWith("substitute"));
  expect(substitutes.length).toBeGreaterThan(5);
  for (const [text] of substitutes) {
    const day = Temporal.PlainDate.from(text);
    const before = day.subtract({ days: 1 });
    expect(day.dayOfWeek).toBeLessThan(6);
    expect(before.dayOfWeek >= 6 || koreanHolidays.days[before.toString()] !== undefined).toBe(true);
  }
});
