import type { Clock } from "../../../response-model/notification/clocks/clocks.js";
import { clocksAlongside } from "./clocks-alongside.js";

const duty = (clock: Clock, addresseeName = "CSIRT-IE") => ({ clock, addresseeName });
const now = new Date("2026-11-27T09:00:00.000Z");
const early = duty("NIS2_EARLY_WARNING");

test("The first notice of a series brings the second with it, to the same addressee", () => {
  expect(clocksAlongside(early, [early], now)).toEqual(["NIS2_INCIDENT_NOTIFICATION"]);
  expect(clocksAlongside(early, [early, duty("NIS2_INCIDENT_NOTIFICATION", "BSI")], now)).toEqual([
    "NIS2_INCIDENT_NOTIFICATION",
  ]);
});

test.each([
  ["NIS2_INCIDENT_NOTIFICATION", "csirt-ie"],
  ["NIS2_TRUST_SERVICE_NOTIFICATION", "CSIRT-IE"],
] as const)("It brings none beside %s towards %s", (clock, name) =>
  expect(clocksAlongside(early, [early, duty(clock, name)], now)).toEqual([]),
);

test.each(["KOREA_NETWORK_ACT_REPORT", "GDPR_ARTICLE_33", "NIS2_INCIDENT_NOTIFICATION"] as const)(
  "%s brings none",
  (clock) => expect(clocksAlongside(duty(clock), [duty(clock)], now)).toEqual([]),
);

test("What is not in force at the start is not owed", () => {
  const before = new Date("2026-09-01T00:00:00.000Z");
  const warning = duty("CRA_INCIDENT_EARLY_WARNING");
  expect([clocksAlongside(warning, [], before), clocksAlongside(warning, [], now)]).toEqual([
    [],
    ["CRA_INCIDENT_NOTIFICATION"],
  ]);
});
