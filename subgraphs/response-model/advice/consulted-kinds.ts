import type { Vocabulary } from "../vocabulary.js";

/** To whom a question can be put. */
export const consultedKinds = {
  FUNCTION: {
    title: "Team function",
    description: "Every team that has the function, such as legal affairs or threat intelligence.",
  },
  TEAM: {
    title: "Team",
    description: "One team, by its id.",
  },
  PERSON: {
    title: "Person",
    description: "One person, by their id.",
  },
  SERVICE_EXPERTS: {
    title: "Service experts",
    description: "The team of an affected service, which holds the responsibility for service insight and expertise.",
  },
  SECURITY_EXPERTS: {
    title: "Security experts",
    description: "Every team that holds the responsibility for security expertise and consulting.",
  },
} as const satisfies Vocabulary;

export type ConsultedKind = keyof typeof consultedKinds;
