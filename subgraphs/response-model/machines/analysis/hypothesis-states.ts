import type { Vocabulary } from "../../vocabulary.js";

/** The states of a hypothesis about an incident. */
export const hypothesisStates = {
  OPEN: { title: "Open", description: "Nobody has decided yet whether it holds." },
  SUPPORTED: { title: "Supported", description: "What speaks for it was found to be enough to go by." },
  REFUTED: { title: "Refuted", description: "What speaks against it was found to rule it out." },
} as const satisfies Vocabulary;

export type HypothesisState = keyof typeof hypothesisStates;
