import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { delayUntil } from "./delay-until.js";

/** What is set where a notice that had ended, or was excepted, is owed again. A delay was approved for how things stood before. */
export const reopenObligation = (obligation: Pick<NotificationObligation, "dueAt" | "delayedUntil" | "atRiskAt">) =>
  ({
    state: "RUNNING",
    settledAt: null,
    ...delayUntil(obligation, null),
    delayReason: null,
    delayDetails: null,
  }) as const;
