import type { Vocabulary } from "../vocabulary.js";

/** What can be raised on a thing so that a step waits for the approval of another party. */
export const flags = {
  BUSINESS_IMPACT: {
    title: "Business impact",
    description:
      "The eradication is flagged: what it does to the business is more than lead and owner can answer for, so it waits for an executive incident manager (NIST SP 800-61r2 §3.3.1, Choosing a Containment Strategy).",
  },
} as const satisfies Vocabulary;

export type Flag = keyof typeof flags;
