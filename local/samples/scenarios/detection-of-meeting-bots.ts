import type { Step } from "../player/step.js";
import { deployment, onDeployment, onRequirement, requirementFor } from "../player/steps/detection-steps.js";

const [lead, intelligence, engineer, onCall] = ["security-lead", "threat-analyst", "teams-engineer", "teams-on-call"];

/** What Microsoft Teams must be able to detect, and what it deployed for that before the bot came. */
export const detectionOfMeetingBots: readonly Step[] = [
  requirementFor("Microsoft Teams", lead, {
    title: "Accounts of programs that join meetings by forwarded links",
    description:
      "From the join log: the same account in more than five meetings of one tenant within an hour, none of which invited it.",
    techniqueIds: ["T1123", "T1078.004"],
    environments: ["worldwide", "government cloud"],
    logSources: [
      { product: "m365", service: "audit" },
      { product: "m365", category: "meeting_join" },
    ],
    strategy:
      "Joins are counted by account and tenant over an hour. An invitation of the same account in the calendar of the meeting takes it out.",
    falsePositives: ["Recorders of an organization that its administrators have allowed for all meetings."],
    blindSpots: ["Bots that join as a guest under a new name each time."],
  }),
  onRequirement("agreeDetectionRequirementForService", engineer),
  onRequirement("putDetectionRequirementInForce", engineer),
  onRequirement("prioritizeDetectionRequirement", intelligence, {
    priority: "HIGH",
    basis: "THREAT_INTELLIGENCE",
    reason: "Two groups sell transcripts of meetings, and get them by bots that look like note takers.",
  }),
  deployment("worldwide", engineer, {
    environment: "worldwide",
    deployment: "Rule 4417 on the join log of all regions; a test account was found within two minutes.",
    reportEveryMinutes: 10_080,
    runs: {
      language: "KQL",
      text: "MeetingJoins | where not(Invited) | summarize Meetings = dcount(MeetingId) by AccountId, TenantId, bin(JoinedAt, 1h) | where Meetings > 5",
      revision: "4417.3",
    },
    logSources: [
      { product: "m365", service: "audit" },
      { product: "m365", category: "meeting_join" },
    ],
  }),
  onDeployment("worldwide", "reportMonitoringHealth", engineer, { health: "HEALTHY" }),
  deployment("government", onCall, {
    environment: "government cloud",
    deployment: "The same rule on the join log of the government cloud; found by the same test.",
    reportEveryMinutes: 10_080,
  }),
];

/** What the alert led to: the requirement is amended while it is deployed, and one environment has gone silent. */
export const amendedDetectionOfMeetingBots: readonly Step[] = [
  onDeployment("government", "reportMonitoringHealth", onCall, {
    health: "SILENT",
    details: "The join log of the government cloud moved, and the collector was not told.",
  }),
  onRequirement("amendDetectionRequirement", engineer, {
    techniqueIds: ["T1123", "T1078.004", "T1671"],
    reason: "The bot came as an application that a user had consented to: consents are to be looked at as well.",
  }),
];
