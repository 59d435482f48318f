import type { Vocabulary } from "../../vocabulary.js";

/** The states of monitoring that was put into an environment for a detection requirement. */
export const monitoringDeploymentStates = {
  ACTIVE: { title: "Active", description: "It runs in its environment. Its health says how well." },
  REPLACED: { title: "Replaced", description: "Its team has deployed the monitoring anew in the same environment." },
  TAKEN_DOWN: { title: "Taken down", description: "It is no longer deployed, and the reason is on record." },
} as const satisfies Vocabulary;

export type MonitoringDeploymentState = keyof typeof monitoringDeploymentStates;
