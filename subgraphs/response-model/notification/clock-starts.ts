import type { Vocabulary } from "../vocabulary.js";

/** The moments at which a notification clock can start. */
export const clockStarts = {
  DECLARATION: {
    title: "Declaration",
    description: "The moment at which the security team declared the incident.",
  },
  AWARENESS: {
    title: "Awareness",
    description:
      "The moment at which the organization became aware of what the law asks to be told of. No certainty beyond that is waited for.",
  },
  REASONABLE_CERTAINTY: {
    title: "Awareness with reasonable certainty",
    description:
      "The moment at which the organization was reasonably certain that a security incident has compromised personal data, which is when a controller is aware of a breach (EDPB Guidelines 9/2022).",
  },
  NOTICED: {
    title: "Noticed, or told of",
    description: "The moment at which the organization noticed the incident, or was told of it, whichever came first.",
  },
  REASONABLE_BELIEF: {
    title: "Reasonable belief",
    description: "The moment at which the organization reasonably believed that the incident has occurred.",
  },
  POSSIBILITY_LEARNT: {
    title: "Possibility learnt",
    description: "The moment at which the organization learned that personal information may have leaked.",
  },
  CLASSIFICATION: {
    title: "Classification",
    description: "The moment at which the incident was classified as major.",
  },
  PRECEDING_NOTICE: {
    title: "Preceding notice",
    description: "The moment at which the notice before this one, under the same law, was sent.",
  },
  HANDLED: {
    title: "Incident handled",
    description:
      "The moment at which an incident that outlasted its first reports was handled, and regular activity was normal again.",
  },
  NEW_FACT: {
    title: "New fact",
    description: "The moment at which something became known that the notices so far do not say.",
  },
  MATERIALITY_DECISION: {
    title: "Materiality decision",
    description: "The moment at which the organization decided that the incident is material to its investors.",
  },
  MEASURE_AVAILABLE: {
    title: "Measure available",
    description: "The moment at which a corrective or mitigating measure became available.",
  },
  RANSOM_PAYMENT: {
    title: "Ransom payment",
    description: "The moment at which a ransom was paid.",
  },
  REQUEST: {
    title: "Request",
    description: "The moment at which the authority asked.",
  },
  PROMISE: {
    title: "Promise",
    description: "The moment at which a notice that was not complete promised what would follow, and by when.",
  },
} as const satisfies Vocabulary;

export type ClockStart = keyof typeof clockStarts;
