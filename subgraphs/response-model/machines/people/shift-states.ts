import type { Vocabulary } from "../../vocabulary.js";

/** The states of a shift in an operations center. */
export const shiftStates = {
  OPEN: {
    title: "Open",
    description: "The shift is on duty.",
  },
  HANDOVER_OFFERED: {
    title: "Handover offered",
    description: "The shift has written its handover and stays on duty until somebody of the next one accepts it.",
  },
  HANDED_OVER: {
    title: "Handed over",
    description: "The next shift is on duty. What this one wrote stays as it was written.",
  },
} as const satisfies Vocabulary;

export type ShiftState = keyof typeof shiftStates;
