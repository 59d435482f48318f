import type { Vocabulary } from "../vocabulary.js";

/** The moments at which a notification clock can start. */
export const clockStarts = {
  DECLARATION: {
    title: "Declaration",
    description: "The moment at which the security team declared the incident.",
  },
  AWARENESS: {
    title: "Awareness",
    description: "The moment at which the organization became aware of the incident with reasonable certainty.",
  },
  CLASSIFICATION: {
    title: "Classification",
    description: "The moment at which the incident was classified as major.",
  },
  PRECEDING_NOTICE: {
    title: "Preceding notice",
    description: "The moment at which the notice before this one, under the same law, was sent.",
  },
} as const satisfies Vocabulary;

export type ClockStart = keyof typeof clockStarts;
