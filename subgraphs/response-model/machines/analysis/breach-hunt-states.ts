import type { Vocabulary } from "../../vocabulary.js";

/** The states of a hunt for a breach. */
export const breachHuntStates = {
  OPEN: { title: "Open", description: "Hunters look for what no detection has reported." },
  CONCLUDED: { title: "Concluded", description: "What was found, or ruled out, is on record." },
} as const satisfies Vocabulary;

export type BreachHuntState = keyof typeof breachHuntStates;
