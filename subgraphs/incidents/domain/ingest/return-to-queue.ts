import type { Alert } from "../records/alerts/alert.js";
import type { AlertSuppression } from "../records/alerts/alert-suppression.js";
import { triageDueAfter } from "../triage/triage-due.js";
import { isComparable } from "./is-comparable.js";
import { suppressionOf } from "./suppression-of.js";

/**
 * What becomes of an alert when the rule is ended that holds it back: it waits for somebody again, unless another rule holds it back.
 * Pure.
 * @param inForce the other rules of its service
 */
export function returnToQueue(alert: Alert, inForce: readonly AlertSuppression[], now: Date): Alert {
  const other = suppressionOf(inForce, alert);
  if (other) return { ...alert, suppressedById: other.id };
  const returned = { ...alert, suppressedAt: null, awaitsCorrelation: alert.awaitsCorrelation || isComparable(alert) };
  return { ...returned, triageDueAt: triageDueAfter(alert, returned, now) };
}
