import type { Vocabulary } from "../vocabulary.js";

/** Whose work turned up what is being escalated. */
export const escalationFinds = {
  FEDERATED_SECURITY_ANALYSIS: {
    title: "Federated security analysis",
    description: "Analysis of signals across several services turned it up.",
  },
  SECURITY_HUNT_FIND: {
    title: "Security hunt find",
    description: "The security team found it while hunting for a breach that no alert had shown.",
  },
  WORKLOAD_TEAM_FIND: {
    title: "Workload team find",
    description: "The team that runs the service found it in its own service.",
  },
  PARTNER_TEAM_FIND: {
    title: "Partner team find",
    description: "A partner's security team found it and passed it on.",
  },
} as const satisfies Vocabulary;

export type EscalationFind = keyof typeof escalationFinds;
