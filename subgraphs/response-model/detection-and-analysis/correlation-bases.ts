import type { Vocabulary } from "../vocabulary.js";

/** What alerts have in common that are suggested to belong together. */
export const correlationBases = {
  SHARED_INDICATOR: {
    title: "Shared indicator",
    description: "They were reported with the same indicator within a day, whichever services they are of.",
  },
  SHARED_TECHNIQUE: {
    title: "Shared technique",
    description: "They were reported with the same technique of ATT&CK, at the same service, within an hour.",
  },
} as const satisfies Vocabulary;

export type CorrelationBasis = keyof typeof correlationBases;
