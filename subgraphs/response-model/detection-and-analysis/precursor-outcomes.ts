import type { Vocabulary } from "../vocabulary.js";

/** What became of a precursor. */
export const precursorOutcomes = {
  BECAME_INCIDENT: { title: "Became an incident", description: "What it announced has come, and is an incident." },
  MITIGATED: {
    title: "Mitigated",
    description: "What it announced cannot come any more, by what was done against it.",
  },
  EXPIRED: { title: "Expired", description: "What it announced has not come in the time in which it was to." },
  NOT_RELEVANT: { title: "Not relevant", description: "It announced nothing that concerns these services." },
} as const satisfies Vocabulary;

export type PrecursorOutcome = keyof typeof precursorOutcomes;
