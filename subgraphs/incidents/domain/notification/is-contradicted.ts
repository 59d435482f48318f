import type { NotificationExceptionReason } from "../../../response-model/notification/notification-exception-reasons.js";

/** Whether the reason why no notice is due does not stand beside a disclosure of customer data: what was disclosed was not unintelligible. */
export const isContradicted = ({
  exceptionReason,
}: {
  readonly exceptionReason: NotificationExceptionReason | null | undefined;
}): boolean => exceptionReason === "DATA_UNINTELLIGIBLE";
