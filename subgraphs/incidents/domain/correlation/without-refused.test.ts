import type { CorrelationReason } from "../records/alerts/alert-correlation.js";
import { type Refused, withoutRefused } from "./without-refused.js";

const [a, b, c] = [{ id: "a" }, { id: "b" }, { id: "c" }];
const refused = (basis: CorrelationReason["basis"], ids = ["a", "b"], incidentId: string | null = null): Refused => ({
  alertIds: ids,
  reasons: [{ basis, value: "198.51.100.7" }],
  correlatedIncidentId: incidentId,
});
const together = (
  basis: CorrelationReason["basis"],
  of: readonly Refused[],
  { alerts = [a, b], beside = [] as string[], incidentId = null as string | null } = {},
) => withoutRefused(alerts, basis, of, { beside, incidentId }).map(({ id }) => id);

test.each([
  ["SHARED_INDICATOR", "SHARED_INDICATOR", false],
  ["SHARED_INDICATOR", "SHARED_ENTITY", false],
  ["SHARED_INDICATOR", "SHARED_TECHNIQUE", false],
  ["SHARED_INDICATOR", "KNOWN_INDICATOR", true],
  ["KNOWN_INDICATOR", "KNOWN_INDICATOR", true],
  ["KNOWN_INDICATOR", "SHARED_INDICATOR", false],
  ["SHARED_ENTITY", "SHARED_INDICATOR", true],
  ["SHARED_ENTITY", "SHARED_ENTITY", false],
  ["SHARED_TECHNIQUE", "SHARED_ENTITY", true],
  ["SHARED_ASSET", "SHARED_TECHNIQUE", true],
] as const)("A pair that was refused for a %s is asked about again for a new %s: %s", (before, now, expected) =>
  expect(together(now, [refused(before)])).toEqual(expected ? ["a", "b"] : ["a"]),
);

test("The strongest of what they were refused for counts", () => {
  const both = { ...refused("SHARED_TECHNIQUE"), reasons: [...refused("SHARED_TECHNIQUE").reasons] };
  both.reasons.push({ basis: "SHARED_INDICATOR", value: "rivals.example" });
  expect(together("SHARED_ENTITY", [both])).toEqual(["a"]);
});

test("An alert that was not refused goes with one of those that were, and not with the pair", () => {
  expect(together("SHARED_INDICATOR", [refused("SHARED_INDICATOR")], { alerts: [a, b, c] })).toEqual(["a", "c"]);
  // Refused in two steps, each of which tells of two alone.
  const steps = [refused("SHARED_INDICATOR", ["a", "b"]), refused("SHARED_INDICATOR", ["b", "c"])];
  expect(together("SHARED_INDICATOR", steps, { alerts: [a, b, c] })).toEqual(["a", "c"]);
});

test("Nothing is added to a suggestion that holds one which it was refused with, and what that holds stays", () => {
  const of = [refused("SHARED_INDICATOR")];
  expect(together("SHARED_INDICATOR", of, { beside: ["a"] })).toEqual(["a"]);
  expect(together("SHARED_INDICATOR", of, { alerts: [b], beside: ["a"] })).toEqual([]);
});

test("An alert that was refused of an incident is asked about again of another one alone", () => {
  const of = [refused("SHARED_INDICATOR", ["a"], "incident")];
  expect(together("SHARED_INDICATOR", of, { alerts: [a], incidentId: "incident" })).toEqual([]);
  expect(together("SHARED_INDICATOR", of, { alerts: [a], incidentId: "other" })).toEqual(["a"]);
  expect(together("KNOWN_INDICATOR", of, { alerts: [a], incidentId: "incident" })).toEqual(["a"]);
});
