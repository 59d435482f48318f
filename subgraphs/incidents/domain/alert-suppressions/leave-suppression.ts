import { isComparable } from "../correlation/is-comparable.js";
import type { Alert } from "../records/alerts/alert.js";
import { triageDue } from "../triage/triage-due.js";

/**
 * What is set of an alert that leaves the suppression that holds it back, however it does: it is in the queue from now on, so it has its time from
 * now, and is compared with all that is there. Nothing where none holds it back. Pure.
 */
export const leaveSuppression = (alert: Alert, now: Date): Partial<Alert> =>
  alert.suppressedAt === null
    ? {}
    : {
        suppressedAt: null,
        // What a person has said stays.
        ...(alert.acknowledgedAt ? {} : { triageDueAt: triageDue(alert.reportedSeverity, now) }),
        awaitsCorrelation: alert.awaitsCorrelation || isComparable(alert),
      };

/** The same where a person takes it out: no suppression that is there by now holds it back again. Pure. */
export const takeOutOfSuppression = (alert: Alert, now: Date): Partial<Alert> =>
  alert.suppressedAt === null ? {} : { ...leaveSuppression(alert, now), takenOutAt: now };
