import type { Scenario } from "../player/scenario.js";
import { awaitSuggestion, handedIn, sourceFor, suppression } from "../player/steps/source-steps.js";

const [analyst, engineer, other] = ["security-analyst", "exchange-engineer", "sharepoint-engineer"];
const begins = "Mailboxes are searched from a host that nobody knows";
const host = ["farm-of-proxies.example"];

export const noiseAndOneHost: Scenario = {
  name: "noise-and-one-host",
  begins,
  title: begins,
  shows:
    "alerts of two services that are suggested to belong together, noise that a rule holds back, and a rule that security has still to agree to",
  parts: [
    sourceFor("SIEM of mail and sites", analyst, { mail: "Exchange", sites: "SharePoint" }),
    handedIn(analyst, [
      {
        fingerprint: "alert",
        title: begins,
        description: "Eleven mailboxes were searched for the same words within a minute.",
        severity: "MEDIUM",
        service: "mail",
        indicators: host,
      },
      {
        fingerprint: "sites",
        title: "Files of forty sites are opened from a host that nobody knows",
        description: "All of them by an account of a program that reads calendars otherwise.",
        severity: "MEDIUM",
        service: "sites",
        indicators: host,
      },
    ]),
    suppression("Exchange", "suppressAlerts", engineer, {
      days: 6,
      titleContains: "Moving a mailbox is slow",
      severityAtMost: "LOW",
      reason: "Mailboxes are moved to the new farms this week, and each of them is slow for a while.",
    }),
    handedIn(analyst, [
      {
        fingerprint: "noise",
        title: "Moving a mailbox is slow on farm 7",
        description: "Longer than ten minutes.",
        severity: "LOW",
        service: "mail",
      },
    ]),
    suppression("SharePoint", "proposeAlertSuppression", other, {
      days: 6,
      titleContains: "A restore opens many files",
      severityAtMost: "CRITICAL",
      reason: "Sites are restored for a drill until the end of the week; it looks like files that are carried off.",
    }),
    awaitSuggestion("alert", analyst),
  ],
};
