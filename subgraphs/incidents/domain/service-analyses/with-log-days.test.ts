import { withLogDays } from "./with-log-days.js";

const day = (number: number, eventCount: number) => ({ day: `2026-04-0${number}`, eventCount });
const at = (text: string) => new Date(`2026-04-${text}.000Z`);
const april = { from: new Date("2026-04-01T00:00:00.000Z"), until: new Date("2026-05-01T00:00:00.000Z") };

test("Days of a log come to those that stood, the newest word on each counts, and between them there is no data", () => {
  const stood = [{ name: "Sign-ins", from: "", until: "", days: [day(2, 20), day(3, 30)] }];
  expect(withLogDays(stood, [day(6, 60), day(3, 33)], april)).toEqual({
    days: [day(2, 20), day(3, 33), day(6, 60)],
    from: at("02T00:00:00"),
    until: at("07T00:00:00"),
    gaps: [{ from: at("04T00:00:00"), until: at("06T00:00:00") }],
  });
});

test("A period that begins or ends within a day takes that day as far as it reaches", () => {
  const period = { from: at("01T12:00:00"), until: at("02T06:00:00") };
  expect(withLogDays([], [day(1, 10), day(2, 20)], period)).toMatchObject({ ...period, gaps: [] });
});

test("What somebody has said to be missing of a day stays as other days come, and a day that is handed in is missing no longer", () => {
  const gap = (from: string, until: string) => ({ from: at(from), until: at(until) });
  const written = (...gaps: readonly ReturnType<typeof gap>[]) =>
    gaps.map(({ from, until }) => ({ from: from.toISOString(), until: until.toISOString() }));
  const stood = [
    {
      ...{ name: "Sign-ins", from: at("02T00:00:00").toISOString(), until: at("05T00:00:00").toISOString() },
      ...{
        days: [day(2, 20), day(4, 40)],
        gaps: written(gap("02T06:00:00", "02T09:00:00"), gap("03T00:00:00", "04T02:00:00")),
      },
    },
  ];
  expect(withLogDays(stood, [day(5, 50)], april).gaps).toEqual([
    gap("02T06:00:00", "02T09:00:00"),
    gap("03T00:00:00", "04T02:00:00"),
  ]);
  expect(withLogDays(stood, [day(3, 30)], april).gaps).toEqual([
    gap("02T06:00:00", "02T09:00:00"),
    gap("04T00:00:00", "04T02:00:00"),
  ]);
});

test("A log that somebody has said to begin within its first day does so still", () => {
  const stood = [
    {
      name: "Sign-ins",
      from: at("02T08:00:00").toISOString(),
      until: at("03T00:00:00").toISOString(),
      days: [day(2, 20)],
    },
  ];
  expect(withLogDays(stood, [day(3, 30)], april)).toMatchObject({ from: at("02T08:00:00"), until: at("04T00:00:00") });
  expect(withLogDays(stood, [day(1, 10)], april)).toMatchObject({ from: at("01T00:00:00"), until: at("03T00:00:00") });
});
