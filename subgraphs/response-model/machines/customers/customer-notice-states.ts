import type { Vocabulary } from "../../vocabulary.js";

/** The states of a notice to customers. */
export const customerNoticeStates = {
  DRAFT: {
    title: "Draft",
    description: "Communications writes it. Customers are told nothing yet.",
  },
  RELEASED: {
    title: "Released",
    description:
      "A second person of communications has released it. Of some of its recipients nobody has recorded yet that it was sent.",
  },
  SENT: {
    title: "Sent",
    description: "For each group of its recipients it is on record, with proof, that it was sent.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "It was taken back before it was released. Its text and the reason stay on record.",
  },
} as const satisfies Vocabulary;

export type CustomerNoticeState = keyof typeof customerNoticeStates;
