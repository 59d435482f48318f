import type { Vocabulary } from "../../vocabulary.js";

/** The states of a precursor: a sign that an incident may occur. */
export const precursorStates = {
  OPEN: {
    title: "Open",
    description: "It may still lead to an incident: somebody looks at it when its review is due.",
  },
  CLOSED: {
    title: "Closed",
    description: "It has an outcome, with the reason. It is reopened when more comes to be known.",
  },
} as const satisfies Vocabulary;

export type PrecursorState = keyof typeof precursorStates;
