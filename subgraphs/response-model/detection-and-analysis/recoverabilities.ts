import type { Vocabulary } from "../vocabulary.js";
import type { WeighedTerm } from "./weighed-term.js";

/** What recovering will take, after NIST SP 800-61r2 §3.2.6. */
export const recoverabilities = {
  REGULAR: {
    title: "Regular",
    weight: 0,
    description: "The time to recover is predictable with the people and means at hand.",
  },
  SUPPLEMENTED: {
    title: "Supplemented",
    weight: 1,
    description: "The time to recover is predictable, provided that more people or means are added.",
  },
  EXTENDED: {
    title: "Extended",
    weight: 2,
    description: "The time to recover cannot be predicted, and help from outside is needed.",
  },
  NOT_RECOVERABLE: {
    title: "Not recoverable",
    weight: 3,
    description: "What happened cannot be undone, for example because data was published.",
  },
} as const satisfies Vocabulary<WeighedTerm>;

export type Recoverability = keyof typeof recoverabilities;
