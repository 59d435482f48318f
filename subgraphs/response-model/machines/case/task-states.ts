import type { Vocabulary } from "../../vocabulary.js";

/** The states of a task in an incident. */
export const taskStates = {
  OPEN: {
    title: "Open",
    description: "It is still to be done.",
  },
  DONE: {
    title: "Done",
    description: "It is done. It can be reopened.",
  },
  CANCELLED: {
    title: "Cancelled",
    description: "It is not needed any more. It can be reopened.",
  },
} as const satisfies Vocabulary;

export type TaskState = keyof typeof taskStates;
