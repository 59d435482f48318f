import type { Promised } from "./promised.js";

/** What the operations on the analyses of services move, wait for, open and shut. */
export const serviceAnalysisPromises: Readonly<Record<string, Promised>> = {
  draftServiceAnalysis: {
    moves: ["ServiceAnalysis: nothing → DRAFT"],
    waits: ["ANALYSIS_PERIOD_FREE"],
    shuts: ["ANALYSIS_PERIOD_FREE"],
  },
  recordLogDays: {
    moves: ["ServiceAnalysis: DRAFT → DRAFT"],
    waits: ["LOG_NAMED", "SEEN_ALREADY", "LOG_DAYS_OF_ANALYSIS"],
  },
  editServiceAnalysis: {
    moves: ["ServiceAnalysis: DRAFT → DRAFT"],
    opens: ["ANALYSIS_WRITTEN, possibly"],
    shuts: ["ANALYSIS_WRITTEN, possibly"],
  },
  publishServiceAnalysis: {
    moves: ["ServiceAnalysis: DRAFT → PUBLISHED", "ServiceAnalysis: PUBLISHED → SUPERSEDED, beside"],
    waits: ["ANALYSIS_PERIOD_OVER", "ANALYSIS_WRITTEN"],
    opens: ["ANALYSIS_NOT_BEING_AMENDED, possibly"],
  },
  amendServiceAnalysis: {
    moves: ["ServiceAnalysis: PUBLISHED → PUBLISHED", "ServiceAnalysis: nothing → DRAFT, beside"],
    waits: ["ANALYSIS_NOT_BEING_AMENDED"],
    shuts: ["ANALYSIS_NOT_BEING_AMENDED"],
  },
  withdrawServiceAnalysis: {
    moves: ["ServiceAnalysis: PUBLISHED → WITHDRAWN"],
    waits: ["ANALYSIS_NOT_BEING_AMENDED"],
  },
  discardServiceAnalysis: {
    moves: ["ServiceAnalysis: DRAFT → DISCARDED"],
    opens: ["ANALYSIS_NOT_BEING_AMENDED, possibly"],
  },
};
