import type { ClockState } from "../../../response-model/notification/clock-states.js";
import type { Clock } from "../../../response-model/notification/clocks.js";
import type { NotificationDelayReason } from "../../../response-model/notification/notification-delay-reasons.js";

/** A running deadline for telling somebody of the incident. */
export interface NotificationObligation {
  readonly id: string;
  readonly incidentId: string;
  readonly clock: Clock;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly state: ClockState;
  readonly settledAt: Date | null;
  /** The notification that met it. */
  readonly notificationId: string | null;
  readonly exceptionReason: NotificationDelayReason | null;
  readonly exceptionDetails: string | null;
}
