import type { Vocabulary } from "../vocabulary.js";

/** The only reasons for which no notice is due at all. */
export const notificationExceptionReasons = {
  DATA_UNINTELLIGIBLE: {
    title: "Data unintelligible",
    description:
      "The data that was reached is proven unintelligible to whoever reached it: it is encrypted, and the keys are intact.",
  },
  DUTY_NOT_APPLICABLE: {
    title: "Duty not applicable",
    description:
      "The duty does not apply to this incident: no customer was affected, or the law behind the clock does not cover the case.",
  },
} as const satisfies Vocabulary;

export type NotificationExceptionReason = keyof typeof notificationExceptionReasons;
