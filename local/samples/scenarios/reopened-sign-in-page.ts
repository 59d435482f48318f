import type { Scenario } from "../player/scenario.js";
import { virtualTeam } from "../player/steps/roles.js";
import { alertFor, disposition, escalation, onAlert, onIncident } from "../player/steps/steps-on.js";

const [engineer, lead, analyst] = ["sharepoint-engineer", "security-lead", "security-analyst"];
const begins = "A site of a customer shows a copy of our sign-in page";
const title = "A copied sign-in page collects passwords";

/** Dismissed as an attempt that failed, until somebody turned out to have fallen for it. */
export const reopenedSignInPage: Scenario = {
  name: "copied-page",
  begins,
  title,
  shows: "dismissed as an attempt that failed, and reopened: received again, in the second round of SharePoint",
  parts: [
    alertFor("SharePoint", "vulnerability-manager", {
      source: "CUSTOMER_REPORT",
      title: begins,
      description: "A researcher found the page; it asks for the password of whoever follows a link in a mail.",
    }),
    onAlert("triageAlert", engineer, { findings: "The page was made this morning, with a stolen editor account." }),
    onAlert("assessSeverity", engineer, {
      severity: "MEDIUM",
      functionalImpact: "NONE",
      informationImpacts: ["NONE"],
      recoverability: "REGULAR",
      privacyAtStake: false,
      scope: "One site of one tenant.",
      affectedTenantCount: 1,
      regions: ["Korea"],
      details: "Nobody has typed a password so far.",
    }),
    escalation("sharepoint-on-call", { title, summary: "A page on one of our own sites imitates the sign-in page." }),
    onIncident("receiveEscalation", lead),
    virtualTeam({
      SECURITY_RESPONSE: ["Seo-yeon Kim", "Marcus Bell"],
      SERVICE_ENGINEERING: ["Amara Okafor", "Henrik Lund"],
      COMMUNICATIONS: ["Priya Nair", "Noah Fischer"],
    }),
    disposition(analyst, { disposition: "TRUE_POSITIVE", reason: "The page sends what is typed to an outside host." }),
    onIncident("dismissIncident", lead, {
      determination: "FAILED_ATTEMPT",
      reason: "The page is gone, and its host has received nothing.",
    }),
    onIncident("reopenIncident", lead, {
      reason: "A customer reports a sign-in with a password that was typed into the page.",
    }),
  ],
};
