import { isDay } from "./is-day.js";

test("A day is one of the calendar", () => {
  expect(["2026-02-28", "2026-02-29", "2024-02-29", "2026-13-01", "x"].map(isDay)).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});
