import type { Vocabulary } from "../../vocabulary.js";

/** Whether the result of a sweep holds, as the service's team says. */
export const sweepResultStates = {
  RECORDED: { title: "Recorded", description: "A person of the service's team has yet to confirm or dispute it." },
  CONFIRMED: {
    title: "Confirmed",
    description: "The service's team stands by it: it has recorded it itself, or confirmed that of another.",
  },
  DISPUTED: { title: "Disputed", description: "The service's team says that it does not hold, and why." },
} as const satisfies Vocabulary;

export type SweepResultState = keyof typeof sweepResultStates;
