import type { AlertFile } from "../../domain/gates/alerts/alert-gates.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";

/** In words, which alerts were left as they are when they were accepted, and why; nothing where none was. Pure. */
export function whatWasLeft(alerts: readonly AlertFile[], incidentId: string | null): string {
  const left = alerts.flatMap(({ alert }) => {
    if (alert.incidentId === null) return alert.state === "CLOSED" ? [`${nameOfAlert(alert)}, which is closed`] : [];
    return alert.incidentId === incidentId ? [] : [`${nameOfAlert(alert)}, which belongs to another incident`];
  });
  return left.length > 0 ? `. Left as they are: ${left.join("; ")}` : "";
}
