import type { Vocabulary } from "../vocabulary.js";

/** What can happen to a piece of evidence. Each happening is a link in its chain of custody. */
export const custodyEvents = {
  COLLECTED: {
    title: "Collected",
    description: "The evidence was taken from its source and put into storage.",
  },
  ACCESSED: {
    title: "Accessed",
    description: "Somebody looked at or worked with the evidence where it is stored.",
  },
  TRANSFERRED: {
    title: "Transferred",
    description: "The evidence went from one handler to another, and both confirmed it.",
  },
  MOVED: {
    title: "Moved",
    description: "Its custodian put the evidence into another place of storage.",
  },
  VERIFIED: {
    title: "Verified",
    description: "Its hash was computed again and compared with the one that was recorded at its collection.",
  },
  EXPORTED: {
    title: "Exported",
    description: "A copy of the evidence was made for somebody outside the response.",
  },
  ARCHIVED: {
    title: "Archived",
    description: "The evidence was put into long-term storage under a retention period.",
  },
  DISPOSED: {
    title: "Disposed",
    description: "The evidence was destroyed once no rule required keeping it.",
  },
} as const satisfies Vocabulary;

export type CustodyEvent = keyof typeof custodyEvents;
