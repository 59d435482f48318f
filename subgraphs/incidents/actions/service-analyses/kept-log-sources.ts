import { CordonError } from "../../../../platform/runtime/errors.js";
import type { LogSource } from "../../domain/records/service-analyses/log-source.js";
import type { Period } from "../../domain/service-analyses/period-of.js";
import type { LogSourceInput } from "./log-source-input.js";

const wrong = (what: string) => new CordonError("BAD_USER_INPUT", `Nothing was done. ${what}`);

const isWithin = (inner: Period, outer: Period) => inner.from >= outer.from && inner.until <= outer.until;

/**
 * The logs as they are kept.
 * @throws CordonError BAD_USER_INPUT where a stretch of one ends before it begins, where its figures are not of the period, and where its gaps
 * are not in order within its stretch
 */
export const keptLogSources = (given: readonly LogSourceInput[], period: Period): readonly LogSource[] =>
  given.map((log) => {
    const { name, from, until, eventCount = null, gaps, notable } = log;
    if (until <= from) throw wrong(`The stretch of the log "${name}" ends before it begins.`);
    const hasFigures = eventCount !== null || (gaps ?? []).length > 0 || (notable ?? []).length > 0;
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
      eventCount,
      gaps: gaps?.map((gap) => ({ from: gap.from.toISOString(), until: gap.until.toISOString() })) ?? null,
      notable: notable?.map(({ what, count }) => ({ what, count })) ?? null,
    };
  });
