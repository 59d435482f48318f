import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { deadlineOf } from "./deadline-of.js";

/** How a notice waits until a moment, or no longer than it was due: it warns as long before its end as it did. */
export function letWait(
  obligation: Pick<NotificationObligation, "dueAt" | "delayedUntil" | "atRiskAt">,
  until: Date | null,
): Pick<NotificationObligation, "delayedUntil" | "atRiskAt"> {
  const { dueAt, atRiskAt } = obligation;
  const [before, after] = [deadlineOf(obligation), until ?? dueAt];
  const later = before && after ? after.getTime() - before.getTime() : 0;
  return { delayedUntil: until, atRiskAt: atRiskAt && new Date(atRiskAt.getTime() + later) };
}
