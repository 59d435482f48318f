import type { Vocabulary } from "../vocabulary.js";

/** The kinds of account: who can ask, and by their policies which of them may carry an operation out. */
export const personKinds = {
  PERSON: {
    title: "Person",
    description: "A human being, who signs in by name and answers for what is done under that name.",
  },
  SERVICE_ACCOUNT: {
    title: "Service account",
    description:
      "A program, such as the monitoring of a service or a dashboard. It reports and reads; it does not judge, contain, evict, validate or close. Of the operations that are open to programs it may carry out those that its account lists.",
  },
} as const satisfies Vocabulary;

export type PersonKind = keyof typeof personKinds;
