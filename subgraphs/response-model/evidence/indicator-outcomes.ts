import type { Vocabulary } from "../vocabulary.js";

/** What becomes of one thing that is taken in, or judged, together with others. */
export const indicatorOutcomes = {
  RECORDED: { title: "Recorded", description: "It is on record now." },
  ALREADY_KNOWN: {
    title: "Already known",
    description: "It was on record before, among what whoever takes it in may read; that record stays as it is.",
  },
  UPDATED: { title: "Updated", description: "It was on record before, and that record says now what is newer." },
  WITHDRAWN: {
    title: "Withdrawn",
    description:
      "It was on record before, and was withdrawn: its author has revoked it, or whoever judges it took it back.",
  },
  MARKED_FALSE_POSITIVE: {
    title: "Marked as a false positive",
    description: "What it finds is no trace of an adversary.",
  },
  CLEARED: { title: "Cleared", description: "It is marked as a false positive no longer." },
  SKIPPED: { title: "Skipped", description: "It is nothing that is kept here, or could not be kept in full." },
  REFUSED: { title: "Refused", description: "It is not what it says it is, such as an address that is none." },
} as const satisfies Vocabulary;

export type IndicatorOutcome = keyof typeof indicatorOutcomes;
