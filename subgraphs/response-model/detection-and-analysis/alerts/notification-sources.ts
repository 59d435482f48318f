import type { Vocabulary } from "../../vocabulary.js";

/** Who or what first noticed the thing that an alert tells of. */
export const notificationSources = {
  SIEM_DETECTION: {
    title: "SIEM detection",
    description: "A rule of the central security monitoring system found it in the collected logs.",
  },
  HUMAN_OBSERVATION: {
    title: "Human observation",
    description: "A person in the organization noticed it and reported it.",
  },
  WORKLOAD_DETECTION: {
    title: "Workload detection",
    description: "The service's own monitoring found it.",
  },
  CUSTOMER_REPORT: {
    title: "Customer report",
    description: "A customer reported it, for example in a support case.",
  },
  OTHER: {
    title: "Other",
    description: "It was noticed in some other way, which the alert describes.",
  },
} as const satisfies Vocabulary;

export type NotificationSource = keyof typeof notificationSources;
