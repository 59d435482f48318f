import type { Step } from "../../player/step.js";
import { consulted, declined, question } from "../../player/steps/consulted.js";
import { remembered } from "../../player/steps/remembered.js";
import { onIncident, onService } from "../../player/steps/steps-on.js";
import { onActor, onConsultation } from "../../player/steps/steps-on-case.js";

const [analyst, intelligence] = ["security-analyst", "threat-analyst"];

/** Questions to experts, legal affairs, MSRC, MSTIC and partners, and what comes of them. */
export const adviceOnBuildSecret: readonly Step[] = [
  ...consulted({
    asks: analyst,
    to: { expertsOf: "SERVICE_TEAM" },
    about: "SharePoint",
    question: "What can a caller with Sites.FullControl.All do that leaves no entry in the unified audit log?",
    background: "Nine libraries are in the log. We have to know whether that is all.",
    hours: 6,
    answers: "sharepoint-on-call",
    text: "Reading through the search index: it logs the query, not the files. The query log has 61 queries of the application, all for file names that are among the nine libraries.",
  }),
  ...consulted({
    asks: analyst,
    to: { function: "LEGAL_AFFAIRS" },
    question: "May we open the held messages to tell the customer what would have left?",
    background: "212 messages of forty mailboxes; the customer is the controller.",
    hours: 8,
    answers: "legal-counsel",
    text: "Not on our own. The customer is the controller and has to instruct it in writing; until then look at the headers alone. With LIT-0314 announced, whatever is opened can be asked for in court.",
    isPrivileged: true,
  }),
  ...consulted({
    asks: analyst,
    to: { function: "SECURITY_RESPONSE_CENTER" },
    about: "SharePoint",
    question: "Is it known that a page published with Sites.FullControl.All can run code on a front end?",
    background: "It comes down to a page type that is compiled at its first call.",
    hours: 12,
    answers: "vulnerability-manager",
    text: "Not in this form. We have opened case 97114 for it and reproduced it: the page type has to be refused for callers without a user. No report from outside so far, so it stays undisclosed until the fix is in all regions.",
  }),
  ...consulted({
    asks: analyst,
    to: { function: "THREAT_INTELLIGENCE" },
    question: "Who uses leaked pipeline secrets for forwarding rules, with 203.0.113.61 and 198.51.100.24?",
    hours: 12,
    answers: intelligence,
    text: "The second address served the control panel of a group that we track as Storm-2077, until last month. They collect contracts and tenders.",
  }),
  remembered(
    "actor",
    onIncident("nameActor", intelligence, {
      name: "Storm-2077",
      aliases: ["TAG-100"],
      motive: "Espionage: contracts and tenders of suppliers",
      confidence: "LOW",
      basis: "One address that served their control panel until last month. Addresses of that provider change hands.",
    }),
  ),
  onConsultation("consultation", "supplementConsultation", intelligence, {
    text: "The cookie that the web shell asks for is in two of our samples of theirs, from spring. That is no coincidence.",
    isPrivileged: false,
  }),
  onActor("actor", "amendActor", intelligence, {
    confidence: "MEDIUM",
    basis: "The address of their control panel, and the same cookie in two of their web shells of spring.",
    reason: "The web shell of spo-fe-114 asks for a cookie that we know.",
  }),
  ...declined({
    asks: analyst,
    to: { person: "Leila Haddad" },
    question: "Are secrets of other customers in the logs of the shared build agents?",
    hours: 24,
    declines: "corporate-responder",
    reason: "We run our own agents only. The shared ones are Azure's: ask Ethan Walsh.",
  }),
  ...consulted({
    asks: analyst,
    to: { person: "Ethan Walsh" },
    question: "Are secrets of other customers in the logs of the shared build agents?",
    hours: 24,
    answers: "azure-responder",
    text: "The agents mask secrets that are declared as such; this one was put in as plain text. A scan of the last thirty days finds 140 projects that do so. We write to their owners today.",
  }),
  onService("SharePoint", "addServiceNote", "sharepoint-on-call", {
    about: "SIDE_EFFECT",
    title: "A new signing key signs every application out, for all tenants",
    text: "Tokens of applications are checked against one key in each region. Once it is replaced, each application has to fetch a new token: **two hours** until the caches of all front ends have the new key. Backups that run then fail, and have to be started again.",
  }),
  question({
    asks: "sharepoint-engineer",
    to: { function: "TRUST" },
    about: "SharePoint",
    question:
      "Do customers whose applications lose files for two hours have to be told before, in the regulated regions?",
    hours: 36,
  }),
];
