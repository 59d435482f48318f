import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { delayUntil } from "./delay-until.js";

type Times = Pick<NotificationObligation, "dueAt" | "atRiskAt">;

/** Counts a delay from another deadline: it is no longer than before. */
export function shiftDelay(
  { dueAt: before, delayedUntil }: Pick<NotificationObligation, "dueAt" | "delayedUntil">,
  end: Times,
): Pick<NotificationObligation, "delayedUntil" | "atRiskAt"> {
  if (!delayedUntil || !before || !end.dueAt) return { delayedUntil: null, atRiskAt: end.atRiskAt };
  const length = delayedUntil.getTime() - before.getTime();
  return delayUntil({ ...end, delayedUntil: null }, new Date(end.dueAt.getTime() + length));
}
