import type { ClockState } from "../../../../response-model/notification/clock-states.js";
import type { Clock } from "../../../../response-model/notification/clocks.js";
import type { NotificationDelayReason } from "../../../../response-model/notification/notification-delay-reasons.js";
import type { NotificationExceptionReason } from "../../../../response-model/notification/notification-exception-reasons.js";

/** A running deadline for telling somebody of the incident. */
export interface NotificationObligation {
  readonly id: string;
  readonly incidentId: string;
  readonly clock: Clock;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly state: ClockState;
  readonly settledAt: Date | null;
  /** The notification of customers that settled it. */
  readonly notificationId: string | null;
  readonly exceptionReason: NotificationExceptionReason | null;
  readonly exceptionDetails: string | null;
  /** Until when the notice to customers may wait; null when it was not delayed. */
  readonly delayedUntil: Date | null;
  readonly delayReason: NotificationDelayReason | null;
  readonly delayDetails: string | null;
  /** For a notice to an authority: to which, and what shows that it was sent. */
  readonly authority: string | null;
  readonly evidence: string | null;
}
