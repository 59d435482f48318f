import { CordonError } from "../../../../platform/runtime/errors.js";
import type { LogSource } from "../../domain/records/service-analyses/log-source.js";
import { maxDaysOfAnalysis } from "../../domain/service-analyses/max-days-of-analysis.js";
import type { Period } from "../../domain/service-analyses/period-of.js";
import { keptLogDays } from "./kept-log-days.js";
import type { LogSourceInput } from "./log-source-input.js";

const wrong = (what: string) => new CordonError("BAD_USER_INPUT", `Nothing was done. ${what}`);

const isWithin = (inner: Period, outer: Period) => inner.from >= outer.from && inner.until <= outer.until;

/**
 * The logs as they are kept.
 * @param others those that stay beside them
 * @throws CordonError BAD_USER_INPUT where a stretch of one ends before it begins, where its figures are not of the period, where its gaps
 * are not in order within its stretch, and where its days do not fit (`keptLogDays`)
 */
export const keptLogSources = (
  given: readonly LogSourceInput[],
  period: Period,
  others: readonly LogSource[] = [],
): readonly LogSource[] => {
  const dayCount = [...given, ...others].reduce((sum, { days }) => sum + (days ?? []).length, 0);
  if (dayCount > maxDaysOfAnalysis)
    throw wrong(`The logs have ${dayCount} days between them; name at most ${maxDaysOfAnalysis}.`);
  return given.map((log) => {
    const { name, from, until, eventCount = null, gaps, notable, days } = log;
    if (until <= from) throw wrong(`The stretch of the log "${name}" ends before it begins.`);
    const hasFigures =
      eventCount !== null || (gaps ?? []).length > 0 || (notable ?? []).length + (days ?? []).length > 0;
    if (hasFigures && !isWithin(log, period))
      throw wrong(
        `The stretch of the log "${name}" is not within the period of the analysis, so its figures are not of it.`,
      );
    let end = from;
    for (const gap of gaps ?? []) {
      if (gap.until <= gap.from || gap.from < end || gap.until > until)
        throw wrong(`The gaps of the log "${name}" are not in order within its stretch.`);
      end = gap.until;
    }
    return {
      name,
      from: from.toISOString(),
      until: until.toISOString(),
      ...keptLogDays(log),
      gaps: gaps?.map((gap) => ({ from: gap.from.toISOString(), until: gap.until.toISOString() })) ?? null,
    };
  });
};
