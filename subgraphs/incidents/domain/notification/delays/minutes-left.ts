import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { deadlineOf } from "./deadline-of.js";

/** How many whole minutes are left of the time for a notice, negative once it has passed; null where nothing counts down. */
export function minutesLeft(
  obligation: Pick<NotificationObligation, "dueAt" | "delayedUntil" | "settledAt">,
  now: Date,
): number | null {
  const deadline = deadlineOf(obligation);
  return deadline && !obligation.settledAt ? Math.floor((deadline.getTime() - now.getTime()) / 60_000) : null;
}
