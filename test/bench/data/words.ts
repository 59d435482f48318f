import type { Phase } from "../../../subgraphs/response-model/process/phases.js";
import type { Stage } from "./case.js";

/** What cases are called, and what is said in them. */
export const titles = [
  "Mailbox read by a token that nobody was given",
  "Sign-ins from an address seen in another case",
  "Files shared with everybody by a program",
  "Build log with a secret in it",
  "Administrator added outside working hours",
  "Certificate used after it was withdrawn",
  "Export of many mailboxes in one night",
  "Unknown program on a mail server",
  "Messages sent in the name of somebody else",
  "Access to a storage account from an unused region",
] as const;

export const sentences = [
  "The token had been issued for another purpose and was used from outside the corporate network.",
  "The logs show eleven requests within four minutes, all with the same user agent.",
  "The service team withdrew the credential and watched the traffic for two days.",
  "Nothing in the logs says that customer content was opened, though its list was.",
  "The detection fired late, since the rule looked at one hour of traffic and not at one day.",
  "The owner of the service was reached within nine minutes and took part from then on.",
  "A second team confirmed the finding from its own logs.",
  "The program belongs to a test that ran longer than its ticket said.",
  "The address belongs to a provider that several customers use, so that blocking it was discussed first.",
  "The change was rolled back in all regions, and the deployment pipeline was stopped until the review.",
] as const;

const inPhase = (phase: Phase, ...operations: readonly string[]) =>
  operations.map((operation) => ({ operation, phase }));

/** What is done in a case at each stage that it reaches. */
export const operations: Readonly<Record<Stage, readonly { readonly operation: string; readonly phase: Phase }[]>> = {
  SUSPECTED: inPhase("DETECTION_AND_ANALYSIS", "escalateAlert"),
  RECEIVED: inPhase("DETECTION_AND_ANALYSIS", "receiveEscalation", "formVirtualTeam", "dispositionAlert"),
  ANALYSIS: inPhase("DETECTION_AND_ANALYSIS", "declareIncident", "assignLead", "acceptLead", "recordAnalysis"),
  CONTAINMENT: inPhase("CONTAINMENT", "startContainment"),
  ERADICATION: [...inPhase("CONTAINMENT", "recordContainment"), ...inPhase("ERADICATION", "startEradication")],
  RECOVERY: [
    ...inPhase("ERADICATION", "recordEviction", "recordMitigation"),
    ...inPhase(
      "CONTAINMENT",
      "proposeRecoveryPlan",
      "agreeRecoveryPlan",
      "issueRecoveryGuidance",
      "acknowledgeGuidance",
    ),
    ...inPhase("RECOVERY", "startRecovery"),
  ],
  RESTORED: inPhase("RECOVERY", "recordRestoration"),
  VALIDATED: inPhase("RECOVERY", "validateRecovery"),
  POST_INCIDENT_ACTIVITY: inPhase("POST_INCIDENT_ACTIVITY", "enterPostIncidentActivity", "trackReview"),
  CLOSED: inPhase("POST_INCIDENT_ACTIVITY", "trackReview", "closeIncident"),
};
