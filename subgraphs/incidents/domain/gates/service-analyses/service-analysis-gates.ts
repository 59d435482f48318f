import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { ServiceAnalysis } from "../../records/service-analyses/service-analysis.js";
import type { ServiceAnalysisFile } from "../../service-analyses/service-analysis-file.js";

/** The gates of an analysis that is about to be drafted. */
export const newAnalysisGates = gateRules<{
  readonly overlapping: Pick<ServiceAnalysis, "periodFrom" | "periodUntil"> | null;
}>()({
  ANALYSIS_PERIOD_FREE: ({ overlapping }) =>
    overlapping
      ? [["OVERLAPS", { from: overlapping.periodFrom.toISOString(), until: overlapping.periodUntil.toISOString() }]]
      : [],
});

/** The gates of the analysis of a service. */
export const serviceAnalysisGates = gateRules<ServiceAnalysisFile>()({
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
