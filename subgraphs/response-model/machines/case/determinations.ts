import type { Vocabulary } from "../../vocabulary.js";

/** How sure the security team is that an incident is real, after STIX. */
export const determinations = {
  SUSPECTED: {
    title: "Suspected",
    description: "There are signs of an incident, and the analysis has not yet decided whether it is real.",
  },
  CONFIRMED: {
    title: "Confirmed",
    description: "The analysis shows that an incident as defined by the process has happened.",
  },
  BLOCKED: {
    title: "Blocked",
    description: "An attack took place, and a protective measure stopped it before it had any effect.",
  },
  FAILED_ATTEMPT: {
    title: "Failed attempt",
    description: "An attack took place and failed of itself, without a measure that stopped it.",
  },
  FALSE_POSITIVE: {
    title: "False positive",
    description: "What was detected was not an attack. The detection that raised it is named and tuned.",
  },
  BENIGN: {
    title: "Benign",
    description: "What was detected did happen, and it was no attack: it was allowed, or it does no harm.",
  },
  EXERCISE: {
    title: "Exercise",
    description: "It was an attack simulation, to which everybody reacted as to a real attack.",
  },
  DUPLICATE: {
    title: "Duplicate",
    description: "It is the same as another incident, which has taken it in.",
  },
} as const satisfies Vocabulary;

export type Determination = keyof typeof determinations;
