import type { Scenario } from "../player/scenario.js";
import { recall } from "../player/step.js";
import {
  agreedPlan,
  days,
  followedGuidance,
  issuedGuidance,
  onGuidance,
  validated,
} from "../player/steps/recovery-steps.js";
import { lookAtObligations, obligationOf } from "../player/steps/remember-obligations.js";
import { leadBy, ownerOf, virtualTeam } from "../player/steps/roles.js";
import {
  alertFor,
  disposition,
  escalation,
  lesson,
  onAlert,
  onIncident,
  onReview,
  onService,
} from "../player/steps/steps-on.js";
import { awaitReviewOpened } from "../player/waits/await-review-opened.js";

const [responder, lead, analyst] = ["corporate-responder", "security-lead", "security-analyst"];
const service = "Commerce Platform";
const begins = "Thousands of orders for one cent within an hour";
const title = "Stolen cards are tried out with trial subscriptions";

/** Over, and under review: security has written its side, the service's side is still to come. */
export const reviewedCardTesting: Scenario = {
  name: "tried-cards",
  begins,
  title,
  shows: "over and under review, which waits for the side of the Commerce Platform; it had refused a guidance",
  parts: [
    alertFor(service, responder, {
      source: "WORKLOAD_DETECTION",
      title: begins,
      description: "4,100 orders of one cent each, 96 in 100 refused by the card's bank.",
    }),
    onAlert("triageAlert", responder, { findings: "The orders come from one network and use numbers in sequence." }),
    onAlert("assessSeverity", responder, {
      severity: "MEDIUM",
      functionalImpact: "LOW",
      informationImpacts: ["NONE"],
      recoverability: "REGULAR",
      privacyAtStake: false,
      scope: "The page for trial subscriptions.",
      affectedTenantCount: 0,
      regions: ["Europe", "North America"],
      details: "No data of customers is involved; banks may refuse our orders as a whole.",
    }),
    escalation(responder, { title, summary: "Somebody uses trial subscriptions to find out which stolen cards work." }),
    onIncident("receiveEscalation", lead),
    virtualTeam({
      SECURITY_RESPONSE: ["Seo-yeon Kim", "Marcus Bell"],
      SERVICE_ENGINEERING: ["Leila Haddad", "Jae-min Shin"],
      COMMUNICATIONS: ["Priya Nair", "Noah Fischer"],
    }),
    disposition(analyst, {
      disposition: "TRUE_POSITIVE",
      reason: "The numbers are those of a list that was sold last week.",
    }),
    onIncident("declareIncident", lead, {
      definitionPredicates: ["UNAUTHORIZED_ACCESS_TO_EQUIPMENT_OR_FACILITIES"],
      reason: "The order page was used by a program that nobody authorized.",
      customerDataEffects: [],
    }),
    ...leadBy(analyst, "Marcus Bell"),
    ...ownerOf(service, responder, "Leila Haddad", analyst),
    onIncident("recordAnalysis", analyst, {
      attackVector: "ATTRITION",
      findings: "A program ordered trials with card numbers in sequence.",
      rootCause: "The page for trials has no limit for one network.",
      customerDataDisclosed: "NO",
    }),
    onService(service, "startContainment", responder, {
      plan: "Refuse the network; ask for a sign-in before each trial.",
    }),
    onService(service, "recordContainment", responder, {
      description: "Refused the network.",
      outcome: "Orders of one cent are back at six in an hour, as usual.",
    }),
    onService(service, "startEradication", responder, { plan: "Limit orders by network and by device." }),
    onService(service, "recordEviction", responder, {
      description: "Cancelled the 164 trials and closed the accounts that had ordered them.",
      outcome: "No order of the program has come through since 03:25.",
    }),
    onService(service, "recordMitigation", responder, {
      description: "The limit is in force on all pages that take cards.",
      outcome: "The program, run by ourselves, is stopped after five orders.",
    }),
    ...agreedPlan(service, responder, "Tell the banks, then open trials again without asking for a sign-in.", analyst),
    issuedGuidance(service, analyst, "Keep the trials shut until every reseller has the limit as well."),
    onGuidance(service, "refuseGuidance", responder, {
      reason: "Resellers deploy once a quarter; trials cannot stay shut until then.",
    }),
    onGuidance(service, "withdrawGuidance", analyst, { reason: "Resellers are limited on our side instead." }),
    ...followedGuidance(
      service,
      analyst,
      "Open the trials again, and count the orders of each reseller against the limit on our side.",
      responder,
    ),
    onService(service, "startRecovery", responder, { plan: "Tell the banks, then open the trials again." }),
    onService(service, "recordRestoration", responder, {
      description: "Opened the trials again, behind the limit.",
      outcome: "The banks accept our orders as before.",
      lastKnownGoodState: "the subscriptions of the evening before",
      attackPathsInspected: true,
    }),
    ...validated(service, analyst, "The usual number of refused cards since the trials are open again.", days(14)),
    lookAtObligations,
    onIncident("recordNotificationException", "legal-counsel", (memory) => ({
      obligationId: recall(memory, obligationOf("CUSTOMER_CONTRACT_72_HOURS")),
      reason: "DUTY_NOT_APPLICABLE",
      details: "Cards and orders were the adversary's own; no customer's data was read or changed.",
    })),
    onIncident("enterPostIncidentActivity", analyst),
    awaitReviewOpened,
    onReview("beginReview", lead),
    onReview("recordSecurityAnalysis", lead, {
      technicalSummary: "A program tried stolen card numbers with trial subscriptions.",
      sequenceOfEvents: "02:10 first order; 02:40 alert; 03:25 network refused.",
      responseSufficiency: "Sufficient: no order of the program after 03:25.",
      responseCompleteness: "Complete for our pages; resellers are still to be asked.",
      answers: { toolsNeeded: "A limit by device that every service can use." },
    }),
    lesson(lead, {
      kind: "COMMUNICATION_GAP",
      whatHappened: "Resellers heard of it from the banks, two days later.",
      evidence: "Support cases of three resellers.",
      whatChanges: "The list of whom to tell has the resellers on it.",
    }),
  ],
};
