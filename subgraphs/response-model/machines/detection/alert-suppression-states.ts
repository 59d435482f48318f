import type { Vocabulary } from "../../vocabulary.js";

/** How far a rule has come that holds alerts back. */
export const alertSuppressionStates = {
  PROPOSED: {
    title: "Proposed",
    description: "It may hide what is grave, so it holds nothing back before the security side has agreed.",
  },
  IN_FORCE: {
    title: "In force",
    description: "What it matches is kept and counted, and does not come into the queue.",
  },
  ENDED: {
    title: "Ended",
    description:
      "Somebody ended it before its time, or gave up the proposal, with the reason. What it has held back comes back into the queue.",
  },
  EXPIRED: {
    title: "Expired",
    description:
      "Its time is over. What still occurs comes into the queue with its next report; what it has held back stays so until then.",
  },
} as const satisfies Vocabulary;

export type AlertSuppressionState = keyof typeof alertSuppressionStates;
