import type { Vocabulary } from "../../vocabulary.js";

/** The states of a question that is put to somebody who knows. */
export const consultationStates = {
  REQUESTED: {
    title: "Requested",
    description: "The question is put, and whoever it was put to has not yet answered.",
  },
  ANSWERED: {
    title: "Answered",
    description: "Whoever it was put to has answered. What they learn later is added as a supplement.",
  },
  DECLINED: {
    title: "Declined",
    description: "Whoever it was put to does not answer, and says why.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "It was taken back before there was an answer, or the incident ended.",
  },
} as const satisfies Vocabulary;

export type ConsultationState = keyof typeof consultationStates;
