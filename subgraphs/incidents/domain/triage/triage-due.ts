import { triageMinutes } from "../../../response-model/detection-and-analysis/alerts/triage-minutes.js";
import type { Severity } from "../../../response-model/detection-and-analysis/severities.js";
import type { Alert } from "../records/alerts/alert.js";

/** Until when an alert that comes into the queue is to be triaged, while nobody has said anything else. Pure. */
export const triageDue = (reportedSeverity: Severity | null, now: Date): Date =>
  new Date(now.getTime() + triageMinutes[reportedSeverity ?? "MEDIUM"] * 60_000);

/**
 * The same after it was reported once more, or a rule has let it go. What turns out to be worse waits no longer than that allows from now
 * on, also where somebody has said a later time: they said it of something milder. What was triaged as something milder is looked at again in that time. Else what a person has said stays, and what comes back
 * into the queue has its time from now. While a rule holds it back its time stays as it is: not everybody who reads the alert may know of
 * the rule. Pure.
 */
export function triageDueAfter(before: Alert, after: Alert, now: Date): Date | null {
  const { state, acknowledgedAt, triageDueAt, reportedSeverity } = after;
  const due = triageDue(reportedSeverity, now);
  if (state === "TRIAGED" && before.reportedSeverity !== reportedSeverity) return due;
  if (state !== "RECEIVED") return triageDueAt;
  const isBack = before.suppressedAt !== null && after.suppressedAt === null;
  if (acknowledgedAt === null && (triageDueAt === null || isBack)) return due;
  if (triageDueAt === null) return null;
  return before.reportedSeverity !== reportedSeverity && due < triageDueAt ? due : triageDueAt;
}
