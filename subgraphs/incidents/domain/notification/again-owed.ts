import type { NotificationObligation } from "../records/notification/notification-obligation.js";

/** How what had ended, or was excepted, is owed again: a delay that was approved stays. */
export const againOwed = ({ delayedUntil }: Pick<NotificationObligation, "delayedUntil">) =>
  ({ state: delayedUntil ? "DELAYED" : "RUNNING", settledAt: null }) as const;
