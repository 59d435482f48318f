import { lastFullMonths, periodBefore, periodFrom } from "./period-of.js";

const at = (text: string) => new Date(`${text}T00:00:00.000Z`);

test("A month and a quarter begin on their first day, at midnight UTC, and nowhere else", () => {
  expect(periodFrom("MONTH", at("2026-12-01"))).toEqual({ from: at("2026-12-01"), until: at("2027-01-01") });
  expect(periodFrom("QUARTER", at("2026-10-01"))).toEqual({ from: at("2026-10-01"), until: at("2027-01-01") });
  expect(periodFrom("MONTH", at("2026-12-02"))).toBeUndefined();
  expect(periodFrom("MONTH", new Date("2026-12-01T00:00:00.001Z"))).toBeUndefined();
  expect(periodFrom("QUARTER", at("2026-11-01"))).toBeUndefined();
});

test("The period before is that of the calendar, or as long as this one", () => {
  expect(periodBefore("MONTH", { from: at("2026-03-01"), until: at("2026-04-01") })).toEqual({
    from: at("2026-02-01"),
    until: at("2026-03-01"),
  });
  expect(periodBefore("QUARTER", { from: at("2026-01-01"), until: at("2026-04-01") })).toEqual({
    from: at("2025-10-01"),
    until: at("2026-01-01"),
  });
  expect(periodBefore("OTHER", { from: at("2026-03-10"), until: at("2026-03-13") })).toEqual({
    from: at("2026-03-07"),
    until: at("2026-03-10"),
  });
});

test("The last full month of a day in January is December, and twelve begin with January before", () => {
  const now = new Date("2026-01-15T10:00:00.000Z");
  expect(lastFullMonths(now, 1)).toEqual({ from: at("2025-12-01"), until: at("2026-01-01") });
  expect(lastFullMonths(now, 12)).toEqual({ from: at("2025-01-01"), until: at("2026-01-01") });
});
