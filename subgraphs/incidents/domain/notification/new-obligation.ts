import { clockEnd } from "../../../response-model/notification/clock-end.js";
import { type Clock, clocks } from "../../../response-model/notification/clocks.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";

/** What is to be known of an obligation when it comes into being; its clock starts later where no moment is given. */
type Start = Pick<NotificationObligation, "id" | "incidentId" | "clock"> &
  Partial<Pick<NotificationObligation, "addresseeName" | "reason" | "startedAt" | "otherStartAt" | "promisedById">>;

/** When a clock that starts at a moment warns and runs out. */
export const started = (clock: Clock, startedAt: Date, otherStartAt: Date | null = null) => ({
  startedAt,
  otherStartAt,
  ...clockEnd(clocks[clock], startedAt, otherStartAt),
});

/** An obligation whose clock runs, or waits for what starts it. */
export const newObligation = ({ startedAt = null, otherStartAt = null, ...start }: Start): NotificationObligation => ({
  version: 1,
  addressee: null,
  addresseeName: "",
  reason: null,
  promisedById: null,
  ...start,
  ...(startedAt
    ? started(start.clock, startedAt, otherStartAt)
    : { startedAt, otherStartAt, dueAt: null, atRiskAt: null }),
  state: "RUNNING",
  settledAt: null,
  lateReason: null,
  notificationId: null,
  exceptionReason: null,
  exceptionDetails: null,
  delayedUntil: null,
  delayReason: null,
  delayDetails: null,
  authority: null,
  evidence: null,
});
