import type { Scenario } from "../player/scenario.js";
import { recall } from "../player/step.js";
import { alertFor, escalation, leadBy, onAlert, onIncident, ownerOf, virtualTeam } from "../player/steps-on.js";

const [engineer, onCall, lead] = ["teams-engineer", "teams-on-call", "security-lead"];
const alert = "An administrator exports chats of people they do not support";
const title = "An administrator of ours reads chats of executives";

/** Marked TLP:RED: for everybody outside the virtual team, it does not exist. */
export const redReadChats: Scenario = {
  name: "read-chats",
  alert,
  title,
  shows: "TLP:RED: only its virtual team sees it, such as security-lead and legal-counsel, but not security-analyst",
  parts: [
    alertFor("Microsoft Teams", "executive-manager", {
      source: "HUMAN_OBSERVATION",
      title: alert,
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
    virtualTeam(["Seo-yeon Kim", "Min-jun Lee", "Ha-eun Choi", "Diego Ramírez", "Claire Dubois", "Priya Nair"]),
    onIncident("changeHandling", lead, {
      handling: "RED",
      reason: "A colleague is suspected; only those who work on it may know.",
    }),
    onIncident("dispositionAlert", lead, (memory) => ({
      alertId: recall(memory, "alert"),
      disposition: "TRUE_POSITIVE",
      reason: "None of the eleven exports has a support case.",
    })),
    onIncident("declareIncident", lead, {
      definitionPredicates: ["UNAUTHORIZED_ACCESS_TO_EQUIPMENT_OR_FACILITIES"],
      reason: "An administrator used the means of the service for what nobody had asked for.",
      customerDataEffects: [],
    }),
    ...leadBy(lead, "Seo-yeon Kim"),
    ...ownerOf("Microsoft Teams", engineer, "Ha-eun Choi"),
    onIncident("giveAdvice", "legal-counsel", {
      summary: "Keep the evidence before the person is spoken to",
      details: "Labour law asks for a hearing; what was exported must be secured before that.",
    }),
    onIncident("recordAnalysis", lead, {
      attackVector: "IMPROPER_USAGE",
      findings: "The exports went to a private disk.",
      customerDataDisclosed: "POTENTIALLY",
      recoveryPlan: "Withdraw the administrator's role, secure the disk, hear the person.",
    }),
    onIncident("startContainment", engineer, {
      plan: "Withdraw the role at the end of the working day, together with the hearing.",
    }),
  ],
};
