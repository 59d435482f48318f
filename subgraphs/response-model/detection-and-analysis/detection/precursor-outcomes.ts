import type { Vocabulary } from "../../vocabulary.js";

/** What became of a precursor. */
export const precursorOutcomes = {
  BECAME_INCIDENT: { title: "Became an incident", description: "What it announced has happened, and is an incident." },
  MITIGATED: {
    title: "Mitigated",
    description: "What it announced can no longer happen, because of the measures that were taken.",
  },
  EXPIRED: { title: "Expired", description: "What it announced did not happen in the time in which it was expected." },
  NOT_RELEVANT: { title: "Not relevant", description: "It announced nothing that concerns these services." },
} as const satisfies Vocabulary;

export type PrecursorOutcome = keyof typeof precursorOutcomes;
