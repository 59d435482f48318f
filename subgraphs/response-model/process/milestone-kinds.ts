import type { Vocabulary } from "../vocabulary.js";

/** What an incident, or the response of one of its services, can reach. Once reached, it stays on record. */
export const milestoneKinds = {
  OPENED: { title: "Opened", description: "The incident was escalated, or opened from a find." },
  RECEIVED: { title: "Received", description: "The security team took the incident up." },
  DECLARED: { title: "Declared", description: "The incident was confirmed and declared." },
  POST_INCIDENT_ACTIVITY: {
    title: "Post-incident activity",
    description: "The response was over, and the look back at it began.",
  },
  CLOSED: { title: "Closed", description: "The incident was closed." },
  DISMISSED: { title: "Dismissed", description: "The incident was dismissed." },
  WITHDRAWN: { title: "Withdrawn", description: "The incident was withdrawn." },
  MERGED: { title: "Merged", description: "The incident was merged into another." },
  REOPENED: { title: "Reopened", description: "The incident was reopened." },
  ANALYSIS_OPENED: {
    title: "Analysis opened",
    description: "A round of the service's response began: the service joined, went back to analysis, or came again.",
  },
  CONTAINMENT_STARTED: { title: "Containment started", description: "The service team began to contain." },
  CONTAINED: { title: "Contained", description: "A measure that contains the incident in the service was recorded." },
  ERADICATION_STARTED: {
    title: "Eradication started",
    description: "The service team began to remove the root cause.",
  },
  ADVERSARY_EVICTED: {
    title: "Adversary evicted",
    description: "There was reasonable confidence that the adversary is evicted from the service completely.",
  },
  VULNERABLE_PATHS_CLOSED: {
    title: "Vulnerable paths closed",
    description: "Every known vulnerable path into the service was closed.",
  },
  RECOVERY_STARTED: { title: "Recovery started", description: "The service team began to restore the service." },
  RESTORED: { title: "Restored", description: "The service team had restored the service." },
  VALIDATED: { title: "Validated", description: "The security team had validated the recovery of the service." },
  RELEASED: { title: "Released", description: "The service was released as not affected." },
} as const satisfies Vocabulary;

export type MilestoneKind = keyof typeof milestoneKinds;
