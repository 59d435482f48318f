import type { Vocabulary } from "../vocabulary.js";
import type { WeighedTerm } from "./weighed-term.js";

/** What the incident does to the services that the organization provides, after NIST SP 800-61r2 §3.2.6. */
export const functionalImpacts = {
  NONE: {
    title: "None",
    weight: 0,
    description: "All services are still provided to all users.",
  },
  LOW: {
    title: "Low",
    weight: 1,
    description: "All critical services are still provided, though less efficiently than usual.",
  },
  MEDIUM: {
    title: "Medium",
    weight: 2,
    description: "A critical service can no longer be provided to some of its users.",
  },
  HIGH: {
    title: "High",
    weight: 3,
    description: "A critical service can no longer be provided to any of its users.",
  },
} as const satisfies Vocabulary<WeighedTerm>;

export type FunctionalImpact = keyof typeof functionalImpacts;
