import type { Scenario } from "../player/scenario.js";
import { recall } from "../player/step.js";
import { alertFor, escalation, leadBy, onAlert, onIncident, virtualTeam } from "../player/steps-on.js";

const [responder, lead, analyst] = ["identity-responder", "security-lead", "security-analyst"];
const alert = "A token was signed with a key that no service uses";
const title = "A signing key of sign-in is used outside its service";

/** Of the highest severity and just declared: the next steps are to name an owner, to analyse and to contain. */
export const declaredSigningKey: Scenario = {
  name: "signing-key",
  alert,
  title,
  shows: "just declared, of the highest severity; try what is still missing before startContainment",
  parts: [
    alertFor("Azure Active Directory", "threat-analyst", {
      source: "SIEM_DETECTION",
      title: alert,
      description: "Two sign-ins were accepted whose tokens name a key that was retired in spring.",
    }),
    onAlert("triageAlert", responder, { findings: "The retired key is still accepted by one region." }),
    onAlert("assessSeverity", responder, {
      severity: "CRITICAL",
      functionalImpact: "MEDIUM",
      informationImpacts: ["PRIVACY_BREACH", "PROPRIETARY_BREACH"],
      recoverability: "EXTENDED",
      privacyAtStake: true,
      scope: "Whoever has the key can sign in as anybody whose home is in the region.",
      regions: ["Asia Pacific"],
      details: "Nobody can tell yet how many tenants are affected.",
    }),
    escalation(responder, {
      title,
      summary: "A retired key signs tokens that one region accepts. Two accounts were used that way.",
      find: "FEDERATED_SECURITY_ANALYSIS",
    }),
    onIncident("receiveEscalation", lead),
    virtualTeam(["Seo-yeon Kim", "Marcus Bell", "Su-bin Jung", "Yusuf Demir", "Priya Nair", "Claire Dubois"]),
    onIncident("changeHandling", lead, {
      handling: "AMBER",
      reason: "Each service has to look for sign-ins with the key.",
    }),
    onIncident("giveAdvice", "threat-analyst", {
      summary: "The two accounts fit what one group is after",
      details: "Both belong to people who negotiate contracts. The group keeps to working hours of its own time zone.",
    }),
    onIncident("recordIndicatorSweep", analyst, {
      indicatorType: "OTHER",
      indicatorValue: "key id 5f1c-2031",
      searched: "sign-in logs of all regions, the last 90 days",
      matchCount: 2,
      details: "Two sign-ins, both in Asia Pacific, both of last night.",
    }),
    onIncident("dispositionAlert", analyst, (memory) => ({
      alertId: recall(memory, "alert"),
      disposition: "TRUE_POSITIVE",
      reason: "The key was retired; nobody may sign with it.",
    })),
    onIncident("declareIncident", lead, {
      definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"],
      reason: "Two accounts of customers were signed in with a key that was stolen.",
      customerDataEffects: ["DISCLOSURE"],
    }),
    ...leadBy(analyst, "Marcus Bell"),
  ],
};
