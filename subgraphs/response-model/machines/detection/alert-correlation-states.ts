import type { Vocabulary } from "../../vocabulary.js";

/** What has become of the suggestion that some alerts belong together. */
export const alertCorrelationStates = {
  SUGGESTED: {
    title: "Suggested",
    description:
      "Cordon has found that the alerts have something in common; nobody has said whether they belong together.",
  },
  ACCEPTED: {
    title: "Accepted",
    description:
      "Somebody has judged that they belong together. Where an incident was named, they were linked to it; where none was, each is escalated or linked by its own team.",
  },
  TAKEN_BACK: {
    title: "Taken back",
    description:
      "It had been accepted by mistake: none of its alerts is left in the incident that they were linked to, with the reason. They are not suggested again; where they belong together after all, also in another incident, they are accepted again.",
  },
  REFUSED: {
    title: "Refused",
    description:
      "Somebody has judged that they do not belong together, with the reason. They are not suggested again; where that was a mistake, they are accepted all the same.",
  },
  LAPSED: {
    title: "Lapsed",
    description: "None of its alerts waits for anybody any more, or nobody has judged it within three days.",
  },
} as const satisfies Vocabulary;

export type AlertCorrelationState = keyof typeof alertCorrelationStates;
