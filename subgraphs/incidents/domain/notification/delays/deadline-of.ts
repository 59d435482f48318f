import type { NotificationObligation } from "../../records/notification/notification-obligation.js";

type Times = Pick<NotificationObligation, "dueAt" | "delayedUntil">;

/** Until when a notice is in time; null where there is no number. A delay moves it. */
export const deadlineOf = ({ dueAt, delayedUntil }: Times): Date | null => delayedUntil ?? dueAt;

/** Whether a notice that is sent at a moment comes late: one that is sent at the very end does not. */
export function isLate(obligation: Times, sentAt: Date): boolean {
  const deadline = deadlineOf(obligation);
  return deadline !== null && sentAt > deadline;
}
