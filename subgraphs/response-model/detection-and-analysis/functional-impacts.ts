import type { Vocabulary } from "../vocabulary.js";

/** What the incident does to the services that the organization provides, after NIST SP 800-61r2 §3.2.6. */
export const functionalImpacts = {
  NONE: {
    title: "None",
    description: "All services are still provided to all users.",
  },
  LOW: {
    title: "Low",
    description: "All critical services are still provided, though less efficiently than usual.",
  },
  MEDIUM: {
    title: "Medium",
    description: "A critical service can no longer be provided to some of its users.",
  },
  HIGH: {
    title: "High",
    description: "A critical service can no longer be provided to any of its users.",
  },
} as const satisfies Vocabulary;

export type FunctionalImpact = keyof typeof functionalImpacts;
