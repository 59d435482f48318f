import type { Vocabulary } from "../vocabulary.js";

/** How sure the security team is that what it recommends removes the root cause. */
export const confidences = {
  LOW: {
    title: "Low",
    description: "The sources are few or contradict each other: it may leave the adversary a way in.",
  },
  MODERATE: {
    title: "Moderate",
    description: "The sources are plausible, and not all of them are corroborated.",
  },
  HIGH: {
    title: "High",
    description: "Several good sources agree: it removes the adversary and the way they came in.",
  },
} as const satisfies Vocabulary;

export type Confidence = keyof typeof confidences;
