import type { Incident } from "../records/case/incident.js";
import { timerEnd } from "../timer-end.js";

/**
 * Until when an escalation waits to be received after its severity has changed: what turns out to be worse waits no longer than
 * the new severity allows from now on. Nothing where that changes nothing: it is received, overdue already, or due before that.
 */
export function receiptDue(
  { state, receiptDueAt, receiptOverdueAt }: Incident,
  { severity }: Pick<Incident, "severity">,
  now: Date,
): Partial<Pick<Incident, "receiptDueAt">> {
  if (state !== "SUSPECTED" || receiptDueAt === null || receiptOverdueAt !== null) return {};
  const end = timerEnd("ESCALATION", { incident: { severity }, now });
  return end < receiptDueAt ? { receiptDueAt: end } : {};
}
