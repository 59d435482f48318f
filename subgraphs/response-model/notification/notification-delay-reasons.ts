import type { Vocabulary } from "../vocabulary.js";

/** The only reasons for which a notice to customers may wait, or is not due at all. */
export const notificationDelayReasons = {
  RISK_TO_OTHER_CUSTOMERS: {
    title: "Risk to other customers",
    description:
      "Telling some customers now would raise the risk for others, for example while a way in is still open.",
  },
  DATA_UNINTELLIGIBLE: {
    title: "Data unintelligible",
    description:
      "The data that was reached is proven unintelligible to whoever reached it: it is encrypted, and the keys are intact. No notice is due then, and the proof is recorded.",
  },
  EXTREME_CASE: {
    title: "Extreme case",
    description: "An exceptional situation that legal affairs and the Executive Incident Manager have both vetted.",
  },
} as const satisfies Vocabulary;

export type NotificationDelayReason = keyof typeof notificationDelayReasons;
