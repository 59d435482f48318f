import type { Vocabulary } from "../vocabulary.js";

/** The only reasons for which a notice to customers may wait. */
export const notificationDelayReasons = {
  RISK_TO_OTHER_CUSTOMERS: {
    title: "Risk to other customers",
    description:
      "Telling some customers now would raise the risk for others, for example while a way in is still open.",
  },
} as const satisfies Vocabulary;

export type NotificationDelayReason = keyof typeof notificationDelayReasons;
