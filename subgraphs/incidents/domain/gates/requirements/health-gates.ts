import { gateRules } from "../../../../response-model/gates/gate-rules.js";

interface HealthInput {
  readonly lastSeenAt?: Date | null;
  readonly testedAt?: Date | null;
}

/** The gates of a report on monitoring, and of a test of it. */
export const healthGates = gateRules<object, HealthInput>()({
  SEEN_ALREADY: (_, { input: { lastSeenAt, testedAt }, now }) => {
    if (testedAt && testedAt > now) return [["TESTED_IN_THE_FUTURE", { testedAt: testedAt.toISOString() }]];
    return lastSeenAt && lastSeenAt > now ? [["IN_THE_FUTURE", { lastSeenAt: lastSeenAt.toISOString() }]] : [];
  },
});
