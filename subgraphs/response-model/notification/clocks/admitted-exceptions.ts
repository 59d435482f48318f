import { type NotificationExceptionReason, notificationExceptionReasons } from "../notification-exception-reasons.js";
import type { ClockTerm, ExceptionTerm } from "./clock-term.js";

const reasons = Object.keys(notificationExceptionReasons) as readonly NotificationExceptionReason[];

const isOfEveryDuty = (reason: NotificationExceptionReason) => "ofEveryDuty" in notificationExceptionReasons[reason];

/** An exception that a clock admits; that its duty does not apply at all, no article has to say. */
type AdmittedException = Pick<ExceptionTerm, "reason"> & Partial<Pick<ExceptionTerm, "article">>;

/** For which reasons no notice is due by a clock: those that its law gives, and that the duty does not apply after all. */
export const admittedExceptions = ({
  exceptions = [],
}: Pick<ClockTerm, "exceptions">): readonly AdmittedException[] => [
  ...exceptions,
  ...reasons.filter(isOfEveryDuty).map((reason) => ({ reason })),
];
