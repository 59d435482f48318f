import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { letWait } from "./delay-until.js";

type Times = Pick<NotificationObligation, "dueAt" | "atRiskAt">;

/** A delay from another end on: it is no longer than before, counted from the end that it moves. */
export function movedDelay(
  { dueAt: before, delayedUntil }: Pick<NotificationObligation, "dueAt" | "delayedUntil">,
  end: Times,
): Pick<NotificationObligation, "delayedUntil" | "atRiskAt"> {
  if (!delayedUntil || !before || !end.dueAt) return { delayedUntil: null, atRiskAt: end.atRiskAt };
  const length = delayedUntil.getTime() - before.getTime();
  return letWait({ ...end, delayedUntil: null }, new Date(end.dueAt.getTime() + length));
}
