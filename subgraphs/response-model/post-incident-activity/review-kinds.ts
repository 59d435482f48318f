import type { Vocabulary } from "../vocabulary.js";

/** How deep the look back at an incident goes. */
export const reviewKinds = {
  REVIEW: {
    title: "Review",
    description: "The look back that every incident has, however small it was.",
  },
  FULL_POST_MORTEM: {
    title: "Full post-mortem",
    description: "The complete examination that is due when customers were affected or data was breached.",
  },
} as const satisfies Vocabulary;

export type ReviewKind = keyof typeof reviewKinds;
