import type { Vocabulary } from "../vocabulary.js";

/**
 * How fast a response was, each from one moment on record to another (NIST SP 800-61r2 §3.4.2, Using Collected Incident Data).
 * What was skipped, or is missing, is never counted as zero.
 */
export const incidentMetrics = {
  TIME_TO_DETECT: {
    title: "Time to detect",
    description:
      "From when the thing itself was first seen to the first alert of it that was received, of the alerts that everybody may read who reads the incident.",
  },
  TIME_TO_ACKNOWLEDGE: {
    title: "Time to acknowledge",
    description: "From the opening of the incident to when the Security Response team received it.",
  },
  TIME_TO_CONFIRM: {
    title: "Time to confirm",
    description: "From the opening of the incident to its declaration.",
  },
  TIME_TO_CONTAIN: {
    title: "Time to contain",
    description:
      "From the opening of the incident to when the last of its services was contained, in the present round of each. By service, to when the service itself was; by team, the last of its services.",
  },
  TIME_TO_ERADICATE: {
    title: "Time to eradicate",
    description:
      "From the opening of the incident to when the adversary was evicted from the last of its services, in the present round of each. By service, from the service itself; by team, from the last of its services.",
  },
  TIME_TO_RECOVER: {
    title: "Time to recover",
    description:
      "From the opening of the incident to when the last of its services was restored, in the present round of each. By service, to when the service itself was; by team, the last of its services.",
  },
  TIME_TO_VALIDATE: {
    title: "Time to validate",
    description:
      "From the opening of the incident to when the recovery of the last of its services was validated, in the present round of each. By service, to when that of the service itself was; by team, of the last of its services.",
  },
  TIME_TO_NOTIFY: {
    title: "Time to notify",
    description: "From the declaration of the incident to when affected customers were first notified.",
  },
  TIME_TO_CLOSE: {
    title: "Time to close",
    description: "From the opening of the incident to its closing. One that ended otherwise has none.",
  },
} as const satisfies Vocabulary;

export type IncidentMetric = keyof typeof incidentMetrics;
