import { isComparable } from "../correlation/is-comparable.js";
import type { Alert } from "../records/alerts/alert.js";
import { asAcknowledged } from "../triage/as-acknowledged.js";
import { rankOf } from "../triage/severity-rank.js";

/** What an alert is set to that is triaged anew: nothing that was judged of it counts any longer, and whoever put it back has seen it. Pure. */
export const backInQueue = (
  alert: Alert,
  viewer: { readonly personId: string },
  now: Date,
  triageDueAt: Date,
): Partial<Alert> & Pick<Alert, "state"> => ({
  state: "RECEIVED",
  triagedAt: null,
  triagedById: null,
  triageFindings: null,
  severityAssessmentId: null,
  severityRank: rankOf(alert.reportedSeverity),
  disposition: null,
  dispositionReason: null,
  tuning: null,
  tuningRequestId: null,
  closedAt: null,
  closedById: null,
  // So no rule hides it again when its source tells of it once more.
  ...asAcknowledged(alert, viewer, now),
  triageDueAt,
  // It waits for the whole team of its service, which may be another one by now.
  assigneeId: null,
  assignedById: null,
  assignedAt: null,
  suppressedAt: null,
  newsAt: now,
  awaitsCorrelation: isComparable(alert),
});
