import type { Vocabulary } from "../../vocabulary.js";

/** The states of a sweep for indicators. */
export const indicatorSweepStates = {
  OPEN: { title: "Open", description: "Services are searched for the indicators." },
  COMPLETED: {
    title: "Completed",
    description: "It is over: what each service was found to have is on record, and so is what was not searched.",
  },
  CANCELLED: { title: "Cancelled", description: "It was called off, with the reason." },
} as const satisfies Vocabulary;

export type IndicatorSweepState = keyof typeof indicatorSweepStates;
