import { type Clock, clocks } from "../../../response-model/notification/clocks.js";
import { dueAt } from "../../../response-model/notification/due-at.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";

/** A notification clock that starts at the given moment. */
export function startClock(id: string, incidentId: string, clock: Clock, startedAt: Date): NotificationObligation {
  return {
    id,
    incidentId,
    clock,
    startedAt,
    dueAt: dueAt(startedAt, clocks[clock].length),
    state: "RUNNING",
    settledAt: null,
    notificationId: null,
    exceptionReason: null,
    exceptionDetails: null,
    delayedUntil: null,
    delayReason: null,
    delayDetails: null,
    authority: null,
    evidence: null,
  };
}
