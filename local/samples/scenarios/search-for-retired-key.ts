import { recall, type Step } from "../player/step.js";
import {
  alertOfSweep,
  briefingAnswer,
  briefingOn,
  huntFinding,
  huntFor,
  huntQuery,
  sweepOf,
  sweepResult,
} from "../player/steps/search-steps.js";

const [analyst, engineer, intelligence] = ["security-analyst", "exchange-engineer", "threat-analyst"];

/** How far the retired key was used: a briefing of three services on whoever has it, and because of that a hunt that goes on, and a sweep that one of three services has still to be searched for. */
export const searchForRetiredKey: readonly Step[] = [
  ...briefingOn(["Exchange", "SharePoint", "Microsoft Teams"], intelligence, {
    title: "A group signs its own tokens with retired keys",
    whatIsKnown:
      "The group reads mail of negotiators. It signs tokens **with keys that were retired but are still trusted**, and sends its requests through rented proxies. Two partners have seen the same client.",
    recommendation:
      "Stop trusting retired keys, and look for tokens that no session issued. Say which keys your service still takes.",
    priority: 1,
    techniqueIds: ["T1606.002", "T1114.002"],
    handling: "AMBER",
    due: 2,
    valid: 60,
  }),
  {
    operation: "recordThreatActorProfile",
    by: intelligence,
    input: (memory) => ({
      name: "Storm-0558",
      aliases: ["The token group"],
      motivation: "Espionage: it reads the mail of those who negotiate.",
      description:
        "The group **signs its own tokens** with keys that were retired, and works through rented proxies in office hours of one time zone.",
      confidence: "MEDIUM",
      techniqueIds: ["T1606.002", "T1114.002"],
      briefingIds: [recall(memory, "briefing")],
      handling: "AMBER",
    }),
  },
  briefingAnswer("Exchange", "acknowledgeThreatBriefing", engineer, {
    actionsTaken: "The retired key is refused on all farms; the token log is searched each hour.",
  }),
  briefingAnswer("Microsoft Teams", "markThreatBriefingNotRelevant", "teams-engineer", {
    reason: "Calls and chats take no tokens of that kind.",
  }),
  huntFor(["Exchange", "SharePoint"], analyst, 90, {
    hypothesis: "Whoever signs with the retired key reads more than mail: files and sites take the same tokens.",
    dataSources: ["Token validations of the mail farms", "File access of the negotiators' sites"],
    techniqueIds: ["T1606.002", "T1114.002"],
  }),
  huntQuery(analyst, {
    text: "TokenValidation | where KeyId == 'retired-2021' | summarize count() by Service, Account",
    dataSource: "Token validations of the mail farms",
    rowCount: 63,
    hitCount: 61,
  }),
  huntFinding("Exchange", analyst, {
    text: "61 readings of mail in two accounts, all by tokens that name the retired key, by one client.",
    severity: "HIGH",
  }),
  {
    operation: "amendBreachHunt",
    by: analyst,
    input: (memory) => ({
      breachHuntId: recall(memory, "hunt"),
      hypothesis:
        "Whoever signs with the retired key reads mail by one client, and files only where that client reaches them.",
      reason: "All 61 readings are by one client: what it does elsewhere is looked for first.",
    }),
  },
  sweepOf(["Exchange", "SharePoint", "Microsoft Teams"], analyst, {
    indicators: ["198.51.100.23", "Client=REST;Client=RESTSystem;;"],
    days: 30,
    due: 2,
    reason: "The group rents the same proxies again, and its tool names itself the same way everywhere.",
  }),
  {
    operation: "prioritizeIndicatorSweep",
    by: analyst,
    input: (memory) => ({
      indicatorSweepId: recall(memory, "sweep"),
      priority: 1,
      reason: "Two partners see the same client today.",
      threatBriefingId: recall(memory, "briefing"),
    }),
  },
  alertOfSweep(
    sweepResult("Exchange", "recordOwnSweepResult", engineer, {
      found: { indicator: "Client=REST;Client=RESTSystem;;", count: 61, place: "Access log of the mail farms" },
      days: 30,
      dataSources: ["Access log of the mail farms"],
      details: "Two accounts, both of last night; no other client of that name in thirty days.",
    }),
  ),
  sweepResult("SharePoint", "recordSweepResult", analyst, {
    days: 30,
    dataSources: ["Access log of all sites"],
    details: "Nothing found. The team of the service still has to confirm it.",
  }),
];
