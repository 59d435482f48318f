import type { Vocabulary } from "../../vocabulary.js";

/** What an alert turned out to be. */
export const alertDispositions = {
  TRUE_POSITIVE: {
    title: "True positive",
    description: "The alert was right: it shows a malicious action.",
  },
  BENIGN_POSITIVE: {
    title: "Benign positive",
    description: "The alert was right about what happened, and what happened was allowed and expected.",
  },
  FALSE_POSITIVE: {
    title: "False positive",
    description: "The alert was wrong. The tuning that will keep it from being raised again is named with it.",
  },
} as const satisfies Vocabulary;

export type AlertDisposition = keyof typeof alertDispositions;
