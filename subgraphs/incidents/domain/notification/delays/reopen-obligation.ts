import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { letWait } from "./delay-until.js";

/** How what had ended, or was excepted, is owed again. A delay was approved for how things stood before. */
export const againOwed = (obligation: Pick<NotificationObligation, "dueAt" | "delayedUntil" | "atRiskAt">) =>
  ({
    state: "RUNNING",
    settledAt: null,
    ...letWait(obligation, null),
    delayReason: null,
    delayDetails: null,
  }) as const;
