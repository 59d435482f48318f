import type { IncidentsOverTimeQuery, Severity } from "../../typed/graphql.js";

type Row = NonNullable<IncidentsOverTimeQuery["incidentStatistics"]>["rows"][number];

/** A bar of the chart: the beginning of its period, and how many incidents of each severity. */
export type Period = { readonly from: number } & Partial<Readonly<Record<Severity, number>>>;

/** By how much a period is later than the one before, in the time zone of the browser. */
const steps = {
  WEEK: (date: Date, count: number) => date.setDate(date.getDate() + 7 * count),
  MONTH: (date: Date, count: number) => date.setMonth(date.getMonth() + count),
};

/**
 * The rows of the statistics as bars. They begin with the first period that has any, so earlier ones are put in front, which
 * have none, until there are as many as wanted. Pure.
 */
export function periodsOf(rows: readonly Row[], by: keyof typeof steps, wanted: number): readonly Period[] {
  const periods = new Map<number, Period>();
  for (const { from, severity, count } of rows) {
    if (from === null || severity === null) continue;
    const at = Date.parse(from);
    periods.set(at, { ...(periods.get(at) ?? { from: at }), [severity]: count });
  }
  const first = Math.min(...periods.keys());
  if (!Number.isFinite(first)) return [];
  for (let back = 1; periods.size < wanted; back += 1) {
    const from = steps[by](new Date(first), -back);
    periods.set(from, { from });
  }
  return [...periods.values()].sort((a, b) => a.from - b.from).slice(-wanted);
}
