import { gateRules } from "../../../../response-model/gates/gate-rules.js";

interface HealthInput {
  readonly lastSeenAt?: Date | null;
}

/** The gates of a report on monitoring. */
export const healthGates = gateRules<object, HealthInput>()({
  SEEN_ALREADY: (_, { input: { lastSeenAt }, now }) =>
    lastSeenAt && lastSeenAt > now ? [["IN_THE_FUTURE", { lastSeenAt: lastSeenAt.toISOString() }]] : [],
});
