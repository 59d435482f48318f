import type { Scenario } from "../player/scenario.js";
import { approvalRequest } from "../player/steps/approved.js";
import { consulted } from "../player/steps/consulted.js";
import { leadBy, ownerOf, virtualTeam } from "../player/steps/roles.js";
import { alertFor, disposition, escalation, onAlert, onIncident, onService } from "../player/steps/steps-on.js";

const [engineer, onCall, lead] = ["teams-engineer", "teams-on-call", "security-lead"];
const service = "Microsoft Teams";
const begins = "An administrator exports chats that no support case asks for";
const title = "An administrator of ours reads chats of executives";

/** Marked TLP:RED: for everybody outside the virtual team, and whom it has asked, it does not exist. */
export const redReadChats: Scenario = {
  name: "exports-of-chats",
  begins,
  title,
  shows:
    "TLP:RED, in containment: only its virtual team sees it, such as security-lead and legal-counsel, but not security-analyst; an approval waits for executive-director and executive-manager",
  parts: [
    // By somebody who still reads it once it is RED: whoever does not would be answered with nothing in a replay.
    alertFor(service, onCall, {
      source: "HUMAN_OBSERVATION",
      title: begins,
      description: "The export log names chats of executives; no support case asks for them.",
    }),
    onAlert("triageAlert", engineer, { findings: "Eleven exports in three weeks, always after working hours." }),
    onAlert("assessSeverity", engineer, {
      severity: "HIGH",
      functionalImpact: "NONE",
      informationImpacts: ["PRIVACY_BREACH", "PROPRIETARY_BREACH"],
      recoverability: "NOT_RECOVERABLE",
      privacyAtStake: true,
      scope: "Chats of four people.",
      affectedTenantCount: 1,
      regions: ["North America"],
      details: "What was exported cannot be called back.",
    }),
    escalation(onCall, {
      title,
      summary: "One of our administrators exports chats without a case that would ask for it.",
    }),
    onIncident("receiveEscalation", lead),
    virtualTeam({
      SECURITY_RESPONSE: ["Seo-yeon Kim"],
      SERVICE_ENGINEERING: ["Ha-eun Choi", "Diego Ramírez"],
      COMMUNICATIONS: ["Priya Nair", "Noah Fischer"],
      LEGAL: ["Claire Dubois"],
    }),
    onIncident("changeHandling", lead, {
      handling: "RED",
      reason: "A colleague is suspected; only those who work on it may know.",
    }),
    disposition(lead, { disposition: "TRUE_POSITIVE", reason: "None of the eleven exports has a support case." }),
    onIncident("declareIncident", lead, {
      definitionPredicates: ["UNAUTHORIZED_ACCESS_TO_EQUIPMENT_OR_FACILITIES"],
      reason: "An administrator used the means of the service for what nobody had asked for.",
      customerDataEffects: [],
    }),
    ...leadBy(lead, "Seo-yeon Kim"),
    ...ownerOf(service, engineer, "Ha-eun Choi", lead),
    ...consulted({
      asks: lead,
      to: { function: "LEGAL_AFFAIRS" },
      question: "May we speak to the administrator now?",
      background: "Eleven exports without a support case, all by one of our own.",
      hours: 4,
      answers: "legal-counsel",
      text: "Keep the evidence first: labour law asks for a hearing, and what was exported must be secured before that.",
      isPrivileged: true,
    }),
    onIncident("collectEvidence", lead, {
      kind: "LOG",
      title: "Export log of the administrator",
      description: "All exports of the last ninety days, as the service wrote them.",
      storagePlace: "the evidence vault, shelf 3",
      timeZone: "America/Los_Angeles",
    }),
    onIncident("recordAnalysis", lead, {
      attackVector: "IMPROPER_USAGE",
      findings: "The exports went to a private disk.",
      customerDataDisclosed: "POTENTIALLY",
    }),
    onService(service, "startContainment", engineer, {
      plan: "Withdraw the role at the end of the working day, together with the hearing.",
    }),
    onService(service, "flagEradication", engineer, {
      businessImpact: "No administrator can export for support until all export rights are granted anew.",
    }),
    approvalRequest(
      onService(service, "startEradication", engineer, {
        plan: "Withdraw every right to export, and grant it anew by support case.",
      }),
      { asks: engineer, reason: "Support cannot export anything for about two days.", hours: 7 * 24 },
    ),
  ],
};
