import type { Vocabulary } from "../../vocabulary.js";

/** The states of a piece of work that came out of a review. */
export const followUpStates = {
  OUTSTANDING: {
    title: "Outstanding",
    description:
      "The follow-up is recorded, and work on it has not begun; it waits first for a priority and an owner, then for its turn.",
  },
  IN_PROGRESS: {
    title: "In progress",
    description: "Its owner is working on the follow-up.",
  },
  AWAITING_VERIFICATION: {
    title: "Awaiting verification",
    description: "The owner says it is done, and the security team has yet to verify that.",
  },
  RESOLVED: {
    title: "Resolved",
    description: "The security team has verified that the follow-up is really done.",
  },
  WILL_NOT_DO: {
    title: "Will not do",
    description: "The follow-up will not be done, and the reason is on record.",
  },
} as const satisfies Vocabulary;

export type FollowUpState = keyof typeof followUpStates;
