import { dayAfter } from "../../player/scenario.js";
import { recall, type Step, type Wait } from "../../player/step.js";
import { followUpRequest, lesson, onFollowUp, onReview } from "../../player/steps/steps-on.js";
import { awaitReviewOpened } from "../../player/waits/await-review-opened.js";

const [engineer, lead] = ["sharepoint-engineer", "security-lead"];
const service = "SharePoint";

/** The review with its lessons, and the follow-ups that they ask for. */
export const reviewOfSharedLinks: readonly (Step | Wait)[] = [
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
];
