import type { Vocabulary } from "../vocabulary.js";

/** What a note of a service team is about: what only those who run the service know. */
export const serviceNoteSubjects = {
  DEPENDENCY: {
    title: "Dependency",
    description: "What the service depends on, and what depends on it.",
  },
  SAFE_ORDER: {
    title: "Safe order",
    description: "In which order steps can be taken without harm.",
  },
  SIDE_EFFECT: {
    title: "Side effect",
    description: "What a step does besides what it is for.",
  },
  NORMAL_BEHAVIOUR: {
    title: "Normal behaviour",
    description: "How the service behaves when nothing is wrong, so that what is not normal can be told apart.",
  },
  OTHER: {
    title: "Other",
    description: "Anything else that only the service team knows.",
  },
} as const satisfies Vocabulary;

export type ServiceNoteSubject = keyof typeof serviceNoteSubjects;
