import type { Vocabulary } from "../vocabulary.js";

/** How sure the time of an act of the adversary is. */
export const timeCertainties = {
  EXACT: { title: "Exact", description: "A record of that moment shows it, such as a log whose clock is known." },
  APPROXIMATE: {
    title: "Approximate",
    description: "It is inferred: it happened around then, or some time between the two times.",
  },
} as const satisfies Vocabulary;

export type TimeCertainty = keyof typeof timeCertainties;
