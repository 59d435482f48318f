import type { Vocabulary } from "../../vocabulary.js";

/** What a test of a detection has come to. */
export const detectionTestOutcomes = {
  DETECTED: {
    title: "Detected",
    description: "What was run raised the alert that the test names: the detection works.",
  },
  MISSED: {
    title: "Missed",
    description: "What was run raised no alert: the detection does not work, or does not see this.",
  },
} as const satisfies Vocabulary;

export type DetectionTestOutcome = keyof typeof detectionTestOutcomes;
