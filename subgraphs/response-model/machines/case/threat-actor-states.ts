import type { Vocabulary } from "../../vocabulary.js";

/** The states of what is known of an adversary in an incident. */
export const threatActorStates = {
  NAMED: {
    title: "Named",
    description: "The incident is attributed to this adversary, with the confidence that it says.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "The attribution does not hold. That it was made, and why it was withdrawn, stays on record.",
  },
} as const satisfies Vocabulary;

export type ThreatActorState = keyof typeof threatActorStates;
