import type { Vocabulary } from "../vocabulary.js";

/** What alerts have in common that are suggested to belong together. */
export const correlationBases = {
  SHARED_INDICATOR: {
    title: "Shared indicator",
    description: "They were reported with the same indicator within a day, whichever services they are of.",
  },
  KNOWN_INDICATOR: {
    title: "Known indicator",
    description:
      "They were reported with a recorded and valid indicator, or it was related to them; it may belong to the open incident as well, whenever that was recorded.",
  },
  SHARED_TECHNIQUE: {
    title: "Shared technique",
    description: "They were reported with the same technique of ATT&CK, at the same service, within an hour.",
  },
} as const satisfies Vocabulary;

export type CorrelationBasis = keyof typeof correlationBases;
