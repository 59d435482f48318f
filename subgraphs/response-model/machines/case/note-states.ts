import type { Vocabulary } from "../../vocabulary.js";

/** The states of a note in the file of an incident. */
export const noteStates = {
  POSTED: {
    title: "Posted",
    description: "It stands among the notes, in the order in which they were written.",
  },
  PINNED: {
    title: "Pinned",
    description: "The lead has pinned it: whoever comes to the incident reads it first.",
  },
} as const satisfies Vocabulary;

export type NoteState = keyof typeof noteStates;
