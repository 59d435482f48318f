import type { AlertFile } from "../../domain/gates/alerts/alert-gates.js";

/**
 * In words, how many alerts were left as they are when they were accepted; nothing where none was. Neither which nor why: they are no part of
 * the incident in whose timeline this stands, and its readers need not be theirs. Pure.
 */
export function whatWasLeft(alerts: readonly AlertFile[], incidentId: string | null): string {
  const { length } = alerts.filter(({ alert }) =>
    alert.incidentId === null ? alert.state === "CLOSED" : alert.incidentId !== incidentId,
  );
  if (length === 0) return "";
  return length === 1
    ? ". Left as it is: 1 alert that waits no more"
    : `. Left as they are: ${length} alerts that wait no more`;
}
