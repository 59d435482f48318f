import { moment } from "../../test-support/case-file.js";
import { noticeBefore, runningClock } from "./running-clock.js";
import { startClock } from "./start-clock.js";

const notification = startClock("clock", "incident", "NIS2_INCIDENT_NOTIFICATION", moment);

test("A clock runs until it is settled", () => {
  expect(runningClock({ obligations: [notification] }, "NIS2_INCIDENT_NOTIFICATION")).toBe(notification);
  expect(runningClock({ obligations: [notification] }, "NIS2_EARLY_WARNING")).toBeUndefined();
  const settled = { ...notification, settledAt: moment };
  expect(runningClock({ obligations: [settled] }, "NIS2_INCIDENT_NOTIFICATION")).toBeUndefined();
});

test.each([
  ["MET", moment],
  ["MISSED", moment],
  ["EXCEPTED", undefined],
  ["ENDED", undefined],
] as const)("The final report counts from a notice that was %s: %p", (state, from) => {
  const obligations = [{ ...notification, state, settledAt: moment }];
  expect(noticeBefore({ obligations }, "NIS2_FINAL_REPORT")).toBe(from);
  expect(noticeBefore({ obligations }, "NIS2_EARLY_WARNING")).toBeUndefined();
});
