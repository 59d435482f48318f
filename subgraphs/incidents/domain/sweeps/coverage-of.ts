import type { IndicatorSweep, SweepCoverage } from "../records/sweeps/indicator-sweep.js";
import type { ServiceSweep } from "../records/sweeps/service-sweep.js";
import { isPartial } from "./is-covered.js";

/** The largest number of a column of whole numbers. */
const maxCount = 2_147_483_647;

/** The sum of what was found, as far as a column holds it. Pure. */
export const addCounts = (counts: readonly number[]): number =>
  Math.min(
    counts.reduce((sum, count) => sum + count, 0),
    maxCount,
  );

/** How far a sweep is, by how far it is in each of its services. Pure. */
export function coverageOf(parts: readonly ServiceSweep[]): SweepCoverage & Pick<IndicatorSweep, "overdueAt"> {
  const count = (status: ServiceSweep["status"]) => parts.filter((part) => part.status === status).length;
  const overdue = parts.flatMap(({ overdueAt }) => overdueAt ?? []);
  return {
    pendingCount: count("PENDING"),
    sweptCount: count("SWEPT"),
    disputedCount: count("DISPUTED"),
    confirmedCount: count("CONFIRMED"),
    notApplicableCount: count("NOT_APPLICABLE"),
    unableCount: count("UNABLE"),
    partialCount: parts.filter(isPartial).length,
    overdueCount: overdue.length,
    matchCount: addCounts(parts.map(({ matchCount }) => matchCount)),
    overdueAt: overdue.toSorted((one, other) => one.getTime() - other.getTime())[0] ?? null,
  };
}
