import type { Vocabulary } from "../../vocabulary.js";

/** How well a service detects a technique that it is required to detect, the least first. */
export const coverageStatuses = {
  GAP: { title: "Gap", description: "It is required, and no monitoring is deployed for it." },
  IMPAIRED: {
    title: "Impaired",
    description:
      "Monitoring is deployed for it, and none of it is known to be healthy: it was reported not to be, or nobody has reported on it, at all or in time.",
  },
  DEPLOYED: {
    title: "Deployed",
    description: "Healthy monitoring is deployed for it, and nobody has found an alert of it right yet.",
  },
  PROVEN: {
    title: "Proven",
    description:
      "Healthy monitoring is deployed for it, and an alert has come of it that a person has found right: malicious, or allowed and expected.",
  },
} as const satisfies Vocabulary;

export type CoverageStatus = keyof typeof coverageStatuses;
