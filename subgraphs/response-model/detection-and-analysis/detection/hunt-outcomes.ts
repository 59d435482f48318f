import type { Vocabulary } from "../../vocabulary.js";

/** What a hunt for a breach came to. */
export const huntOutcomes = {
  FOUND: { title: "Found", description: "There are findings that speak for a breach." },
  NOTHING_FOUND: {
    title: "Nothing found",
    description: "What was looked for was not there, as far as the data that was searched can show it.",
  },
  INCONCLUSIVE: {
    title: "Inconclusive",
    description: "The data does not tell: it is missing, too old or too coarse.",
  },
} as const satisfies Vocabulary;

export type HuntOutcome = keyof typeof huntOutcomes;
