import type { Scenario } from "../player/scenario.js";
import { recall } from "../player/step.js";
import { remembered } from "../player/steps/remembered.js";
import { onAlert } from "../player/steps/steps-on.js";
import { amendedDetectionOfMeetingBots, detectionOfMeetingBots } from "./detection-of-meeting-bots.js";

const begins = "A bot joins meetings that nobody invited it to";

export const triagedMeetingBot: Scenario = {
  name: "detected-meeting-bot",
  begins,
  title: begins,
  shows:
    "an alert that came of a required detection, in triage; the requirement is amended while it is deployed, and one environment is silent",
  parts: [
    ...detectionOfMeetingBots,
    remembered("alert", {
      operation: "reportAlert",
      by: "teams-on-call",
      input: (memory) => ({
        serviceId: recall(memory, "Microsoft Teams"),
        source: "WORKLOAD_DETECTION",
        title: begins,
        description:
          "The same bot joined 19 meetings of one tenant within an hour, each time through a forwarded link.",
        detectionRequirementId: recall(memory, "requirement"),
      }),
    }),
    onAlert("triageAlert", "teams-engineer", {
      findings: "The bot is a transcription service; whether the tenant bought it is being asked.",
    }),
    onAlert("assessSeverity", "teams-engineer", {
      severity: "MEDIUM",
      functionalImpact: "NONE",
      informationImpacts: ["NONE"],
      recoverability: "REGULAR",
      privacyAtStake: true,
      scope: "19 meetings of one tenant.",
      affectedTenantCount: 1,
      regions: ["Korea"],
      details: "If nobody bought it, what was said in the meetings has left the tenant.",
    }),
    ...amendedDetectionOfMeetingBots,
  ],
};
