import type { AnalysisPeriod } from "../../../response-model/detection-and-analysis/detection/analysis-periods.js";
import { type Period, periodFrom } from "./period-of.js";

interface Given {
  readonly kind: AnalysisPeriod;
  readonly from: Date;
  readonly until?: Date | null;
}

const [earliest, latest] = [Date.UTC(1970, 0, 1), Date.UTC(9999, 0, 1)];
const maxPeriodMs = 366 * 24 * 60 * 60 * 1000;

/** So that the period before, of the same length, is one of the calendar as well. */
const isBounded = ({ from, until }: Period) =>
  from.getTime() >= earliest && until.getTime() <= latest && until.getTime() - from.getTime() <= maxPeriodMs;

/** The period that is meant; undefined where none of that kind begins and ends so, within bounds. */
export function analysedPeriod(given: Given): Period | undefined {
  const period = periodOf(given);
  return period && isBounded(period) ? period : undefined;
}

function periodOf({ kind, from, until }: Given): Period | undefined {
  if (kind === "OTHER") return until && until > from ? { from, until } : undefined;
  const period = periodFrom(kind, from);
  return period && (!until || until.getTime() === period.until.getTime()) ? period : undefined;
}
