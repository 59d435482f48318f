import { rankOf } from "../ingest/severity-rank.js";
import type { Alert } from "../records/alerts/alert.js";

/** What an alert is set to that is triaged anew: nothing that was judged of it counts any longer, and whoever put it back has seen it. Pure. */
export const backInQueue = (
  { reportedSeverity, reportedIndicators, reportedTechniques }: Alert,
  { personId }: { readonly personId: string },
  now: Date,
  triageDueAt: Date,
) =>
  ({
    state: "RECEIVED",
    triagedAt: null,
    triageFindings: null,
    severityAssessmentId: null,
    severityRank: rankOf(reportedSeverity),
    disposition: null,
    dispositionReason: null,
    tuning: null,
    // So no rule hides it again when its source tells of it once more.
    acknowledgedAt: now,
    acknowledgedById: personId,
    triageDueAt,
    suppressedAt: null,
    awaitsCorrelation: reportedIndicators.length + reportedTechniques.length > 0,
  }) as const satisfies Partial<Alert>;
