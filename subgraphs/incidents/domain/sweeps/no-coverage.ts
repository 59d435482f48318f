import type { SweepCoverage } from "../records/sweeps/indicator-sweep.js";

/** Counts of a sweep without services. */
export const noCoverage: SweepCoverage = {
  pendingCount: 0,
  sweptCount: 0,
  disputedCount: 0,
  confirmedCount: 0,
  notApplicableCount: 0,
  unableCount: 0,
  partialCount: 0,
  overdueCount: 0,
  matchCount: 0,
};
