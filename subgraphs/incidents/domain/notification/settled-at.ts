import type { NotificationObligation } from "../records/notification/notification-obligation.js";
import { hasRunOut } from "./clock-state-at.js";

/** How a notice that is sent now settles a clock: in time it is met, afterwards it is missed, on record. */
export const settledAt = (obligation: NotificationObligation, now: Date) =>
  ({ state: hasRunOut(obligation, now) ? "MISSED" : "MET", settledAt: now }) as const;
