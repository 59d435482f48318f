import type { Vocabulary } from "../../vocabulary.js";

/** The states of a technique that was observed in an incident. */
export const observedTechniqueStates = {
  OBSERVED: { title: "Observed", description: "What the adversary did shows the technique, as sure as it says." },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "It was not what the adversary did. That it was recorded, and why it was withdrawn, stays on record.",
  },
} as const satisfies Vocabulary;

export type ObservedTechniqueState = keyof typeof observedTechniqueStates;
