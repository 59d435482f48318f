import type { Vocabulary } from "../vocabulary.js";

/** How surely an operation has an effect. */
export const certainties = {
  ALWAYS: {
    title: "Always",
    description: "Whenever the operation is carried out, the gate is so afterwards.",
  },
  POSSIBLY: {
    title: "Possibly",
    description:
      "The gate can be so afterwards: that depends on what the operation is given, or on what else is still missing.",
  },
} as const satisfies Vocabulary;

export type Certainty = keyof typeof certainties;
