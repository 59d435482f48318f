import { alertOutcomes } from "../../../response-model/detection-and-analysis/alerts/alert-outcomes.js";
import type { AlertBatchItem } from "../records/alerts/alert-batch.js";
import { alertsAmong } from "./alerts-among.js";

/** How many of the alerts of a call came to what, such as "3 received, 40 repeated". */
export function inWords(items: readonly AlertBatchItem[]): string {
  const counts = Object.entries(alertOutcomes).flatMap(([code, { title }]) => {
    const count = alertsAmong(items.filter(({ outcome }) => outcome === code));
    return count > 0 ? [`${count} ${title.toLowerCase()}`] : [];
  });
  return counts.join(", ");
}
