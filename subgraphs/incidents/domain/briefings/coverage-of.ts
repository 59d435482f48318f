import type { BriefingAcknowledgement } from "../records/briefings/briefing-acknowledgement.js";
import type { BriefingCoverage } from "../records/briefings/threat-briefing.js";

/** How many services have answered an edition how, by what each of them has made of it. Pure. */
export function coverageOf(
  acknowledgements: readonly Pick<BriefingAcknowledgement, "state" | "overdueAt">[],
): BriefingCoverage {
  const count = (state: BriefingAcknowledgement["state"]) =>
    acknowledgements.filter((one) => one.state === state).length;
  const overdue = acknowledgements.flatMap(({ overdueAt }) => overdueAt ?? []);
  return {
    pendingCount: count("PENDING"),
    acknowledgedCount: count("ACKNOWLEDGED"),
    notRelevantCount: count("NOT_RELEVANT"),
    lapsedCount: count("LAPSED"),
    overdueCount: overdue.length,
    overdueAt: overdue.toSorted((one, other) => one.getTime() - other.getTime())[0] ?? null,
  };
}
