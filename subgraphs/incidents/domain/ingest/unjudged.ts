import type { Alert } from "../records/alerts/alert.js";

/** What an alert begins with, whoever reports it: nobody has looked at it yet. */
export const unjudged = {
  version: 1,
  state: "RECEIVED",
  triagedAt: null,
  triageFindings: null,
  severityAssessmentId: null,
  disposition: null,
  dispositionReason: null,
  tuning: null,
  incidentId: null,
  detectionRequirementId: null,
  techniqueIds: [],
  reportedRules: [],
  count: 1,
  resolvedAt: null,
  refiredAt: [],
  flappingUntil: null,
  formerAlertId: null,
  supersededAt: null,
  acknowledgedAt: null,
  acknowledgedById: null,
  triageDueAt: null,
  suppressedById: null,
  suppressedAt: null,
  awaitsCorrelation: false,
} as const satisfies Partial<Alert>;
