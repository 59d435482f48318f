import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { LogSource } from "../../records/service-analyses/log-source.js";
import type { ServiceAnalysis } from "../../records/service-analyses/service-analysis.js";
import { dayFrom } from "../../service-analyses/log-days.js";
import { maxDaysOfAnalysis } from "../../service-analyses/max-days-of-analysis.js";
import type { Period } from "../../service-analyses/period-of.js";
import type { ServiceAnalysisFile } from "../../service-analyses/service-analysis-file.js";
import { someNames } from "../../writes/some-names.js";

/** Whether nothing of a day is of a period; of what is no day nobody knows. */
const isOutside = (begin: Date, { from, until }: Period) =>
  begin >= until || begin.getTime() + 86_400_000 <= from.getTime();

/** The gates of an analysis that is about to be drafted. */
export const newAnalysisGates = gateRules<{
  readonly overlapping: Pick<ServiceAnalysis, "periodFrom" | "periodUntil"> | null;
}>()({
  ANALYSIS_PERIOD_FREE: ({ overlapping }) =>
    overlapping
      ? [["OVERLAPS", { from: overlapping.periodFrom.toISOString(), until: overlapping.periodUntil.toISOString() }]]
      : [],
});

/** Days of a log that are handed in. */
interface HandedInDays {
  readonly name?: string;
  readonly days?: readonly { readonly day: string }[];
}

/** The gates of the analysis of a service. */
export const serviceAnalysisGates = gateRules<ServiceAnalysisFile, HandedInDays>()({
  LOG_NAMED: ({ analysis: { logSources } }, { input: { name } }) =>
    name === undefined || logSources.some((log) => log.name === name) ? [] : [["NOT_NAMED", { log: name }]],
  SEEN_ALREADY: (_file, { input: { days = [] }, now }) => {
    const ahead = days.find(({ day }) => dayFrom(day) > now);
    return ahead ? [["DAY_IN_THE_FUTURE", { day: ahead.day }]] : [];
  },
  LOG_DAYS_OF_ANALYSIS: ({ analysis }, { input: { name, days = [] } }) => {
    const period = { from: analysis.periodFrom, until: analysis.periodUntil };
    const outside = days.filter(({ day }) => isOutside(dayFrom(day), period)).map(({ day }) => day);
    if (outside.length > 0)
      return [
        ["OUTSIDE", { from: period.from.toISOString(), until: period.until.toISOString(), days: someNames(outside) }],
      ];
    const stands = (log: LogSource) => (log.days ?? []).map(({ day }) => `${log.name} ${day}`);
    const count = new Set([...analysis.logSources.flatMap(stands), ...days.map(({ day }) => `${name} ${day}`)]).size;
    return days.length > 0 && count > maxDaysOfAnalysis
      ? [["TOO_MANY", { count: String(count), most: String(maxDaysOfAnalysis) }]]
      : [];
  },
  ANALYSIS_PERIOD_OVER: ({ analysis: { periodUntil } }, { now }) =>
    periodUntil > now ? [["RUNNING", { until: periodUntil.toISOString() }]] : [],
  ANALYSIS_WRITTEN: ({ analysis: { findings, conclusions, logSources } }) => [
    ...(findings ? [] : [["FINDINGS_MISSING"] as const]),
    ...(conclusions ? [] : [["CONCLUSIONS_MISSING"] as const]),
    ...(logSources.length > 0 ? [] : [["LOGS_MISSING"] as const]),
  ],
  ANALYSIS_NOT_BEING_AMENDED: ({ amendment }) =>
    amendment ? [["DRAFTED", { at: amendment.draftedAt.toISOString() }]] : [],
});
