import type { Vocabulary } from "../../vocabulary.js";

/** The states of an indicator, as it is judged. Whether it is valid at a moment follows from its times, and moves nothing. */
export const indicatorStates = {
  ACTIVE: {
    title: "Active",
    description: "It is searched for and watched for, as long as its validity lasts.",
  },
  FALSE_POSITIVE: {
    title: "False positive",
    description: "What it finds is no trace of an adversary. It stays on record, so that nobody searches for it again.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "It is taken back, with the reason. Whoever learns of the same value again records it anew.",
  },
} as const satisfies Vocabulary;

export type IndicatorState = keyof typeof indicatorStates;
