import type { IndicatorSweep } from "../records/sweeps/indicator-sweep.js";
import type { SweepPeriod } from "../records/sweeps/service-sweep.js";
import { sweepBounds } from "./sweep-bounds.js";

/** The period that a result has searched. */
export interface SearchedPeriod {
  readonly periodFrom: Date;
  readonly periodTo: Date;
}

/**
 * The parts of the period of a sweep that nobody has searched, in order. A sweep without an end goes on until each service is searched, so at
 * least until it was ordered. Differences by rounded times are no gaps. Pure.
 */
export function uncoveredPeriods(
  { periodFrom, periodTo, sweptAt }: Pick<IndicatorSweep, "periodFrom" | "periodTo" | "sweptAt">,
  searched: readonly SearchedPeriod[],
): readonly SweepPeriod[] {
  if (!periodFrom) return [];
  const begin = periodFrom.getTime();
  const end = (periodTo ?? sweptAt).getTime();
  const gaps: SweepPeriod[] = [];
  let reached = begin;
  const addGap = (until: number) => {
    const isWhole = reached === begin && until === end;
    const isRounded = !isWhole && until - reached <= sweepBounds.toleratedGapMs;
    if (until > reached && !isRounded)
      gaps.push({ from: new Date(reached).toISOString(), to: new Date(until).toISOString() });
  };
  for (const one of searched.toSorted((left, right) => left.periodFrom.getTime() - right.periodFrom.getTime())) {
    addGap(Math.min(one.periodFrom.getTime(), end));
    reached = Math.max(reached, one.periodTo.getTime());
  }
  addGap(end);
  return gaps;
}
