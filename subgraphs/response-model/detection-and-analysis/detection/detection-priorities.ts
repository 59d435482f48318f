import type { Vocabulary } from "../../vocabulary.js";

/** How urgent it is that a service can detect something, the most urgent first. */
export const detectionPriorities = {
  CRITICAL: {
    title: "Critical",
    description: "It is happening to this service or its like now: before anything else.",
  },
  HIGH: { title: "High", description: "It is to be expected, and would do much harm before it was noticed otherwise." },
  MEDIUM: { title: "Medium", description: "It is likely enough to be planned for, and other controls limit its harm." },
  LOW: { title: "Low", description: "It is unlikely, or would be noticed in other ways as well." },
} as const satisfies Vocabulary;

export type DetectionPriority = keyof typeof detectionPriorities;
