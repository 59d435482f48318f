import { dwellTimeOf } from "./dwell-time-of.js";

const at = (hour: number) => new Date(Date.UTC(2026, 4, 1, hour));
const of = (beganAt: Date | null, detectedAt: Date | null) =>
  dwellTimeOf({ beganAt, timeCertainty: beganAt && "EXACT", detectedAt });

test("The time is measured from the first act to the first alert", () => {
  expect(of(at(2), at(5))).toMatchObject({ seconds: 3 * 3600, gap: null });
  expect(of(at(2), at(2))).toMatchObject({ seconds: 0, gap: null });
});

test("What cannot be measured is null for a reason, and never zero", () => {
  expect(of(null, null)).toMatchObject({ seconds: null, gap: "NO_ACTIVITY" });
  expect(of(null, at(5))).toMatchObject({ seconds: null, gap: "NO_ACTIVITY" });
  expect(of(at(2), null)).toMatchObject({ seconds: null, gap: "NO_ALERT" });
  expect(of(at(6), at(5))).toMatchObject({ seconds: null, gap: "BEGAN_LATER" });
});
