import { awaitReviewOpened } from "../player/await-review-opened.js";
import type { Scenario } from "../player/scenario.js";
import { recall } from "../player/step.js";
import {
  alertFor,
  escalation,
  leadBy,
  lesson,
  onAlert,
  onIncident,
  onReview,
  ownerOf,
  virtualTeam,
} from "../player/steps-on.js";

const [responder, lead, analyst] = ["corporate-responder", "security-lead", "security-analyst"];
const alert = "Thousands of orders for one cent within an hour";
const title = "Stolen cards are tried out with trial subscriptions";

/** Over, and under review: security has written its side, the service's side is still to come. */
export const reviewedCardTesting: Scenario = {
  name: "card-testing",
  alert,
  title,
  shows: "over and under review, which waits for the side of the Commerce Platform",
  parts: [
    alertFor("Commerce Platform", responder, {
      source: "WORKLOAD_DETECTION",
      title: alert,
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
    virtualTeam(["Seo-yeon Kim", "Marcus Bell", "Leila Haddad", "Jae-min Shin", "Priya Nair"]),
    onIncident("changeHandling", lead, { handling: "AMBER", reason: "Every service with trials should look." }),
    onIncident("dispositionAlert", analyst, (memory) => ({
      alertId: recall(memory, "alert"),
      disposition: "TRUE_POSITIVE",
      reason: "The numbers are those of a list that was sold last week.",
    })),
    onIncident("declareIncident", lead, {
      definitionPredicates: ["UNAUTHORIZED_ACCESS_TO_EQUIPMENT_OR_FACILITIES"],
      reason: "The order page was used by a program that nobody authorized.",
      customerDataEffects: [],
    }),
    ...leadBy(analyst, "Marcus Bell"),
    ...ownerOf("Commerce Platform", responder, "Leila Haddad"),
    onIncident("recordAnalysis", analyst, {
      attackVector: "ATTRITION",
      findings: "A program ordered trials with card numbers in sequence.",
      rootCause: "The page for trials has no limit for one network.",
      customerDataDisclosed: "NO",
      recoveryPlan: "Limit orders by network, cancel the trials.",
    }),
    onIncident("startContainment", responder, { plan: "Refuse the network; ask for a sign-in before each trial." }),
    onIncident("recordContainment", responder, {
      description: "Refused the network.",
      outcome: "Orders of one cent are back at six in an hour, as usual.",
    }),
    onIncident("startEradication", responder, { plan: "Limit orders by network and by device." }),
    onIncident("recordEradication", responder, {
      description: "The limit is in force on all pages that take cards.",
      outcome: "The program, run by ourselves, is stopped after five orders.",
      adversaryEvicted: true,
      vulnerablePathsClosed: true,
    }),
    onIncident("startRecovery", responder, { plan: "Cancel the trials and tell the banks." }),
    onIncident("recordRecovery", responder, {
      description: "Cancelled 164 trials.",
      outcome: "The banks accept our orders as before.",
      lastKnownGoodState: "the subscriptions of the evening before",
      attackPathsInspected: true,
    }),
    onIncident("validateRecovery", responder, { validation: "Three days with the usual number of refused cards." }),
    onIncident("recordNotificationException", "legal-counsel", {
      clock: "CUSTOMER_CONTRACT_72_HOURS",
      reason: "DUTY_NOT_APPLICABLE",
      details: "Cards and orders were the adversary's own; no customer's data was read or changed.",
    }),
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
