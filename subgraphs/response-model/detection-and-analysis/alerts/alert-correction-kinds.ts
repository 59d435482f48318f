import type { Vocabulary } from "../../vocabulary.js";

/** What was put right in an alert that had been judged wrongly. */
export const alertCorrectionKinds = {
  REOPENED: {
    title: "Reopened",
    description: "It had been closed as no incident, and is triaged anew.",
  },
  UNLINKED: {
    title: "Unlinked",
    description: "It had been made part of an incident that it does not belong to.",
  },
  REROUTED: {
    title: "Rerouted",
    description: "It had been reported for a service that it does not concern.",
  },
} as const satisfies Vocabulary;

export type AlertCorrectionKind = keyof typeof alertCorrectionKinds;
