import type { Vocabulary } from "../vocabulary.js";

/** The states of one person's role in one incident. A handover is a record that both sides accept. */
export const assignmentStates = {
  OFFERED: {
    title: "Offered",
    description: "The role has been offered to a person who has not answered yet.",
  },
  ACCEPTED: {
    title: "Accepted",
    description: "The person has accepted the role and holds it now.",
  },
  DECLINED: {
    title: "Declined",
    description: "The person has declined the role, so it must be offered to somebody else.",
  },
  HANDED_OVER: {
    title: "Handed over",
    description: "The person held the role and has passed it to another person who accepted it.",
  },
} as const satisfies Vocabulary;

export type AssignmentState = keyof typeof assignmentStates;
