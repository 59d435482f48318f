import { awaitReviewFinished } from "../player/await-review-finished.js";
import { awaitReviewOpened } from "../player/await-review-opened.js";
import { agreedPlan, followedGuidance, validated } from "../player/recovery-steps.js";
import { leadBy, ownerOf, virtualTeam } from "../player/roles.js";
import { dayAfter, type Scenario } from "../player/scenario.js";
import { recall } from "../player/step.js";
import {
  alertFor,
  disposition,
  escalation,
  followUpRequest,
  lesson,
  onAlert,
  onFollowUp,
  onIncident,
  onReview,
  onService,
} from "../player/steps-on.js";
import { awaitVigilanceOver } from "../player/vigilance.js";

const [engineer, onCall, lead, analyst] = [
  "sharepoint-engineer",
  "sharepoint-on-call",
  "security-lead",
  "security-analyst",
];
const service = "SharePoint";
const begins = "Guests open documents through links that had expired";
const title = "Expired sharing links of three tenants went on working";

/** From the alert to the archive, with lessons and follow-ups in every state of their own. */
export const closedSharedLinks: Scenario = {
  name: "expired-links",
  begins,
  title,
  shows: "closed, with review, lessons and three follow-ups; GREEN, so that also the dashboard's account sees it",
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
      COMMUNICATIONS: ["Priya Nair"],
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
    onIncident("recordAnalysis", analyst, {
      attackVector: "IMPROPER_USAGE",
      findings: "Guests kept the links they had been sent; 41 documents were read after the expiry.",
      rootCause: "Renewing a link wrote the new expiry into a field that the check does not read.",
      customerDataDisclosed: "YES",
    }),
    onService(service, "startContainment", engineer, {
      plan: "Withdraw the renewed links of the preview; their owners are asked to share again.",
    }),
    onService(service, "recordContainment", engineer, {
      description: "Withdrew 612 renewed links.",
      outcome: "A link of the list, opened from outside, is refused.",
    }),
    ...agreedPlan(
      service,
      analyst,
      "Withdraw all renewed links, correct the check, issue the links anew to guests whom owners still want.",
      engineer,
    ),
    onService(service, "startEradication", engineer, { plan: "Let the check read the one field, and drop the other." }),
    onService(service, "recordEviction", engineer, {
      description: "Ended the sessions that had been opened through a renewed link.",
      outcome: "No session of the 41 readings is left in the session store.",
    }),
    onService(service, "recordMitigation", engineer, {
      description: "Corrected the check and deployed it to all regions.",
      outcome: "A test opens a renewed link after its expiry in each region, and is refused.",
    }),
    ...followedGuidance(
      service,
      analyst,
      "Issue no link from the old table: its expiries cannot be trusted.",
      engineer,
    ),
    onService(service, "startRecovery", engineer, { plan: "Issue links anew to the guests whom owners still want." }),
    onService(service, "recordRestoration", engineer, {
      description: "Owners shared 388 documents again.",
      outcome: "No owner waits for a link.",
      lastKnownGoodState: "the links as they were before the preview",
      attackPathsInspected: true,
    }),
    // Two seconds, since all of the case is played at once, and closing it waits for the end of the vigilance.
    ...validated(service, analyst, "No reading through an expired link since the restoration.", 2),
    onIncident("notifyCustomers", "communications", {
      description: "Sharing links that had been renewed did not expire.",
      effectOnCustomerData: "41 documents of three tenants were read after their links should have expired.",
      actionsTaken: "The links are withdrawn and the check is corrected.",
      suggestedActions: "Read the list of readings in the message center.",
      channel: "message center, to the administrators of the three tenants",
      tenantCount: 3,
    }),
    onIncident("enterPostIncidentActivity", analyst),
    awaitReviewOpened,
    onReview("beginReview", lead),
    onReview("recordSecurityAnalysis", lead, {
      technicalSummary: "A second field for the expiry was written by renewals and read by nobody.",
      sequenceOfEvents:
        "The preview began in spring; the report came after a week; links were withdrawn within two hours.",
      responseSufficiency: "Sufficient: no reading after the withdrawal.",
      responseCompleteness: "Complete: all regions were searched for the second field.",
      answers: { whatToDoDifferently: "Try what a preview withdraws, not only what it grants." },
    }),
    onReview("contributeServiceSideAnalysis", engineer, (memory) => ({
      serviceId: recall(memory, service),
      exposure: "Three tenants for four months.",
      detectionPerformance: "Not found by us: a customer's auditor told it.",
      responsePerformance: "Quick, since all links of the preview stand in one table.",
    })),
    lesson(lead, {
      kind: "PROCESS_FLAW",
      whatHappened: "The plan of the preview had tests for granting access and none for its end.",
      evidence: "Test plan of the preview, revision 7.",
      whatChanges: "A plan without tests for the end of access is not approved.",
    }),
    followUpRequest("tests", service, {
      title: "Test the end of every kind of access in each region",
      description: "For every kind of link, a test lets it expire and is refused; a missing test stops the release.",
      kind: "BUG",
      nature: "PREVENTIVE",
    }),
    followUpRequest("alarm", service, {
      title: "Raise an alert when an expired link is opened",
      description: "The service counts readings through links past their expiry; one is enough for an alert.",
      kind: "DETECTION_REQUIREMENT",
      nature: "DETECTIVE",
    }),
    lesson(lead, {
      kind: "WHAT_WENT_WELL",
      whatHappened: "The customer's report reached the on-call engineer within ten minutes.",
      evidence: "Support case and alert, side by side.",
      whatChanges: "Other services get the same way from support to on-call.",
    }),
    followUpRequest("exercise", undefined, {
      title: "Practise the way from a support case to on-call with every service",
      description: "Each service team takes part in one exercise and is timed.",
      kind: "TRAINING",
      nature: "CORRECTIVE",
    }),
    onFollowUp("tests", "prioritizeFollowUp", engineer, (memory) => ({
      priority: 1,
      ownerId: recall(memory, "Amara Okafor"),
      dueOn: dayAfter(memory, 14),
    })),
    onFollowUp("alarm", "prioritizeFollowUp", engineer, (memory) => ({
      priority: 2,
      ownerId: recall(memory, "Henrik Lund"),
      dueOn: dayAfter(memory, 45),
    })),
    onFollowUp("exercise", "prioritizeSecurityFollowUp", lead, (memory) => ({
      priority: 3,
      ownerId: recall(memory, "Marcus Bell"),
      dueOn: dayAfter(memory, 90),
    })),
    onReview("completeReview", lead, {
      conclusion: "CHANGE_PREPARATION",
      conclusionReason: "Previews are approved only with tests for the end of access.",
    }),
    onReview("publishIncidentReport", lead, {
      title: "Sharing links that did not expire",
      summary: "Renewed links went on working after their expiry.",
      effects: "41 documents of three tenants were read.",
      changes: "The end of access is tested before every release.",
    }),
    awaitReviewFinished,
    awaitVigilanceOver,
    onIncident("closeIncident", lead),
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
