import type { Step } from "../../player/step.js";
import { remembered } from "../../player/steps/remembered.js";
import { leadBy, ownerOf, virtualTeam } from "../../player/steps/roles.js";
import { room } from "../../player/steps/room.js";
import { alertFor, disposition, escalation, onAlert, onIncident } from "../../player/steps/steps-on.js";
import { onRoom } from "../../player/steps/steps-on-case.js";
import { task } from "../../player/steps/task.js";

const [engineer, onCall, lead, analyst] = [
  "exchange-engineer",
  "exchange-on-call",
  "security-lead",
  "security-analyst",
];

/** The alert of Exchange, the room that opens, and what the first hour leaves in the file of the case. */
export const escalationByExchange = (begins: string, title: string, assessment: object): readonly Step[] => [
  alertFor("Exchange", "monitoring", {
    source: "SIEM_DETECTION",
    title: begins,
    description: "The rules forward all mail to one outside address.",
  }),
  onAlert("triageAlert", engineer, { findings: "The rules were made by an application, not by people." }),
  onAlert("assessSeverity", engineer, assessment),
  escalation(onCall, { title, summary: "An application with wide permissions does what its owner did not ask for." }),
  onIncident("receiveEscalation", lead),
  virtualTeam({
    SECURITY_RESPONSE: ["Seo-yeon Kim", "Marcus Bell"],
    SERVICE_ENGINEERING: ["Ji-woo Park", "Tomáš Novák", "Amara Okafor", "Henrik Lund"],
    COMMUNICATIONS: ["Priya Nair", "Noah Fischer"],
    LEGAL: ["Claire Dubois"],
  }),
  ...room({ bridge: "https://meet.example.com/cdoc/build-secret", place: "CDOC, war room 2" }, [
    lead,
    analyst,
    engineer,
    onCall,
  ]),
  onIncident("addLink", onCall, {
    kind: "BRIDGE",
    url: "https://meet.example.com/exchange/on-call",
    title: "Bridge of the Exchange engineers, beside that of the room",
  }),
  onIncident("addLink", analyst, {
    kind: "CHAT",
    url: "https://chat.example.com/channels/inc-build-secret",
    title: "#inc-build-secret",
  }),
  onIncident("addLink", "communications", {
    kind: "TICKET",
    url: "https://support.example.com/cases/2211-4407",
    title: "The customer's support case 2211-4407",
  }),
  onIncident("addLink", engineer, {
    kind: "DASHBOARD",
    url: "https://logs.example.com/d/app-sign-ins?app=pipeline-publisher",
    title: "Sign-ins of the application by network",
  }),
  onIncident("addTag", engineer, { tag: "forwarding-rules" }),
  onIncident("addTag", onCall, { tag: "phishing" }),
  onIncident("addTag", analyst, { tag: "token-theft" }),
  remembered(
    "first note",
    onIncident("addNote", analyst, {
      text: [
        "# What we know after 40 minutes",
        "",
        "- Application **pipeline-publisher**, one tenant, `Mail.ReadWrite` and `Sites.FullControl.All`, consented two years ago.",
        "- 40 `New-InboxRule` calls in 108 seconds, all with a *client secret*, none with a user.",
        "- Caller: `203.0.113.61`, a hosting provider that the tenant has never used.",
        "",
        "Not phishing: nobody has consented to anything lately.",
      ].join("\n"),
    }),
  ),
  onIncident("removeTag", analyst, { tag: "phishing" }),
  onIncident("recordIndicatorSweep", analyst, {
    indicatorType: "IP_ADDRESS",
    indicatorValue: "203.0.113.61",
    searched: "application sign-ins of all other tenants, the last 30 days",
    matchCount: 0,
    details: "It is this tenant and this application alone. The first sign-in is of nineteen days ago.",
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
  ...ownerOf("Exchange", engineer, "Ji-woo Park", analyst),
  task("build logs", analyst, {
    title: "Get the customer's build logs of the last 90 days",
    details: "Through support case 2211-4407. Ask for the raw logs: the web view masks secrets, the files do not.",
    kind: "Log request",
    assignee: "Marcus Bell",
    hours: 12,
  }),
  task("other applications", engineer, {
    title: "List the other applications of the tenant that may write mailbox settings",
    kind: "Inventory",
    assignee: "Tomáš Novák",
    hours: 8,
  }),
  onIncident("recordAnalysis", analyst, {
    attackVector: "IMPERSONATION",
    findings: "A client secret of the application had leaked from a build log.",
    rootCause: "The secret stood in clear text in the log.",
    customerDataDisclosed: "YES",
  }),
  onRoom("room", "leaveRoom", onCall),
];
