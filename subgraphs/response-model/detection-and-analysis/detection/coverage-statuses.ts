import type { Vocabulary } from "../../vocabulary.js";

/** How well a service detects a technique that it is required to detect, or that was seen there, the least first. */
export const coverageStatuses = {
  OBSERVED_NOT_REQUIRED: {
    title: "Observed, not required",
    description:
      "It was seen in the service with moderate or high confidence, in an incident that all responders read and that was an attack or may be one, blocked and failed ones among them, and no requirement in force of the service names it, or the technique that it is a part of. What an alert reports counts once somebody has recorded it in an incident.",
  },
  GAP: {
    title: "Gap",
    description:
      "It is required, and in an environment that it is required in no monitoring is deployed for it: `missingEnvironments` says in which.",
  },
  IMPAIRED: {
    title: "Impaired",
    description:
      "Monitoring is deployed for it in each environment that it is required in, and in one of them none is known to work: it was reported not to be healthy, nobody has reported on it, at all or in time, or the latest test of it for the technique raised no alert.",
  },
  DEPLOYED: {
    title: "Deployed",
    description:
      "Healthy monitoring is deployed for it in each environment that it is required in, and in one of them neither has anybody found an alert of it right yet, nor has a test raised one: `unprovenEnvironments` says where no alert was found right.",
  },
  PROVEN_BY_TEST: {
    title: "Proven by test",
    description:
      "Healthy monitoring is deployed for it in each environment that it is required in, and in each it is proven: in one of them by a test alone, which raised its alert, and not yet by an alert out of real life. `testedEnvironments` says in which.",
  },
  PROVEN: {
    title: "Proven",
    description:
      "Healthy monitoring is deployed for it in each environment that it is required in, and in each an alert has come of it that a person has found right: malicious, or allowed and expected. Alerts that tests have raised do not count here.",
  },
} as const satisfies Vocabulary;

export type CoverageStatus = keyof typeof coverageStatuses;
