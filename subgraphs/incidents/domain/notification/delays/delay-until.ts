import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { deadlineOf } from "./deadline-of.js";

/** Delays a notice until a moment, or no longer where it is null: it warns as long before the new deadline as before the old one. */
export function delayUntil(
  obligation: Pick<NotificationObligation, "dueAt" | "delayedUntil" | "atRiskAt">,
  until: Date | null,
): Pick<NotificationObligation, "delayedUntil" | "atRiskAt"> {
  const { dueAt, atRiskAt } = obligation;
  const [before, after] = [deadlineOf(obligation), until ?? dueAt];
  const later = before && after ? after.getTime() - before.getTime() : 0;
  return { delayedUntil: until, atRiskAt: atRiskAt && new Date(atRiskAt.getTime() + later) };
}
