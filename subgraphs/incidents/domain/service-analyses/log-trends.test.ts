import { logTrends } from "./log-trends.js";

const may = { from: new Date("2026-05-01T00:00:00.000Z"), until: new Date("2026-06-01T00:00:00.000Z") };
const april = { from: new Date("2026-04-01T00:00:00.000Z"), until: new Date("2026-05-01T00:00:00.000Z") };

const log = (from: string, until: string, more: object = {}) => ({
  name: "Sign-in log",
  from: `2026-05-${from}T00:00:00.000Z`,
  until: `2026-05-${until}T00:00:00.000Z`,
  ...more,
});

test("A log is beside itself of the period before, with what it lost and what was counted in it", () => {
  const gaps = [{ from: "2026-05-03T00:00:00.000Z", until: "2026-05-03T12:00:00.000Z" }];
  const counted = (count: number) => ({ notable: [{ what: "Failed sign-ins", count }] });
  expect(
    logTrends(
      {
        period: may,
        logs: [
          log("01", "03", { eventCount: 300, ...counted(2) }),
          log("03", "04", { eventCount: 100, gaps, ...counted(3) }),
        ],
      },
      { period: april, logs: [log("01", "02", { eventCount: 50 }), { ...log("01", "02"), name: "Another" }] },
    ),
  ).toEqual([
    {
      name: "Sign-in log",
      current: {
        eventCount: 400,
        eventsPerDay: 160,
        coveredHours: 60,
        missingHours: 12,
        notable: [{ what: "Failed sign-ins", count: 5 }],
      },
      previous: { eventCount: 50, eventsPerDay: 50, coveredHours: 24, missingHours: 0, notable: [] },
      change: 2.2,
      days: [],
    },
  ]);
});

test("What nobody has counted is null, and never zero", () => {
  const [trend] = logTrends({ period: may, logs: [log("01", "02")] }, { period: april, logs: [] });
  expect(trend).toMatchObject({
    current: { eventCount: null, eventsPerDay: null, coveredHours: 24 },
    previous: null,
    change: null,
  });
});
