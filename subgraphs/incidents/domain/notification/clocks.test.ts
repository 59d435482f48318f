import { clockStateAt } from "./clock-state-at.js";
import { startClock } from "./start-clock.js";

const start = new Date("2026-03-28T10:00:00.000Z");
const at = (time: string) => new Date(time);

test("A clock that may wait runs up to the end of its delay", () => {
  const delayedUntil = at("2026-04-01T00:00:00.000Z");
  const clock = { ...startClock("id", "incident", "CUSTOMER_CONTRACT_72_HOURS", start), delayedUntil };
  expect(clockStateAt(clock, delayedUntil)).toBe("RUNNING");
  expect(clockStateAt(clock, at("2026-04-01T00:00:00.001Z"))).toBe("MISSED");
});

describe("A running clock", () => {
  const clock = startClock("id", "incident", "NIS2_EARLY_WARNING", start);

  test("runs up to the very moment it is due", () => {
    expect(clockStateAt(clock, at("2026-03-29T10:00:00.000Z"))).toBe("RUNNING");
  });

  test("is missed from the next moment on", () => {
    expect(clockStateAt(clock, at("2026-03-29T10:00:00.001Z"))).toBe("MISSED");
  });
});

test.each(["MET", "EXCEPTED", "MISSED"] as const)(
  "A clock that was settled as %s stays so after its due time",
  (state) => {
    const settled = { ...startClock("id", "incident", "NIS2_EARLY_WARNING", start), state };
    expect(clockStateAt(settled, at("2027-01-01T00:00:00.000Z"))).toBe(state);
  },
);
