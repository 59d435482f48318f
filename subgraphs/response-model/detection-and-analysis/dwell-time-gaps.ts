import type { Vocabulary } from "../vocabulary.js";

/** Why nobody can say how long the adversary was there before anything was detected. */
export const dwellTimeGaps = {
  NO_ACTIVITY: { title: "No act on record", description: "No act of the adversary stands on record." },
  NO_ALERT: {
    title: "No alert",
    description: "No alert of the incident was received, or none that you may see: nothing says when it was detected.",
  },
  BEGAN_LATER: {
    title: "Began later",
    description:
      "The first act on record began after the first alert was received, so that an earlier one is still unknown.",
  },
} as const satisfies Vocabulary;

export type DwellTimeGap = keyof typeof dwellTimeGaps;
