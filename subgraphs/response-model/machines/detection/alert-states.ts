import type { Vocabulary } from "../../vocabulary.js";

/** The states an alert moves through in the hands of a service team. */
export const alertStates = {
  RECEIVED: {
    title: "Received",
    description: "The alert has arrived, and nobody has looked at it yet.",
  },
  TRIAGED: {
    title: "Triaged",
    description: "The service team has taken a first look and can now assess the severity.",
  },
  ESCALATED: {
    title: "Escalated",
    description:
      "The alert belongs to an incident: the service team escalated it with its severity, or the security team linked it.",
  },
  CLOSED: {
    title: "Closed",
    description: "The alert needs no further work, and its disposition says why.",
  },
} as const satisfies Vocabulary;

export type AlertState = keyof typeof alertStates;
