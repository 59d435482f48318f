import type { Scenario } from "../player/scenario.js";
import { recall } from "../player/step.js";
import { consulted } from "../player/steps/consulted.js";
import { leadBy, virtualTeam } from "../player/steps/roles.js";
import { room } from "../player/steps/room.js";
import { indicatorsOf } from "../player/steps/search-steps.js";
import {
  alertFor,
  disposition,
  escalation,
  onAlert,
  onAlertNamed,
  onIncident,
  onIncidentNamed,
} from "../player/steps/steps-on.js";
import { onRoom } from "../player/steps/steps-on-case.js";
import { task } from "../player/steps/task.js";
import { awaitLinked } from "../player/waits/await-linked.js";
import { awaitTakenIn } from "../player/waits/await-taken-in.js";
import { actsWithRetiredKey } from "./acts-with-retired-key.js";
import { searchForRetiredKey } from "./search-for-retired-key.js";
import { signsOfRetiredKey } from "./signs-of-retired-key.js";
import { vulnerabilityOfRetiredKey } from "./vulnerability-of-retired-key.js";

const [responder, engineer, lead, analyst] = [
  "identity-responder",
  "exchange-engineer",
  "security-lead",
  "security-analyst",
];
const begins = "A token is signed with a key that no service uses any more";
const title = "A signing key of sign-in is used outside its service";

/** Of the highest severity and just declared: the next steps are to name owners, to analyse and to contain. */
export const declaredSigningKey: Scenario = {
  name: "retired-signing-key",
  begins,
  title,
  shows:
    "just declared, of the highest severity, with a duplicate that was merged into it and a room full of people; try what is still missing before startContainment",
  parts: [
    alertFor("Azure Active Directory", "threat-analyst", {
      source: "SIEM_DETECTION",
      title: begins,
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

    // Exchange sees the same from its side, and escalates it before it knows.
    alertFor(
      "Exchange",
      "monitoring",
      {
        source: "SIEM_DETECTION",
        title: "Mail of two accounts is read from a place they were never at",
        description: "Both accounts read their mail at home at the same time.",
      },
      "second alert",
    ),
    onAlertNamed("second alert", "triageAlert", engineer, {
      findings: "Sign-in was accepted without a password and without a second factor.",
    }),
    onAlertNamed("second alert", "assessSeverity", engineer, {
      severity: "HIGH",
      functionalImpact: "NONE",
      informationImpacts: ["PRIVACY_BREACH"],
      recoverability: "NOT_RECOVERABLE",
      privacyAtStake: true,
      scope: "Mail of two people.",
      affectedTenantCount: 2,
      regions: ["Asia Pacific"],
      details: "Mail of the last month was read.",
    }),
    escalation(
      "exchange-on-call",
      {
        title: "Mail of two negotiators is read by somebody else",
        summary: "Somebody reads the mail of two accounts without having signed in as they do.",
      },
      { of: "second alert", as: "duplicate" },
    ),
    onIncidentNamed("duplicate", "receiveEscalation", lead),
    onIncidentNamed("duplicate", "mergeIncident", lead, (memory) => ({
      otherIncidentId: recall(memory, "incident"),
      reason: "Their tokens name the retired key.",
    })),
    awaitTakenIn("second alert"),

    virtualTeam({
      SECURITY_RESPONSE: ["Seo-yeon Kim", "Marcus Bell"],
      SERVICE_ENGINEERING: ["Su-bin Jung", "Ji-woo Park", "Tomáš Novák"],
      COMMUNICATIONS: ["Priya Nair", "Noah Fischer"],
      LEGAL: ["Claire Dubois"],
    }),
    onIncident("engageExpert", lead, (memory) => ({
      personId: recall(memory, "Yusuf Demir"),
      expertise: "Knows the group that is after these accounts.",
    })),
    ...room({ bridge: "https://meet.example.com/cdoc/retired-key", place: "CDOC, war room 1" }, [
      lead,
      analyst,
      responder,
      engineer,
      "legal-counsel",
      "executive-director",
    ]),
    onRoom("room", "leaveRoom", "legal-counsel"),
    ...consulted({
      asks: analyst,
      to: { function: "THREAT_INTELLIGENCE" },
      question: "Who is after accounts such as these two?",
      hours: 8,
      answers: "threat-analyst",
      text: "They fit what one group is after: both belong to people who negotiate contracts. The group keeps to working hours of its own time zone.",
    }),
    onIncident("nameActor", "threat-analyst", {
      name: "Storm-0558",
      aliases: ["Antique Typhoon"],
      motive: "Espionage: whoever negotiates contracts",
      confidence: "LOW",
      basis: "Only whom they are after, and when they work. Nothing of their tools was seen yet.",
    }),
    indicatorsOf(
      onIncident("recordIndicators", "threat-analyst", {
        source: "Threat intelligence, earlier intrusions of the same group",
        indicators: [
          {
            type: "IP_ADDRESS",
            value: "198.51.100[.]23",
            confidence: 40,
            description: "An exit of a network of proxies that the group has rented before.",
          },
          {
            type: "USER_AGENT",
            value: "Client=REST;Client=RESTSystem;;",
            confidence: 60,
            description: "How their tool introduces itself where it reads mail.",
          },
          {
            type: "DOMAIN_NAME",
            value: "mail-sync[.]example",
            confidence: 30,
            handling: "AMBER_STRICT",
            description: "Registered in the week before, for nothing that is known.",
          },
        ],
      }),
    ),
    onIncident("recordBreachHunt", analyst, {
      hypothesis: "The key is used against other services that trust the region's tokens.",
      searched: "Token validations of all six services, the last 90 days, by key id.",
      findings: "Two sign-ins and 61 readings of mail, nothing else. Four services have refused the key since spring.",
      outcome: "FOUND",
    }),
    onIncident("recordIndicatorSweep", analyst, {
      indicatorType: "OTHER",
      indicatorValue: "key id 5f1c-2031",
      searched: "sign-in logs of Europe and the Americas, the last 90 days",
      matchCount: 0,
      details: "The two sign-ins of last night were both in Asia Pacific.",
    }),
    ...searchForRetiredKey,
    // What the sweep found in Exchange becomes part of the incident by itself, and is judged there.
    awaitLinked("swept alert"),
    disposition(
      analyst,
      { disposition: "TRUE_POSITIVE", reason: "The client is the group's, and the accounts are those two." },
      "swept alert",
    ),
    ...actsWithRetiredKey,
    ...signsOfRetiredKey,
    ...vulnerabilityOfRetiredKey,
    disposition(analyst, { disposition: "TRUE_POSITIVE", reason: "The key was retired; nobody may sign with it." }),
    disposition(
      analyst,
      { disposition: "TRUE_POSITIVE", reason: "The mail was read with the tokens of the retired key." },
      "second alert",
    ),
    onIncident("declareIncident", lead, {
      definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"],
      reason: "Two accounts of customers were signed in with a key that was stolen.",
      customerDataEffects: ["DISCLOSURE"],
    }),
    ...leadBy(analyst, "Marcus Bell"),
    task("key store", analyst, {
      title: "Find out who could export the key before it was retired",
      details: "Access list and audit log of the key store, from two years ago to the day it was retired.",
      kind: "Log request",
      assignee: "Su-bin Jung",
      hours: 24,
    }),
    onIncident("setNextSteps", analyst, {
      nextSteps:
        "- **Su-bin** has the region refuse the key, and says by when.\n- **Marcus** asks both services to name their owners; nothing is contained before.\n- **Yusuf** looks for the tools behind the two sign-ins.",
    }),
  ],
};
