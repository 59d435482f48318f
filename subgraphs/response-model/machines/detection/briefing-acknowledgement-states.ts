import type { Vocabulary } from "../../vocabulary.js";

/** What the team of a service has made of one edition of a threat briefing. */
export const briefingAcknowledgementStates = {
  PENDING: { title: "Pending", description: "The edition is out, and the team of the service has not answered it." },
  ACKNOWLEDGED: {
    title: "Acknowledged",
    description: "The team has read the edition and acts on it; it says what it has done.",
  },
  NOT_RELEVANT: {
    title: "Not relevant",
    description: "The team has read the edition and says why it does not concern the service.",
  },
  LAPSED: {
    title: "Lapsed",
    description:
      "Nobody answered the edition before the next one came out, or the briefing expired or was withdrawn. The team of the service can still answer the latest one, unless it was withdrawn.",
  },
} as const satisfies Vocabulary;

export type BriefingAcknowledgementState = keyof typeof briefingAcknowledgementStates;
