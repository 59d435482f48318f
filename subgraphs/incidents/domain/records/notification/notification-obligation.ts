import type { ClockAddressee } from "../../../../response-model/notification/clock-addressees.js";
import type { ClockState } from "../../../../response-model/notification/clock-states.js";
import type { Clock } from "../../../../response-model/notification/clocks/clocks.js";
import type { NotificationDelayReason } from "../../../../response-model/notification/notification-delay-reasons.js";
import type { NotificationExceptionReason } from "../../../../response-model/notification/notification-exception-reasons.js";

/** That somebody must be told of an incident, and by when. There is one for each clock and addressee. */
export interface NotificationObligation {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly clock: Clock;
  /** Whom it is owed to, by name: which authority, for instance. Empty where the clock says it all. */
  readonly addresseeName: string;
  /** Null where it is whom the clock names. */
  readonly addressee: ClockAddressee | null;
  /** Why it applies; null for what started with the declaration. */
  readonly reason: string | null;
  /** Null while what starts the clock has not happened. */
  readonly startedAt: Date | null;
  /** The other moment from which the law counts as well, such as awareness beside classification. */
  readonly otherStartAt: Date | null;
  /** Null where there is no number, and before the start. */
  readonly dueAt: Date | null;
  readonly atRiskAt: Date | null;
  readonly state: ClockState;
  readonly settledAt: Date | null;
  /** Why the notice came late; null where it did not. */
  readonly lateReason: string | null;
  /** The notification of customers that settled it. */
  readonly notificationId: string | null;
  /** The notice that promised what is owed here. */
  readonly promisedById: string | null;
  /** The clock of the notice with which it was promised first, whose law it is owed under; null where nothing promised it. */
  readonly promisedUnder: Clock | null;
  /** The version of the contract that it is owed by; null where it is by law, or by what every customer is promised. */
  readonly contractClockId: string | null;
  readonly exceptionReason: NotificationExceptionReason | null;
  readonly exceptionDetails: string | null;
  /** Until when the notice may wait; null when it was not delayed. */
  readonly delayedUntil: Date | null;
  readonly delayReason: NotificationDelayReason | null;
  readonly delayDetails: string | null;
  /** For a notice to an authority that was recorded before process 3.0.0: to which, and what shows that it was sent. */
  readonly authority: string | null;
  readonly evidence: string | null;
}
