import type { Vocabulary } from "../vocabulary.js";

/** How bad an incident is, as the service team judges it, after OCSF. Ordered from mild to grave. */
export const severities = {
  INFORMATIONAL: {
    title: "Informational",
    description: "Worth knowing, but nobody has to act on it.",
  },
  LOW: {
    title: "Low",
    description: "A small effect that can wait for working hours and touches no customer data.",
  },
  MEDIUM: {
    title: "Medium",
    description: "A limited effect on one service or few tenants that needs action soon.",
  },
  HIGH: {
    title: "High",
    description: "A serious effect on a service or many tenants, or customer data at risk, that needs action at once.",
  },
  CRITICAL: {
    title: "Critical",
    description: "Severe and spreading, or customer data known to be affected, so that everything else waits.",
  },
} as const satisfies Vocabulary;

export type Severity = keyof typeof severities;
