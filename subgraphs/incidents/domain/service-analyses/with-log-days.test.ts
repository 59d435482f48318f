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
