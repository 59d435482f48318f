import type { Vocabulary } from "../../vocabulary.js";

/** The states of a piece of guidance that the security team issues to a service. */
export const guidanceStates = {
  ISSUED: {
    title: "Issued",
    description: "The security team has issued it, and the service team has not yet answered.",
  },
  ACKNOWLEDGED: {
    title: "Acknowledged",
    description: "The service team follows it.",
  },
  REFUSED: {
    title: "Refused",
    description: "The service team does not follow it, and says why. Recovery waits for guidance that it does follow.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "The security team has taken it back.",
  },
  EXPIRED: {
    title: "Expired",
    description:
      "The service team has not answered it in time. Recovery waits until guidance is issued again and acknowledged, or this is taken back.",
  },
} as const satisfies Vocabulary;

export type GuidanceState = keyof typeof guidanceStates;
