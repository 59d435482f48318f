import type { Alert } from "../records/alerts/alert.js";
import type { AlertSuppression } from "../records/alerts/alert-suppression.js";
import { leaveSuppression } from "./leave-suppression.js";
import { suppressionOf } from "./suppression-of.js";

/**
 * What becomes of an alert when the rule is ended that holds it back: it waits for somebody again, unless another rule holds it back.
 * Pure.
 * @param inForce the other rules of its service
 * @param recorded what is reported that is a recorded indicator: no rule holds it back
 */
export function returnToQueue(
  alert: Alert,
  inForce: readonly AlertSuppression[],
  recorded: ReadonlyMap<string, Date>,
  now: Date,
): Alert {
  const other = suppressionOf(inForce, alert, recorded);
  return other ? { ...alert, suppressedById: other.id } : { ...alert, ...leaveSuppression(alert, now) };
}
