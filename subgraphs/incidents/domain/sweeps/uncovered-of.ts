import type { IndicatorSweep } from "../records/sweeps/indicator-sweep.js";
import type { SweepPeriod } from "../records/sweeps/service-sweep.js";
import { sweepBounds } from "./sweep-bounds.js";

/** What a result says that it searched. */
export interface Searched {
  readonly periodFrom: Date;
  readonly periodTo: Date;
}

/**
 * What of the period of a sweep nobody has searched, in order. One without an end goes until each service is searched, and so at least until it
 * was ordered. What a search leaves out by rounding its times is no gap. Pure.
 */
export function uncoveredOf(
  { periodFrom, periodTo, sweptAt }: Pick<IndicatorSweep, "periodFrom" | "periodTo" | "sweptAt">,
  searched: readonly Searched[],
): readonly SweepPeriod[] {
  if (!periodFrom) return [];
  const begin = periodFrom.getTime();
  const end = (periodTo ?? sweptAt).getTime();
  const gaps: SweepPeriod[] = [];
  let reached = begin;
  const leaveOut = (until: number) => {
    const isWhole = reached === begin && until === end;
    const isRounded = !isWhole && until - reached <= sweepBounds.toleratedGapMs;
    if (until > reached && !isRounded)
      gaps.push({ from: new Date(reached).toISOString(), to: new Date(until).toISOString() });
  };
  for (const one of searched.toSorted((left, right) => left.periodFrom.getTime() - right.periodFrom.getTime())) {
    leaveOut(Math.min(one.periodFrom.getTime(), end));
    reached = Math.max(reached, one.periodTo.getTime());
  }
  leaveOut(end);
  return gaps;
}
