import { clockEnd } from "../../../response-model/notification/clock-end.js";
import { type Clock, clocks } from "../../../response-model/notification/clocks.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";

/** A notification clock that starts at the given moment. */
export function startClock(id: string, incidentId: string, clock: Clock, startedAt: Date): NotificationObligation {
  return {
    id,
    incidentId,
    clock,
    startedAt,
    dueAt: clockEnd(clocks[clock], startedAt).dueAt ?? startedAt,
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
