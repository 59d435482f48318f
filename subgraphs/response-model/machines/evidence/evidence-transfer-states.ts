import type { Vocabulary } from "../../vocabulary.js";

/** The states of a transfer of evidence from one person to another. */
export const evidenceTransferStates = {
  OFFERED: {
    title: "Offered",
    description: "The custodian has offered the evidence to one person, who has not answered. The custodian keeps it.",
  },
  ACCEPTED: { title: "Accepted", description: "That person has received the evidence and answers for it since." },
  DECLINED: { title: "Declined", description: "That person does not take the evidence, and says why." },
  WITHDRAWN: { title: "Withdrawn", description: "The offer was taken back before it was answered." },
  EXPIRED: {
    title: "Expired",
    description: "The offer was not answered in time. The custodian has the evidence, and can offer it again.",
  },
} as const satisfies Vocabulary;

export type EvidenceTransferState = keyof typeof evidenceTransferStates;
