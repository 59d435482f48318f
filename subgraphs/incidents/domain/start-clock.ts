import { type Clock, clocks } from "../../response-model/notification/clocks.js";
import type { NotificationObligation } from "./records/notification-obligation.js";

const millisecondsPerHour = 3_600_000;

/** A notification clock that starts at the given moment. */
export function startClock(id: string, incidentId: string, clock: Clock, startedAt: Date): NotificationObligation {
  return {
    id,
    incidentId,
    clock,
    startedAt,
    dueAt: new Date(startedAt.getTime() + clocks[clock].hours * millisecondsPerHour),
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
