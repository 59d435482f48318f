import type { Vocabulary } from "../../vocabulary.js";

/** The states of an approval that was asked of another party. */
export const approvalStates = {
  REQUESTED: {
    title: "Requested",
    description: "It is asked for and waits for an answer, for 24 hours unless the request says otherwise.",
  },
  GRANTED: {
    title: "Granted",
    description: "It is given, for one operation on one thing with one input, until it ends.",
  },
  REFUSED: {
    title: "Refused",
    description: "It is refused, with a reason.",
  },
  EXPIRED: {
    title: "Expired",
    description: "It ended before it was answered or used. It can be asked for again.",
  },
  CANCELLED: {
    title: "Cancelled",
    description: "Whoever asked for it took the request back.",
  },
  USED: {
    title: "Used",
    description: "The operation it was given for was carried out. It is good for no other.",
  },
} as const satisfies Vocabulary;

export type ApprovalState = keyof typeof approvalStates;
