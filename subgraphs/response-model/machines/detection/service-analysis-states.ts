import type { Vocabulary } from "../../vocabulary.js";

/** How far the analysis of a service over a period has come. */
export const serviceAnalysisStates = {
  DRAFT: {
    title: "Draft",
    description: "The team of the service is writing it; the trends are those of this moment.",
  },
  PUBLISHED: {
    title: "Published",
    description: "It stands as it was published, with the trends of that moment.",
  },
  SUPERSEDED: {
    title: "Superseded",
    description: "A later version of the same period has taken its place; it stays readable as it was.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "It does not hold, and the reason is on record; it stays readable, and its period is free again.",
  },
  DISCARDED: {
    title: "Discarded",
    description: "The draft was given up, with the reason; its period is free again.",
  },
} as const satisfies Vocabulary;

export type ServiceAnalysisState = keyof typeof serviceAnalysisStates;
