import type { Vocabulary } from "../../vocabulary.js";

/** The states of the review of an incident. */
export const reviewStates = {
  DRAFT: {
    title: "Draft",
    description: "The review is open and waits for the security team to take the lead.",
  },
  IN_REVIEW: {
    title: "In review",
    description: "Both sides write their analyses, and all parties discuss the findings and what follows from them.",
  },
  COMPLETED: {
    title: "Completed",
    description:
      "The review is finished, with an explicit conclusion, and no longer changes, unless a full post-mortem turns out to be due before the incident is closed, or the incident is reopened.",
  },
} as const satisfies Vocabulary;

export type ReviewState = keyof typeof reviewStates;
