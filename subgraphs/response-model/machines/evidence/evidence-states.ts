import type { Vocabulary } from "../../vocabulary.js";

/** The states of a piece of evidence. While it is there, one person answers for it: its custodian. */
export const evidenceStates = {
  HELD: { title: "Held", description: "Its custodian keeps it at hand, for whoever examines it." },
  ARCHIVED: {
    title: "Archived",
    description: "Its custodian has put it into long-term storage; moving it takes it out again.",
  },
  DISPOSED: { title: "Disposed", description: "It is destroyed. What is recorded of it stays." },
} as const satisfies Vocabulary;

export type EvidenceState = keyof typeof evidenceStates;
