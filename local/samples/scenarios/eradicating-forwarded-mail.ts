import type { Scenario } from "../player/scenario.js";
import { recall } from "../player/step.js";
import { alertFor, escalation, leadBy, onAlert, onIncident, ownerOf, virtualTeam } from "../player/steps-on.js";

const [engineer, onCall, lead, analyst] = [
  "exchange-engineer",
  "exchange-on-call",
  "security-lead",
  "security-analyst",
];
const alert = "Mailbox rules forward to an outside address";
const title = "Mail of one customer is forwarded to an outside address";

/** Contained; the ways in are being closed, and the contract's clock for telling customers runs. */
export const eradicatingForwardedMail: Scenario = {
  name: "forwarded-mail",
  alert,
  title,
  shows: "contained, now in eradication, while the clock for telling customers runs",
  parts: [
    alertFor("Exchange", "monitoring", {
      source: "SIEM_DETECTION",
      title: alert,
      description: "Forty mailboxes of one tenant got the same new rule within two minutes.",
    }),
    onAlert("triageAlert", engineer, { findings: "The rules were made by an application, not by people." }),
    onAlert("assessSeverity", engineer, {
      severity: "HIGH",
      functionalImpact: "LOW",
      informationImpacts: ["PRIVACY_BREACH"],
      recoverability: "SUPPLEMENTED",
      privacyAtStake: true,
      scope: "Forty mailboxes of one customer.",
      affectedTenantCount: 1,
      regions: ["Europe"],
      regulation: "GDPR",
      details: "Mail with personal data may have left the service.",
    }),
    escalation(onCall, {
      title,
      summary: "An application with mailbox permissions makes forwarding rules that its owner did not ask for.",
    }),
    onIncident("receiveEscalation", lead),
    virtualTeam(["Seo-yeon Kim", "Marcus Bell", "Ji-woo Park", "Tomáš Novák", "Priya Nair", "Claire Dubois"]),
    onIncident("changeHandling", lead, {
      handling: "AMBER",
      reason: "Every responder may help to look for the same traces elsewhere.",
    }),
    onIncident("dispositionAlert", analyst, (memory) => ({
      alertId: recall(memory, "alert"),
      disposition: "TRUE_POSITIVE",
      reason: "The application's credential was used from a network that the customer does not know.",
    })),
    onIncident("declareIncident", lead, {
      definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"],
      reason: "Mail of a customer was read and sent out with a stolen credential.",
      customerDataEffects: ["DISCLOSURE"],
    }),
    ...leadBy(analyst, "Marcus Bell"),
    ...ownerOf("Exchange", engineer, "Ji-woo Park"),
    onIncident("giveAdvice", "legal-counsel", {
      summary: "The customer must be told within 72 hours of the declaration",
      details:
        "Mail with personal data left the service; the contract's clock runs, and the customer decides on theirs.",
    }),
    onIncident("recordAnalysis", analyst, {
      attackVector: "IMPERSONATION",
      findings: "A client secret of the application had leaked from a build log.",
      rootCause: "The secret stood in clear text in the log.",
      customerDataDisclosed: "YES",
      recoveryPlan: "Revoke the secret, remove the rules, restore the mailboxes' settings.",
    }),
    onIncident("startContainment", engineer, {
      plan: "Revoke the application's tokens; outgoing mail to the address is held.",
    }),
    onIncident("recordContainment", engineer, {
      description: "Revoked the tokens of the application and held 212 messages.",
      outcome: "No forwarding since; checked against the transport log.",
    }),
    onIncident("recordIndicatorSweep", analyst, {
      indicatorType: "IP_ADDRESS",
      indicatorValue: "203.0.113.0/24",
      searched: "sign-in logs of all tenants, the last 30 days",
      matchCount: 0,
      details: "No other tenant saw the network.",
    }),
    onIncident("startEradication", engineer, { plan: "Replace the secrets, remove the rules, clean the build logs." }),
  ],
};
