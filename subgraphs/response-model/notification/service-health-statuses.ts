import type { Vocabulary } from "../vocabulary.js";

/** What a post on the service-health board says of how far the response has come, in the words that such boards use. */
export const serviceHealthStatuses = {
  INVESTIGATING: {
    title: "Investigating",
    description: "Something is wrong, and its cause is looked for.",
  },
  IDENTIFIED: {
    title: "Identified",
    description: "The cause is known, and how to remove it is worked out.",
  },
  MITIGATING: {
    title: "Mitigating",
    description: "The cause is being removed, or its effect on customers lessened.",
  },
  MONITORING: {
    title: "Monitoring",
    description: "It has been mitigated, and is watched.",
  },
  RESOLVED: {
    title: "Resolved",
    description: "It is over, and services work as they did before.",
  },
} as const satisfies Vocabulary;

export type ServiceHealthStatus = keyof typeof serviceHealthStatuses;
