import type { Vocabulary } from "../../vocabulary.js";

/** How far the tuning of a detection has come that raised what was no incident. */
export const tuningRequestStates = {
  REQUESTED: {
    title: "Requested",
    description: "Somebody who dismissed its alerts has asked for it, and nobody has said what is changed.",
  },
  PLANNED: {
    title: "Planned",
    description: "It stands what is changed, and on which side it is done.",
  },
  DONE: {
    title: "Done",
    description: "The detection was changed. Whether it raises the same again shows in its recurrences.",
  },
  DECLINED: {
    title: "Declined",
    description: "The detection stays as it is, for a reason. Its alerts go on to come.",
  },
} as const satisfies Vocabulary;

export type TuningRequestState = keyof typeof tuningRequestStates;
