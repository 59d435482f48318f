import type { Vocabulary } from "../../vocabulary.js";

/** The states of a requirement to detect something in a service. */
export const detectionRequirementStates = {
  PROPOSED: {
    title: "Proposed",
    description: "One side has proposed the requirement, and it is not in force yet: that takes the agreement of both.",
  },
  REFUSED: {
    title: "Refused",
    description: "One side has said no to the proposal, and the reason is on record. Either side can propose it anew.",
  },
  IN_FORCE: {
    title: "In force",
    description: "The security team and the service team have both agreed, so it must now be deployed.",
  },
  DEPLOYED: {
    title: "Deployed",
    description:
      "The service team has put the monitoring for all techniques that the requirement names into each environment that it names.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "The requirement no longer applies, and the reason is on record.",
  },
} as const satisfies Vocabulary;

export type DetectionRequirementState = keyof typeof detectionRequirementStates;
