import type { Vocabulary } from "../../vocabulary.js";

/** What a source says of the thing that it watches. */
export const alertSignals = {
  FIRING: {
    title: "Firing",
    description: "The source sees it at this moment.",
  },
  RESOLVED: {
    title: "Resolved",
    description:
      "The source no longer sees it. That says nothing about what it was: the service team still triages the alert.",
  },
} as const satisfies Vocabulary;

export type AlertSignal = keyof typeof alertSignals;
