import type { Vocabulary } from "../../vocabulary.js";

/** The states of one person's role in one incident. A handover is an offer as well, made by whoever holds the role. */
export const assignmentStates = {
  OFFERED: {
    title: "Offered",
    description: "The role is offered to a person who has not answered yet.",
  },
  ACCEPTED: {
    title: "Accepted",
    description: "The person has accepted the role and holds it now.",
  },
  DECLINED: {
    title: "Declined",
    description: "The person has declined the role.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "The offer was taken back before it was answered.",
  },
  EXPIRED: {
    title: "Expired",
    description: "The offer was not answered in time. The role can be offered again.",
  },
  HANDED_OVER: {
    title: "Handed over",
    description: "The person held the role and passed it to another, who accepted it. Its rights have passed with it.",
  },
  REPLACED: {
    title: "Replaced",
    description: "The person held the role and could not be reached, so it was taken from them, with approval.",
  },
  ENDED: {
    title: "Ended",
    description: "The person held the role until its service was released or the incident was merged into another.",
  },
} as const satisfies Vocabulary;

export type AssignmentState = keyof typeof assignmentStates;
