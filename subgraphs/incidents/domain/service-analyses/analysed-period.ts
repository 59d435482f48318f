import type { AnalysisPeriod } from "../../../response-model/detection-and-analysis/analysis-periods.js";
import { type Period, periodFrom } from "./period-of.js";

interface Given {
  readonly kind: AnalysisPeriod;
  readonly from: Date;
  readonly until?: Date | null;
}

/** The period that is meant; undefined where none of that kind begins and ends so. */
export function analysedPeriod({ kind, from, until }: Given): Period | undefined {
  if (kind === "OTHER") return until && until > from ? { from, until } : undefined;
  const period = periodFrom(kind, from);
  return period && (!until || until.getTime() === period.until.getTime()) ? period : undefined;
}
