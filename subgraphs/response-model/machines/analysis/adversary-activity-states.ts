import type { Vocabulary } from "../../vocabulary.js";

/** The states of an act of the adversary that is on record in an incident. */
export const adversaryActivityStates = {
  STANDING: {
    title: "Standing",
    description: "As far as is known the adversary did it, with the confidence on record.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description:
      "The adversary did not do it, or it is recorded elsewhere. That it was recorded, and why it was withdrawn, stays on record.",
  },
} as const satisfies Vocabulary;

export type AdversaryActivityState = keyof typeof adversaryActivityStates;
