import type { Vocabulary } from "../../vocabulary.js";

/** The states of a link in the file of an incident. */
export const caseLinkStates = {
  LISTED: {
    title: "Listed",
    description: "It leads to something that the response uses.",
  },
  REMOVED: {
    title: "Removed",
    description: "It is not to be followed any more. That it was there stays on record.",
  },
} as const satisfies Vocabulary;

export type CaseLinkState = keyof typeof caseLinkStates;
