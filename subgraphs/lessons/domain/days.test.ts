import { lastDayOver } from "./days.js";

test.each([
  ["2026-03-31T11:59:59.999Z", "2026-03-29"],
  ["2026-03-31T12:00:00.000Z", "2026-03-30"],
  ["2026-04-01T11:59:59.999Z", "2026-03-30"],
])("At %s the last day that is over everywhere is %s", (now, day) => {
  expect(lastDayOver(new Date(now))).toBe(day);
});
