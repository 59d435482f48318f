import type { Vocabulary } from "../../vocabulary.js";

/** The states of a forensic investigation. */
export const investigationStates = {
  OPEN: { title: "Under way", description: "Its question is not answered yet, and findings are recorded." },
  CONCLUDED: {
    title: "Concluded",
    description: "Its question is answered. It can be reopened when something else comes to light.",
  },
} as const satisfies Vocabulary;

export type InvestigationState = keyof typeof investigationStates;
