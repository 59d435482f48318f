import type { Scenario } from "../player/scenario.js";
import { virtualTeam } from "../player/steps/roles.js";
import { alertFor, disposition, escalation, onAlert, onIncident } from "../player/steps/steps-on.js";

const [engineer, onCall, lead, analyst] = [
  "exchange-engineer",
  "exchange-on-call",
  "security-lead",
  "security-analyst",
];
const begins = "One account downloads 3,000 archive mailboxes in a night";
const title = "Archive mailboxes are downloaded in bulk";

/** A false alarm: what looked like theft was a migration, and the rule learns to tell them apart. */
export const dismissedMassDownload: Scenario = {
  name: "mass-migration",
  begins,
  title,
  shows: "a false alarm, dismissed with its reason and the tuning of the rule",
  parts: [
    alertFor("Exchange", "monitoring", {
      source: "SIEM_DETECTION",
      title: begins,
      description: "An account that is used by no person read archive mailboxes of one tenant from midnight to five.",
    }),
    onAlert("triageAlert", engineer, { findings: "The account was made the day before, with rights on all archives." }),
    onAlert("assessSeverity", engineer, {
      severity: "HIGH",
      functionalImpact: "NONE",
      informationImpacts: ["PRIVACY_BREACH"],
      recoverability: "NOT_RECOVERABLE",
      privacyAtStake: true,
      scope: "All archives of one tenant.",
      affectedTenantCount: 1,
      regions: ["North America"],
      details: "If this is theft, everything is gone already.",
    }),
    escalation(onCall, { title, summary: "A new account with wide rights reads every archive of a tenant." }),
    onIncident("receiveEscalation", lead),
    virtualTeam({
      SECURITY_RESPONSE: ["Seo-yeon Kim", "Marcus Bell"],
      SERVICE_ENGINEERING: ["Ji-woo Park", "Tomáš Novák"],
      COMMUNICATIONS: ["Priya Nair", "Noah Fischer"],
    }),
    onIncident("changeHandling", lead, {
      handling: "GREEN",
      reason: "Others run migrations as well, and may learn from it.",
    }),
    disposition(analyst, {
      disposition: "FALSE_POSITIVE",
      reason: "The tenant's administrator confirms a migration that was announced in a support case.",
      tuning: "Accounts that a migration has registered are left out of the rule for the time of the migration.",
    }),
    onIncident("dismissIncident", lead, {
      determination: "FALSE_POSITIVE",
      reason: "It is the tenant's own migration: announced, authorized, and ended at five as planned.",
      tuning: "Accounts that a migration has registered are left out of the rule for the time of the migration.",
    }),
  ],
};
