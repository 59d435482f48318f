import type { Vocabulary } from "../../vocabulary.js";

/** The states of an eradication that the security team recommends to a service. */
export const recommendationStates = {
  PROPOSED: {
    title: "Proposed",
    description: "It is recommended, and the lead and the owner of the service have not both accepted it.",
  },
  ACCEPTED: {
    title: "Accepted",
    description: "The lead and the owner of the service have both accepted it.",
  },
  REJECTED: {
    title: "Rejected",
    description: "The lead or the owner of the service has rejected it, and says why.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "The security team has taken it back.",
  },
  SUPERSEDED: {
    title: "Superseded",
    description: "A later recommendation for the same service took its place.",
  },
} as const satisfies Vocabulary;

export type RecommendationState = keyof typeof recommendationStates;
