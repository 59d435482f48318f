import { dayAfter, type Scenario } from "../../player/scenario.js";
import { recall } from "../../player/step.js";
import { validated } from "../../player/steps/recovery-steps.js";
import { leadBy, ownerOf, virtualTeam } from "../../player/steps/roles.js";
import { alertFor, disposition, escalation, onAlert, onFollowUp, onIncident } from "../../player/steps/steps-on.js";
import { onEvidence, onHold } from "../../player/steps/steps-on-case.js";
import { awaitVigilanceOver } from "../../player/steps/vigilance.js";
import { awaitReviewFinished } from "../../player/waits/await-review-finished.js";
import { noticeOfSharedLinks } from "./notice-of-shared-links.js";
import { responseOfSharepoint } from "./response-of-sharepoint.js";
import { reviewOfSharedLinks } from "./review-of-shared-links.js";

const [engineer, onCall, lead, analyst] = [
  "sharepoint-engineer",
  "sharepoint-on-call",
  "security-lead",
  "security-analyst",
];
const service = "SharePoint";
const begins = "Guests still open documents through links that had expired";
const title = "Expired sharing links of three tenants went on working";

/** From the alert to the archive, with lessons and follow-ups in every state of their own. */
export const closedSharedLinks: Scenario = {
  name: "renewed-links",
  begins,
  title,
  shows:
    "closed and archived, with an investigation, a hold that was lifted, review, lessons and three follow-ups; GREEN, so that also the dashboard's account sees it",
  parts: [
    alertFor(service, engineer, {
      source: "CUSTOMER_REPORT",
      title: begins,
      description: "A customer's auditor opened a link that had expired the week before, and got the document.",
    }),
    onAlert("triageAlert", engineer, {
      findings: "Reproduced: the expiry of a link is not looked at when the link was renewed once.",
    }),
    onAlert("assessSeverity", engineer, {
      severity: "HIGH",
      functionalImpact: "NONE",
      informationImpacts: ["PROPRIETARY_BREACH"],
      recoverability: "REGULAR",
      privacyAtStake: false,
      scope: "Renewed links of three tenants that take part in the preview.",
      affectedTenantCount: 3,
      regions: ["Europe", "Korea"],
      details: "The access log has 41 readings through such links, all by guests who had been invited before.",
    }),
    escalation(onCall, {
      title,
      summary: "Links that were renewed once never expire. Documents were read after their owners had withdrawn them.",
    }),
    onIncident("receiveEscalation", lead),
    virtualTeam({
      SECURITY_RESPONSE: ["Seo-yeon Kim", "Marcus Bell"],
      SERVICE_ENGINEERING: ["Amara Okafor", "Henrik Lund"],
      COMMUNICATIONS: ["Priya Nair", "Noah Fischer"],
    }),
    onIncident("changeHandling", lead, {
      handling: "GREEN",
      reason: "No tenant is named, and every team that issues links should read it.",
    }),
    disposition(analyst, {
      disposition: "TRUE_POSITIVE",
      reason: "The access log shows the readings after the expiry.",
    }),
    onIncident("declareIncident", lead, {
      definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"],
      reason: "Documents of customers were read by guests whose access had ended.",
      customerDataEffects: ["DISCLOSURE"],
    }),
    ...leadBy(analyst, "Marcus Bell"),
    ...ownerOf(service, engineer, "Amara Okafor", analyst),
    ...responseOfSharepoint,
    // Two seconds, since all of the case is played at once, and closing it waits for the end of the vigilance.
    ...validated(service, analyst, "No reading through an expired link since the restoration.", 2),
    ...noticeOfSharedLinks,
    onIncident("enterPostIncidentActivity", analyst),
    ...reviewOfSharedLinks,
    awaitReviewFinished,
    awaitVigilanceOver,
    onIncident("closeIncident", lead),
    onHold("hold", "requestHoldLift", "legal-counsel", (memory) => ({
      approverId: recall(memory, "Ye-jin Han"),
      reason: "The tenant has not lodged its complaint, and its counsel has written so.",
    })),
    onHold("hold", "liftLegalHold", "trust-advisor", {
      reason: "Read the letter of the tenant's counsel; no authority has asked for anything.",
    }),
    onEvidence("access log", "archiveEvidence", analyst, {
      storagePlace: "the evidence vault, shelf 12",
      timeZone: "Europe/London",
    }),
    onIncident("archiveIncident", analyst, (memory) => ({
      place: "the evidence vault, shelf 12",
      retainUntil: `${dayAfter(memory, 7 * 365)}T00:00:00Z`,
    })),
    onFollowUp("tests", "startFollowUp", engineer),
    onFollowUp("tests", "submitFollowUpForVerification", engineer, { completion: "The tests run in every release." }),
    onFollowUp("tests", "verifyFollowUp", lead, {
      verification: "A planted link that does not expire stopped a release.",
    }),
    onFollowUp("alarm", "startFollowUp", onCall),
  ],
};
