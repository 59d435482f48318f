import type { ServiceSweep } from "../records/sweeps/service-sweep.js";
import { addCounts } from "./coverage-of.js";
import { statusWith } from "./status-with.js";
import type { SweepResultFile } from "./sweep-file.js";
import { uncoveredPeriods } from "./uncovered-periods.js";

type Judgement = Pick<ServiceSweep, "judgedById" | "judgedByName" | "judgedAt">;

/** How far a sweep is in a service once its team has confirmed a result: what waits besides still does. Pure. */
export function withConfirmed(file: SweepResultFile, judged: Judgement): Partial<ServiceSweep> {
  const { sweep, part, result, all, others } = file;
  const matchCount = addCounts([all.matchCount]);
  // The latest is disputed, or the team has said that there is nothing to search: what it says of an older one changes nothing of that.
  if (part.status !== "SWEPT" && part.status !== "CONFIRMED") return { matchCount };
  return {
    ...{ status: statusWith(file, all), reason: null, matchCount, ...judged },
    uncoveredPeriods: uncoveredPeriods(sweep, [...others.periods, result]),
  };
}
