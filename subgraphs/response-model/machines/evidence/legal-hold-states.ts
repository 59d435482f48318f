import type { Vocabulary } from "../../vocabulary.js";

/** The states of a legal hold. It keeps what it covers until it is lifted, also while that is asked for. */
export const legalHoldStates = {
  IN_FORCE: { title: "In force", description: "What it covers is kept, whatever the retention says." },
  LIFT_REQUESTED: {
    title: "Lift requested",
    description: "Legal affairs asks to lift it, and a second person has not agreed yet. It is still in force.",
  },
  LIFTED: { title: "Lifted", description: "Two people have ended it, one of them of legal affairs." },
} as const satisfies Vocabulary;

export type LegalHoldState = keyof typeof legalHoldStates;
