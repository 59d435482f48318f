import type { CustomerDataEffect } from "../../../response-model/detection-and-analysis/customer-data-effects.js";
import {
  type ExceptionReasonTerm,
  type NotificationExceptionReason,
  notificationExceptionReasons,
} from "../../../response-model/notification/notification-exception-reasons.js";

/** Which effects on customer data contradict the reason why no notice is due. */
export function contradictionsOf(
  reason: NotificationExceptionReason | null | undefined,
  effects: readonly CustomerDataEffect[],
): readonly CustomerDataEffect[] {
  if (!reason) return [];
  const { contradictedBy = [] }: ExceptionReasonTerm = notificationExceptionReasons[reason];
  return effects.filter((effect) => contradictedBy.includes(effect));
}
