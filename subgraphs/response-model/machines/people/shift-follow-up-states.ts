import type { Vocabulary } from "../../vocabulary.js";

/** The states of what an entry of the shift log left to be followed up. */
export const shiftFollowUpStates = {
  OPEN: {
    title: "Open",
    description: "Still to be done, by whichever shift is on duty.",
  },
  DONE: {
    title: "Done",
    description: "Another entry of the log says what came of it.",
  },
} as const satisfies Vocabulary;

export type ShiftFollowUpState = keyof typeof shiftFollowUpStates;
