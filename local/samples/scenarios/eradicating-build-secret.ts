import { approved } from "../player/approved.js";
import { acceptedRecommendation } from "../player/recommended.js";
import { agreedPlan, followedGuidance, proposedPlan } from "../player/recovery-steps.js";
import { leadBy, leadHandedOver, ownerOf, virtualTeam } from "../player/roles.js";
import type { Scenario } from "../player/scenario.js";
import { recall } from "../player/step.js";
import { alertFor, disposition, escalation, onAlert, onAlertNamed, onIncident, onService } from "../player/steps-on.js";

const [engineer, sharepoint, lead, analyst] = [
  "exchange-engineer",
  "sharepoint-engineer",
  "security-lead",
  "security-analyst",
];
const [mail, files, chats] = ["Exchange", "SharePoint", "Microsoft Teams"];
const begins = "Forty mailboxes got the same forwarding rule within two minutes";
const title = "A build secret opens mail and files of one customer";

const exchangeAssessment = {
  severity: "MEDIUM",
  functionalImpact: "LOW",
  informationImpacts: ["PRIVACY_BREACH"],
  recoverability: "SUPPLEMENTED",
  privacyAtStake: true,
  scope: "Forty mailboxes of one customer.",
  affectedTenantCount: 1,
  regions: ["Europe"],
  regulation: "GDPR",
  details: "Mail with personal data may have left the service.",
};

/** The federated response at work: each service at its own step, and none recovers before all are free of the adversary. */
export const eradicatingBuildSecret: Scenario = {
  name: "build-secret",
  begins,
  title,
  shows:
    "Exchange and SharePoint in eradication, Microsoft Teams joined and released; try startRecovery for Exchange: it waits for SharePoint. A severity that rose, a lead who handed over, an approved eradication, two clocks",
  parts: [
    alertFor(mail, "monitoring", {
      source: "SIEM_DETECTION",
      title: begins,
      description: "The rules forward all mail to one outside address.",
    }),
    onAlert("triageAlert", engineer, { findings: "The rules were made by an application, not by people." }),
    onAlert("assessSeverity", engineer, exchangeAssessment),
    escalation("exchange-on-call", {
      title,
      summary: "An application with wide permissions does what its owner did not ask for.",
    }),
    onIncident("receiveEscalation", lead),
    virtualTeam({
      SECURITY_RESPONSE: ["Seo-yeon Kim", "Marcus Bell"],
      SERVICE_ENGINEERING: ["Ji-woo Park", "Tomáš Novák", "Amara Okafor", "Henrik Lund"],
      COMMUNICATIONS: ["Priya Nair"],
      LEGAL: ["Claire Dubois"],
    }),
    disposition(analyst, {
      disposition: "TRUE_POSITIVE",
      reason: "The application's credential was used from a network that the customer does not know.",
    }),
    onIncident("declareIncident", lead, {
      definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"],
      reason: "Mail of a customer was read and sent out with a stolen credential.",
      customerDataEffects: ["DISCLOSURE"],
    }),
    ...leadBy(analyst, "Marcus Bell"),
    ...ownerOf(mail, engineer, "Ji-woo Park", analyst),
    onIncident("recordAnalysis", analyst, {
      attackVector: "IMPERSONATION",
      findings: "A client secret of the application had leaked from a build log.",
      rootCause: "The secret stood in clear text in the log.",
      customerDataDisclosed: "YES",
    }),
    onService(mail, "startContainment", engineer, {
      plan: "Revoke the application's tokens; outgoing mail to the address is held.",
    }),
    onService(mail, "recordContainment", engineer, {
      description: "Revoked the tokens of the application and held 212 messages.",
      outcome: "No forwarding since; checked against the transport log.",
    }),

    // SharePoint joins with an alert of its own.
    alertFor(
      files,
      "sharepoint-on-call",
      {
        source: "WORKLOAD_DETECTION",
        title: "An application copies whole document libraries",
        description: "Nine libraries of one tenant were read from the first file to the last.",
      },
      "second alert",
    ),
    onAlertNamed("second alert", "triageAlert", sharepoint, {
      findings: "It is the application of the open incident.",
    }),
    onAlertNamed("second alert", "assessSeverity", sharepoint, {
      ...exchangeAssessment,
      severity: "HIGH",
      scope: "Nine libraries of the same customer.",
      details: "Contracts with names and signatures are among the files.",
    }),
    onIncident("linkAlert", analyst, (memory) => ({ alertId: recall(memory, "second alert") })),
    disposition(
      analyst,
      { disposition: "TRUE_POSITIVE", reason: "The same secret, the same network." },
      "second alert",
    ),
    ...ownerOf(files, sharepoint, "Amara Okafor", sharepoint),
    onService(mail, "reassessSeverity", engineer, {
      ...exchangeAssessment,
      severity: "CRITICAL",
      informationImpacts: ["PRIVACY_BREACH", "PROPRIETARY_BREACH"],
      details: "The held messages have contracts attached, and three hundred more had left before.",
      reason: "What was forwarded before the hold has been read.",
    }),
    onIncident("startNotificationClock", "trust-advisor", {
      clock: "GDPR_ARTICLE_33",
      reason: "Personal data of people in the European Union is among the mail.",
    }),

    // Microsoft Teams joins because the application may write chats, and is released because it did not.
    onIncident("addAffectedService", analyst, (memory) => ({
      serviceId: recall(memory, chats),
      reason: "The application may read and write chats.",
    })),
    ...ownerOf(chats, "teams-engineer", "Ha-eun Choi", "teams-on-call"),
    onService(chats, "addServiceNote", "teams-engineer", {
      about: "NORMAL_BEHAVIOUR",
      title: "The application has not asked for a chat",
      text: "No call of the application in the log of the last ninety days.",
    }),
    onIncident("recordAnalysis", analyst, (memory) => ({
      serviceIds: [recall(memory, files), recall(memory, chats)],
      notAffectedServiceIds: [recall(memory, chats)],
      attackVector: "IMPERSONATION",
      findings: "The secret was used for mail and files, and never for chats.",
      customerDataDisclosed: "YES",
    })),
    onService(chats, "agreeRelease", "teams-engineer", { reason: "Our own log says the same." }),
    onService(chats, "releaseService", analyst, { reason: "The secret was never used for chats." }),

    // The end of a shift.
    ...leadHandedOver(
      analyst,
      lead,
      "Seo-yeon Kim",
      "Exchange is contained, SharePoint begins. Legal affairs waits for the list of libraries.",
    ),
    onService(files, "startContainment", sharepoint, { plan: "Take the application's rights on all libraries." }),
    onService(files, "recordContainment", sharepoint, {
      description: "Took the rights on 2,140 libraries.",
      outcome: "Each call of the application is refused.",
    }),
    ...agreedPlan(mail, engineer, "Restore the mailbox settings from the backup of the day before.", lead),
    proposedPlan(files, "sharepoint-on-call", "Restore the nine libraries' permissions from the nightly copy."),
    ...acceptedRecommendation(
      mail,
      analyst,
      {
        text: "Replace all secrets of the build system, not only this one: eleven more stand in the same log. As long as one is good, the adversary can come back.",
        businessImpact: "Builds stop for an hour.",
        confidence: "HIGH",
      },
      [lead, engineer],
    ),
    onService(mail, "startEradication", engineer, { plan: "Replace the secrets, remove the rules." }),
    onService(mail, "recordEviction", engineer, {
      description: "Removed the rules and replaced the application's secrets.",
      outcome: "A sweep of all tenants finds no other use of the secrets.",
    }),
    onService(mail, "recordMitigation", engineer, {
      description: "Applications cannot make forwarding rules to outside addresses any more.",
      outcome: "Tried from outside in each region, and refused.",
    }),
    ...followedGuidance(
      mail,
      lead,
      "Take the settings of the day before the first rule; every later backup has rules in it.",
      engineer,
    ),
    onService(files, "flagEradication", sharepoint, {
      businessImpact: "No application of any tenant reaches files while the signing of tokens is replaced: two hours.",
    }),
    ...approved(
      onService(files, "startEradication", sharepoint, {
        plan: "Replace the key that signs the tokens of applications, in the night of Europe.",
      }),
      {
        asks: sharepoint,
        reason: "Applications of all tenants lose files for two hours; without it, tokens that were copied stay good.",
        grants: "executive-director",
        because: "Two hours at night weigh less than a key that the adversary may have used.",
      },
    ),
    onService(files, "recordEviction", sharepoint, {
      description: "Replaced the key; every token from before is refused.",
      outcome: "The network of the adversary has been refused 300 times since.",
    }),
  ],
};
