import { dueAt } from "./due-at.js";

const at = (text: string) => new Date(text);
const month = { calendarMonths: 1 };

test.each([
  ["2026-03-15T10:00:00.000Z", "2026-04-15T10:00:00.000Z", "a day that every month has"],
  ["2026-01-31T23:59:59.999Z", "2026-02-28T23:59:59.999Z", "31 January"],
  ["2028-01-31T10:00:00.000Z", "2028-02-29T10:00:00.000Z", "31 January of a leap year"],
  ["2028-01-29T10:00:00.000Z", "2028-02-29T10:00:00.000Z", "29 January of a leap year"],
  ["2027-01-29T10:00:00.000Z", "2027-02-28T10:00:00.000Z", "29 January of a year without a leap day"],
  ["2100-01-30T10:00:00.000Z", "2100-02-28T10:00:00.000Z", "a century that is no leap year"],
  ["2028-02-29T10:00:00.000Z", "2028-03-29T10:00:00.000Z", "29 February, which does not lengthen to the 31st"],
  ["2026-02-28T10:00:00.000Z", "2026-03-28T10:00:00.000Z", "28 February"],
  ["2026-08-31T10:00:00.000Z", "2026-09-30T10:00:00.000Z", "31 August"],
  ["2026-12-31T10:00:00.000Z", "2027-01-31T10:00:00.000Z", "the end of a year"],
  ["2026-12-15T10:00:00.000Z", "2027-01-15T10:00:00.000Z", "December"],
  ["2026-03-31T23:30:00.000Z", "2026-04-30T23:30:00.000Z", "a moment that is another day elsewhere: UTC counts"],
])("One calendar month after %s is %s (%s)", (start, due) => {
  expect(dueAt(at(start), month)).toEqual(at(due));
});

test("Several months are counted at once, not one clamped month after another", () => {
  expect(dueAt(at("2026-01-31T10:00:00.000Z"), { calendarMonths: 2 })).toEqual(at("2026-03-31T10:00:00.000Z"));
  expect(dueAt(at("2026-12-31T10:00:00.000Z"), { calendarMonths: 14 })).toEqual(at("2028-02-29T10:00:00.000Z"));
});

test("Hours are counted, across a change of summer time", () => {
  expect(dueAt(at("2026-03-28T10:00:00.000Z"), { hours: 72 })).toEqual(at("2026-03-31T10:00:00.000Z"));
});

test("The moment that is handed in stays as it was", () => {
  const start = at("2026-01-31T10:00:00.000Z");
  dueAt(start, month);
  expect(start).toEqual(at("2026-01-31T10:00:00.000Z"));
});
