import type { ClockState } from "../../../response-model/notification/clock-states.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";

/** Whether a clock has run out at a moment; a delay that was approved moves its end. */
export const hasRunOut = ({ dueAt, delayedUntil }: NotificationObligation, now: Date): boolean =>
  now > (delayedUntil ?? dueAt);

/** The state of a clock at a moment: a running one that has run out counts as missed. */
export const clockStateAt = (obligation: NotificationObligation, now: Date): ClockState =>
  obligation.state === "RUNNING" && hasRunOut(obligation, now) ? "MISSED" : obligation.state;
