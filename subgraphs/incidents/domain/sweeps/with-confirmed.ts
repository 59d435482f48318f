import type { ServiceSweep } from "../records/sweeps/service-sweep.js";
import { addCounts } from "./coverage-of.js";
import { statusWith } from "./status-with.js";
import type { SweepResultFile } from "./sweep-file.js";
import { uncoveredPeriods } from "./uncovered-periods.js";

type Judgement = Pick<ServiceSweep, "judgedById" | "judgedByName" | "judgedAt">;

/** How far a sweep is in a service once its team has confirmed a result: what waits besides still does. Pure. */
export function withConfirmed(
  { sweep, part, result, all, others, isLatestUnjudged }: SweepResultFile,
  judged: Judgement,
): Partial<ServiceSweep> {
  const matchCount = addCounts([all.matchCount]);
  // The latest is disputed, or the team has said that there is nothing to search: what it says of an older one changes nothing of that.
  if (part.status !== "SWEPT" && part.status !== "CONFIRMED") return { matchCount };
  const waits = isLatestUnjudged && part.resultId ? [...all.unjudgedIds, part.resultId] : all.unjudgedIds;
  return {
    ...{ status: statusWith(waits, result), reason: null, matchCount, ...judged },
    uncoveredPeriods: uncoveredPeriods(sweep, [...others.periods, result]),
  };
}
