import type { Vocabulary } from "../../vocabulary.js";

/** The states of a threat briefing. */
export const threatBriefingStates = {
  DRAFT: { title: "Draft", description: "Threat intelligence is writing it, and nobody else reads it." },
  PUBLISHED: {
    title: "Published",
    description: "Its latest edition is out, and the teams of its services acknowledge that. It can expire meanwhile.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    description: "Threat intelligence has taken it back, with the reason. What was published stays readable.",
  },
} as const satisfies Vocabulary;

export type ThreatBriefingState = keyof typeof threatBriefingStates;
