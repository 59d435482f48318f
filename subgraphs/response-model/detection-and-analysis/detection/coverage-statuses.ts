import type { Vocabulary } from "../../vocabulary.js";

/** How well a service detects a technique that it is required to detect, the least first. */
export const coverageStatuses = {
  GAP: {
    title: "Gap",
    description:
      "It is required, and in an environment that it is required in no monitoring is deployed for it: `missingEnvironments` says in which.",
  },
  IMPAIRED: {
    title: "Impaired",
    description:
      "Monitoring is deployed for it in each environment that it is required in, and in one of them none is known to be healthy: it was reported not to be, or nobody has reported on it, at all or in time.",
  },
  DEPLOYED: {
    title: "Deployed",
    description:
      "Healthy monitoring is deployed for it in each environment that it is required in, and nobody has found an alert of it right yet.",
  },
  PROVEN: {
    title: "Proven",
    description:
      "Healthy monitoring is deployed for it in each environment that it is required in, and an alert has come of it that a person has found right: malicious, or allowed and expected.",
  },
} as const satisfies Vocabulary;

export type CoverageStatus = keyof typeof coverageStatuses;
