import { coveredMs, logDayTrends } from "./log-days.js";

const period = (from: string, until: string) => ({ from: new Date(from), until: new Date(until) });
const log = (from: string, until: string, more: object = {}) => ({ name: "Sign-in log", from, until, ...more });
const [first, second, third] = ["2026-03-01T00:00:00.000Z", "2026-03-02T00:00:00.000Z", "2026-03-03T00:00:00.000Z"];

test("Each day is beside the one at the same place of the period before, and the longer one goes on alone", () => {
  const days = (...counts: readonly [day: string, eventCount: number][]) =>
    counts.map(([day, eventCount]) => ({ day, eventCount }));
  const current = {
    period: period(first, third),
    stretches: [log(first, third, { days: days(["2026-03-01", 10], ["2026-03-02", 0]) })],
  };
  const previous = {
    period: period("2026-02-26T00:00:00.000Z", first),
    stretches: [log("2026-02-26T00:00:00.000Z", first, { days: days(["2026-02-28", 7]) })],
  };
  const trends = logDayTrends(current, previous);
  expect(trends.map((one) => [one.current?.eventCount, one.previous?.eventCount])).toEqual([
    [10, null],
    [0, null],
    [undefined, 7],
  ]);
  expect(trends.map((one) => [one.current?.day, one.previous?.day])).toEqual([
    ["2026-03-01", "2026-02-26"],
    ["2026-03-02", "2026-02-27"],
    [undefined, "2026-02-28"],
  ]);
});

test("Where a day begins in a gap, or the stretch in a day, its hours say so; two stretches of a day add up", () => {
  const gaps = [{ from: "2026-03-01T18:00:00.000Z", until: "2026-03-02T06:00:00.000Z" }];
  const counted = (eventCount: number, count: number) => ({
    days: [{ day: "2026-03-02", eventCount, notable: [{ what: "Failed sign-ins", count }] }],
  });
  const stretches = [
    log("2026-03-01T12:00:00.000Z", "2026-03-02T12:00:00.000Z", { gaps, ...counted(5, 1) }),
    log("2026-03-02T12:00:00.000Z", third, counted(3, 2)),
  ];
  const [one, other] = logDayTrends(
    { period: period(first, third), stretches },
    { period: period(first, first), stretches: [] },
  );
  expect(one?.current).toEqual({ day: "2026-03-01", eventCount: null, coveredHours: 6, missingHours: 6, notable: [] });
  expect(other?.current).toEqual({
    day: "2026-03-02",
    eventCount: 8,
    coveredHours: 18,
    missingHours: 6,
    notable: [{ what: "Failed sign-ins", count: 3 }],
  });
});

test("Nothing is drawn of what nobody has counted by days", () => {
  const stretches = [log(first, third, { eventCount: 9 })];
  expect(
    logDayTrends({ period: period(first, third), stretches }, { period: period(first, first), stretches }),
  ).toEqual([]);
});

test("What a stretch covers of a day is without its gaps", () => {
  expect(coveredMs(new Date(first), period(first, second), [period(first, third)])).toBe(0);
});
