import type { Scenario } from "../../player/scenario.js";
import { recall } from "../../player/step.js";
import { leadBy, ownerOf, virtualTeam } from "../../player/steps/roles.js";
import { alertFor, disposition, escalation, onAlert, onIncident, onService } from "../../player/steps/steps-on.js";
import { caseFileOfStolenSessions } from "./case-file-of-stolen-sessions.js";
import { containmentAndReturn } from "./containment-and-return.js";
import { noticeOfStolenSessions } from "./notice-of-stolen-sessions.js";
import { wayIntoRecovery } from "./way-into-recovery.js";

const [engineer, sharepoint, lead, analyst] = [
  "teams-engineer",
  "sharepoint-engineer",
  "security-lead",
  "security-analyst",
];
const [teams, files] = ["Microsoft Teams", "SharePoint"];
const begins = "Every session that was used twice comes from one browser extension";
const title = "A browser extension steals sessions of guests";

/** Two services in recovery, each at its own place: one is restored, one on its way in a second round. */
export const recoveringStolenSessions: Scenario = {
  name: "sessions-of-guests",
  begins,
  title,
  shows:
    "in recovery: Microsoft Teams is restored, and a step that validates it is under way; security-analyst can validate. SharePoint had to go back to analysis once, and plans its second round",
  parts: [
    alertFor(teams, engineer, {
      source: "WORKLOAD_DETECTION",
      title: begins,
      description: "Seventy sessions of guests were used from two places at once; all of them have the extension.",
    }),
    onAlert("triageAlert", engineer, { findings: "The second place is always the same hosting provider." }),
    onAlert("assessSeverity", engineer, {
      severity: "HIGH",
      functionalImpact: "LOW",
      informationImpacts: ["PRIVACY_BREACH"],
      recoverability: "REGULAR",
      privacyAtStake: true,
      scope: "Guests of eleven tenants.",
      affectedTenantCount: 11,
      regions: ["Europe", "Korea"],
      details: "Chats of the guests were read; nothing was written.",
    }),
    escalation("teams-on-call", {
      title,
      summary: "An extension sends the sessions of guests to a server, which then uses them.",
    }),
    onIncident("receiveEscalation", lead),
    onIncident("addAffectedService", lead, (memory) => ({
      serviceId: recall(memory, files),
      reason: "The sessions of guests are good for files as well.",
    })),
    onService(files, "reassessSeverity", sharepoint, {
      severity: "MEDIUM",
      functionalImpact: "NONE",
      informationImpacts: ["PRIVACY_BREACH"],
      recoverability: "REGULAR",
      privacyAtStake: true,
      scope: "Files that were shared with the guests.",
      details: "Four of the sessions opened files.",
      reason: "First look at the access log.",
    }),
    virtualTeam({
      SECURITY_RESPONSE: ["Seo-yeon Kim", "Marcus Bell"],
      SERVICE_ENGINEERING: ["Ha-eun Choi", "Diego Ramírez", "Amara Okafor", "Henrik Lund"],
      COMMUNICATIONS: ["Priya Nair", "Noah Fischer"],
    }),
    disposition(analyst, { disposition: "TRUE_POSITIVE", reason: "No guest knows the hosting provider." }),
    onIncident("declareIncident", lead, {
      definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"],
      reason: "Chats and files of customers were read with stolen sessions.",
      customerDataEffects: ["DISCLOSURE"],
    }),
    ...leadBy(analyst, "Marcus Bell"),
    ...ownerOf(teams, engineer, "Ha-eun Choi", analyst),
    ...ownerOf(files, sharepoint, "Amara Okafor", sharepoint),
    ...caseFileOfStolenSessions,
    ...containmentAndReturn,
    ...wayIntoRecovery,
    ...noticeOfStolenSessions,
  ],
};
