import type { IndicatorSweep } from "../records/sweeps/indicator-sweep.js";
import type { SweepPeriod } from "../records/sweeps/service-sweep.js";

/** What a result says that it searched. */
export interface Searched {
  readonly periodFrom: Date;
  readonly periodTo: Date;
}

/**
 * What of the period of a sweep nobody has searched, in order. One without an end goes until each service is searched, and so at least until it
 * was ordered. Pure.
 */
export function uncoveredOf(
  { periodFrom, periodTo, sweptAt }: Pick<IndicatorSweep, "periodFrom" | "periodTo" | "sweptAt">,
  searched: readonly Searched[],
): readonly SweepPeriod[] {
  if (!periodFrom) return [];
  const end = (periodTo ?? sweptAt).getTime();
  const gaps: SweepPeriod[] = [];
  let reached = periodFrom.getTime();
  const leaveOut = (until: number) => {
    if (until > reached) gaps.push({ from: new Date(reached).toISOString(), to: new Date(until).toISOString() });
  };
  for (const one of searched.toSorted((left, right) => left.periodFrom.getTime() - right.periodFrom.getTime())) {
    leaveOut(Math.min(one.periodFrom.getTime(), end));
    reached = Math.max(reached, one.periodTo.getTime());
  }
  leaveOut(end);
  return gaps;
}
