import type { ServiceSweep } from "../records/sweeps/service-sweep.js";
import { addCounts } from "./coverage-of.js";
import { statusWith } from "./status-with.js";
import type { SweepResultFile } from "./sweep-file.js";
import { uncoveredPeriods } from "./uncovered-periods.js";

interface Disputed extends Pick<ServiceSweep, "judgedById" | "judgedByName" | "judgedAt"> {
  readonly reason: string;
  readonly now: Date;
}

/** How far a sweep is in a service once one of its results does not hold: what the others cover, and what they have found. Pure. */
export function withoutResult(file: SweepResultFile, { reason, now, ...judged }: Disputed): Partial<ServiceSweep> {
  const { sweep, part, result, others } = file;
  const matchCount = addCounts([others.matchCount]);
  if (part.resultId === result.id && (part.status === "SWEPT" || part.status === "CONFIRMED"))
    return {
      status: "DISPUTED",
      reason,
      matchCount,
      uncoveredPeriods: null,
      overdueAt: part.dueAt <= now ? now : null,
      ...judged,
    };
  // Another result speaks for the service, or its team has said that there is nothing to search.
  const isCompared = part.status === "SWEPT" || part.status === "CONFIRMED";
  return {
    matchCount,
    ...(isCompared
      ? { status: statusWith(file, others), uncoveredPeriods: uncoveredPeriods(sweep, others.periods) }
      : {}),
  };
}
