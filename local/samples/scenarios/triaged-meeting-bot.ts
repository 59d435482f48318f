import type { Scenario } from "../player/scenario.js";
import { alertFor, onAlert } from "../player/steps-on.js";

const begins = "A bot joins meetings that nobody invited it to";

export const triagedMeetingBot: Scenario = {
  name: "meeting-bot",
  begins,
  title: begins,
  shows: "an alert in triage, its severity assessed; Microsoft Teams decides whether to escalate",
  parts: [
    alertFor("Microsoft Teams", "teams-on-call", {
      source: "WORKLOAD_DETECTION",
      title: begins,
      description: "The same bot joined 19 meetings of one tenant within an hour, each time through a forwarded link.",
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
  ],
};
