import type { Vocabulary } from "../vocabulary.js";

/** What a review decides about the process. No review ends without one of these. */
export const reviewConclusions = {
  CHANGE_PREPARATION: {
    title: "Change preparation",
    description: "Training, procedures, tools or other preparation must change because of this incident.",
  },
  CHANGE_DETECTION_AND_ANALYSIS: {
    title: "Change detection and analysis",
    description: "What is detected, or how it is analysed, must change because of this incident.",
  },
  NONE_NEEDED: {
    title: "None needed",
    description: "The process needs no change, and the reason for that is on record.",
  },
} as const satisfies Vocabulary;

export type ReviewConclusion = keyof typeof reviewConclusions;
