import type { Vocabulary } from "../../vocabulary.js";

/** The states of a post on the service-health board. */
export const serviceHealthPostStates = {
  DRAFT: {
    title: "Draft",
    description: "Communications has written it. Nothing stands on the board yet.",
  },
  PUBLISHED: {
    title: "Published",
    description: "It stands on the board, released by a second person of communications, and is updated there.",
  },
  ENDED: {
    title: "Ended",
    description: "Its final text has been said. Nothing is added to it any more.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "It was taken back before it was published. Its text and the reason stay on record.",
  },
} as const satisfies Vocabulary;

export type ServiceHealthPostState = keyof typeof serviceHealthPostStates;
