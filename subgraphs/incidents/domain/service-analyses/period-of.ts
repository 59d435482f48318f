import type { AnalysisPeriod } from "../../../response-model/detection-and-analysis/detection/analysis-periods.js";

export interface Period {
  readonly from: Date;
  readonly until: Date;
}

const months = { MONTH: 1, QUARTER: 3 } as const;

const monthsLater = (time: Date, count: number) =>
  new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + count, 1));

/** The calendar period of a kind that begins at a moment; undefined where none does. */
export function periodFrom(kind: Exclude<AnalysisPeriod, "OTHER">, from: Date): Period | undefined {
  const isBegin = monthsLater(from, 0).getTime() === from.getTime() && from.getUTCMonth() % months[kind] === 0;
  return isBegin ? { from, until: monthsLater(from, months[kind]) } : undefined;
}

/** The period before: the calendar period before, or a stretch of the same length. */
export const periodBefore = (kind: AnalysisPeriod, { from, until }: Period): Period =>
  kind === "OTHER"
    ? { from: new Date(2 * from.getTime() - until.getTime()), until: from }
    : { from: monthsLater(from, -months[kind]), until: from };

/** The last calendar months that are over, so many of them. */
export const lastFullMonths = (now: Date, count: number): Period => ({
  from: monthsLater(now, -count),
  until: monthsLater(now, 0),
});
