import type { Vocabulary } from "../../vocabulary.js";

/** Whether deployed monitoring does what it is there for. */
export const monitoringHealths = {
  HEALTHY: { title: "Healthy", description: "Its data arrives and its rules run: it was seen to work." },
  DEGRADED: { title: "Degraded", description: "It works in part: some data is missing or late, or some rules fail." },
  SILENT: { title: "Silent", description: "Nothing comes of it any longer, neither data nor alerts." },
  UNKNOWN: {
    title: "Unknown",
    description:
      "Nobody has reported on it yet, since it was deployed or carried over, or not within the time that its team promised.",
  },
} as const satisfies Vocabulary;

export type MonitoringHealth = keyof typeof monitoringHealths;
