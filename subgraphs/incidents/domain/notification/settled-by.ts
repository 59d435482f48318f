import type { NotificationObligation } from "../records/notification/notification-obligation.js";
import { isLate } from "./delays/deadline-of.js";

/** How a notice that was sent at a moment settles an obligation: in time it is met, afterwards it is met late, for a reason. */
export const settledBy = (obligation: NotificationObligation, sentAt: Date, lateReason?: string | null) =>
  isLate(obligation, sentAt)
    ? ({ state: "MET_LATE", settledAt: sentAt, lateReason: lateReason ?? null } as const)
    : ({ state: "MET", settledAt: sentAt } as const);
