import type { Vocabulary } from "../vocabulary.js";

/** The states of the review of an incident. */
export const reviewStates = {
  DRAFT: {
    title: "Draft",
    description: "The review is open, and its analyses are still being written.",
  },
  IN_REVIEW: {
    title: "In review",
    description: "Both sides have contributed, and all parties are discussing the findings.",
  },
  COMPLETED: {
    title: "Completed",
    description: "The review is finished, with an explicit conclusion, and no longer changes.",
  },
} as const satisfies Vocabulary;

export type ReviewState = keyof typeof reviewStates;
