import type { Vocabulary } from "../../vocabulary.js";

/** The states of one version of a service's recovery plan. */
export const recoveryPlanStates = {
  PROPOSED: {
    title: "Proposed",
    description: "One side has proposed it, and the other has not yet agreed.",
  },
  AGREED: {
    title: "Agreed",
    description: "Both sides have agreed it: it is the plan of this round.",
  },
  SUPERSEDED: {
    title: "Superseded",
    description: "A later version was proposed in its place, or a new round has begun.",
  },
} as const satisfies Vocabulary;

export type RecoveryPlanState = keyof typeof recoveryPlanStates;
