import type { Vocabulary } from "../../vocabulary.js";

/** The states of a step of the plan of a service. */
export const planStepStates = {
  PROPOSED: {
    title: "Proposed",
    description: "One side has proposed it, or has amended what was agreed, and the other has not yet agreed.",
  },
  AGREED: {
    title: "Agreed",
    description: "Both sides have agreed it. It can begin once all that it depends on is done.",
  },
  IN_PROGRESS: {
    title: "In progress",
    description: "Whoever carries it out has begun.",
  },
  DONE: {
    title: "Done",
    description: "It is done, with an outcome on record.",
  },
  FAILED: {
    title: "Failed",
    description: "It was tried and did not work out, with what happened on record. Another step takes its place.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "It was taken out of the plan before it began.",
  },
} as const satisfies Vocabulary;

export type PlanStepState = keyof typeof planStepStates;

/** How many steps the plan of one service can have in one round. */
export const maxStepsOfRound = 200;
