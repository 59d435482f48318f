import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Operation } from "../../site/generator/model/process-model.js";
import { waitsFor } from "../../site/generator/model/waits-for.js";
import { readProcessModel } from "../../site/generator/reading/read-process-model.js";

const { gates, machines, operations } = readProcessModel(
  readFileSync(join(__dirname, "../../gateway/supergraph.graphql"), "utf8"),
);

type States = Readonly<Record<string, readonly string[]>>;

/** How things stand when an incident can be reopened. */
const over: States = { Incident: ["CLOSED"], Determination: ["CONFIRMED"], ServiceResponse: ["VALIDATED"] };
const inReview: States = { ...over, Incident: ["POST_INCIDENT_ACTIVITY"] };
const dismissed: States = {
  Incident: ["DISMISSED"],
  Determination: ["FALSE_POSITIVE"],
  ServiceResponse: ["ANALYSIS"],
};
const withdrawn: States = { ...dismissed, Incident: ["WITHDRAWN"] };
const received: States = { Incident: ["RECEIVED"], Determination: ["SUSPECTED"] };
const offered: States = { Assignment: ["OFFERED"] };

/**
 * What follows from a reason about the state of things, besides that the operation that is refused may start from there.
 * The rules in the domains read the same facts; their own tests show that they do.
 */
const circumstances: Readonly<Record<string, States>> = {
  "VULNERABILITY_NOT_REJECTED REJECTED": { Vulnerability: ["REJECTED"] },
  "VULNERABILITY_CONFIRMED NOT_CONFIRMED": { Vulnerability: ["REPORTED"] },
  "AFFECTED_SERVICES_FIXED NOT_FIXED": { VulnerabilityExposure: ["AFFECTED"] },
  "ANALYSIS_PERIOD_FREE OVERLAPS": { ServiceAnalysis: ["PUBLISHED"] },
  "ANALYSIS_NOT_BEING_AMENDED DRAFTED": { ServiceAnalysis: ["DRAFT"] },
  "INCIDENT_OPEN CLOSED": over,
  "INCIDENT_OPEN DISMISSED": dismissed,
  "INCIDENT_OPEN WITHDRAWN": withdrawn,
  "OPEN_OR_TOLD CLOSED": over,
  "OPEN_OR_DISMISSED CLOSED": over,
  "OPEN_OR_TOLD DISMISSED": dismissed,
  "OPEN_OR_TOLD WITHDRAWN": withdrawn,
  "OPEN_OR_TOLD ARCHIVED": over,
  "DECLARED_OR_OWED NOT_DECLARED": received,
  "TENANTS_TOLD UNTOLD": inReview,
  "COUNSEL_AFTER_THE_END OVER": over,
  "INCIDENT_DECLARED SUSPECTED": { Incident: ["SUSPECTED"], Determination: ["SUSPECTED"] },
  "INCIDENT_DECLARED RECEIVED": received,
  "INCIDENT_DECLARED RESPONSE_OVER": inReview,
  "INCIDENT_DECLARED ENDED": withdrawn,
  "DECLARED_ONCE NOT_DECLARED": received,
  "CLOCK_STARTABLE BY_DECLARATION": received,
  "CLOCK_STARTABLE ENDED": withdrawn,
  "CLOCK_STARTABLE AFTER_THE_END": over,
  "CLOCK_STARTABLE SETTLED": { NotificationObligation: ["MET"] },
  "NOTICES_POSSIBLE ARCHIVED": over,
  // Customers are owed nothing in an incident that was closed.
  "NOTIFICATIONS_SETTLED CUSTOMERS_RUNNING": inReview,
  "NOTIFICATIONS_SETTLED CUSTOMERS_WITHOUT_DELAY": inReview,
  "NOTIFICATIONS_SETTLED CUSTOMERS_MISSED": inReview,
  "NOTIFICATIONS_SETTLED CUSTOMERS_DELAYED": inReview,
  "NOTIFICATIONS_SETTLED CUSTOMERS_NOT_STARTED": inReview,
  "RESPONSE_OPEN OVER": inReview,
  "JOINS_IN_TIME OVER": inReview,
  "ALERT_LINKED NONE_LINKED": { Alert: ["TRIAGED"] },
  "NOTHING_RESTS_ON_ALERT OPENED_OF": { Incident: ["RECEIVED", "DECLARED"] },
  "NOTHING_RESTS_ON_ALERT DECLARED_ON": { Incident: ["DECLARED"], Determination: ["CONFIRMED"], Alert: ["TRIAGED"] },
  "NOTHING_RESTS_ON_ALERT TECHNIQUES": { Incident: ["RECEIVED"], ObservedTechnique: ["OBSERVED"] },
  "NOTHING_RESTS_ON_ALERT ACTS": { Incident: ["RECEIVED"], AdversaryActivity: ["STANDING"] },
  "NOTHING_RESTS_ON_JUDGEMENT DECLARED_ON": {
    Incident: ["DECLARED"],
    Determination: ["CONFIRMED"],
    Alert: ["TRIAGED"],
  },
  "RESTS_ON_CASE FOUND_FALSE": { Alert: ["ESCALATED"] },
  "NO_SWEEP_HIT_STANDS AWAITED": { SweepResult: ["RECORDED"] },
  "NO_SWEEP_HIT_STANDS FOUND": { SweepResult: ["RECORDED"] },
  // The hunt is of another incident, or of none.
  "RECORD_AGREES FOUND_BY_HUNT": { BreachHunt: ["CONCLUDED", "OPEN"] },
  "RECORD_AGREES PRECURSORS": { Precursor: ["CLOSED"] },
  "PRECURSOR_DECIDED_FOR_ALL PUT_OFF": { Precursor: ["OPEN"] },
  "PRECURSOR_DECIDED_FOR_ALL STILL_OPEN": { Precursor: ["OPEN"] },
  "PRECURSOR_DECIDED_FOR_ALL REOPENED": { Precursor: ["CLOSED"] },
  "RECORD_AGREES TECHNIQUES": { ObservedTechnique: ["OBSERVED"] },
  "RECORD_AGREES ACTS": { AdversaryActivity: ["STANDING"] },
  "FINDING_RECORDED DISMISSED": { Alert: ["ESCALATED"] },
  "NOTHING_RESTS_ON_FINDING DECLARED_ON": { Incident: ["DECLARED"], Determination: ["CONFIRMED"], Alert: ["TRIAGED"] },
  "HUNT_AMENDMENT_FITS RESTS_ON_HUNT": { Incident: ["DECLARED"], Determination: ["CONFIRMED"], Alert: ["TRIAGED"] },
  "ALERTS_WAITING CLOSED": { Alert: ["CLOSED"] },
  "ALERTS_WAITING LINKED": { Alert: ["ESCALATED"], AlertCorrelation: ["SUGGESTED", "ACCEPTED"] },
  "SEVERITY_ASSESSED NOT_ASSESSED": { Alert: ["TRIAGED"] },
  "SEVERITY_ASSESSED ALERTS_NOT_ASSESSED": { Alert: ["RECEIVED"] },
  "SEVERITY_ASSESSED SERVICE_NOT_ASSESSED": { ServiceResponse: ["ANALYSIS"] },
  "SEVERITY_ASSESSED PROVISIONAL": { ServiceResponse: ["ANALYSIS"] },
  "SEVERITY_KNOWN NOT_ASSESSED": { ServiceResponse: ["ANALYSIS"] },
  "ALERTS_DISPOSITIONED WITHOUT_DISPOSITION": { Alert: ["ESCALATED"] },
  "FINDING_RECORDED NOTHING": { Alert: ["TRIAGED"] },
  "LEAD_ACCEPTED LEAD_OFFERED": offered,
  "OWNER_ACCEPTED OWNER_OFFERED": offered,
  "ROLE_VACANT OFFERED": offered,
  "SUCCESSOR_FREE OFFERED": { Assignment: ["ACCEPTED", "OFFERED"] },
  // Of another service, which is not that far.
  "ADVERSARY_EVICTED NOT_RECORDED": { ServiceResponse: ["ERADICATION"] },
  "VULNERABLE_PATHS_CLOSED NOT_RECORDED": { ServiceResponse: ["ERADICATION"] },
  "RECOVERY_VALIDATED SERVICES_LEFT": { ServiceResponse: ["RESTORED"] },
  "RECOVERY_VALIDATED NONE_VALIDATED": { Incident: ["DECLARED"], Determination: ["CONFIRMED"] },
  "RECOVERY_PLAN_AGREED PROPOSED": { RecoveryPlan: ["PROPOSED"] },
  // Of another step, which is under way.
  "DEPENDENCIES_DONE WAITS": { PlanStep: ["IN_PROGRESS"] },
  "GUIDANCE_ACKNOWLEDGED UNANSWERED": { Guidance: ["ISSUED"] },
  "GUIDANCE_ACKNOWLEDGED REFUSED": { Guidance: ["REFUSED"] },
  "APPROVED REQUESTED": { Approval: ["REQUESTED"] },
  "INCIDENT_UNDER_REVIEW REOPENED": { Incident: ["DECLARED"] },
  "INCIDENT_UNDER_REVIEW ENDED": withdrawn,
  "REVIEW_FINISHED NOT_BEGUN": { Review: ["DRAFT"] },
  "REVIEW_FINISHED NOT_COMPLETED": { Review: ["IN_REVIEW"] },
  "FOLLOW_UP_PRIORITIZED SERVICE_WORK": { FollowUp: ["OUTSTANDING"] },
  "FOLLOW_UP_PRIORITIZED SECURITY_WORK": { FollowUp: ["OUTSTANDING"] },
  "FOLLOW_UPS_PRIORITIZED SERVICE_WORK": { FollowUp: ["OUTSTANDING"] },
  "FOLLOW_UPS_PRIORITIZED SECURITY_WORK": { FollowUp: ["OUTSTANDING"] },
  "NO_SHIFT_RUNNING RUNNING": { Shift: ["OPEN"] },
  "NO_REQUEST_PENDING PENDING": { ResponsibilityRequest: ["PENDING"] },
};

/** Reasons that only another input, time, the organization file or nobody does away with: they name no operation. */
const withoutRemedy = [
  "BRIEFING_ASKS_ITS_SERVICES OTHERS",
  "BRIEFING_ASKS_ITS_SERVICES DRAFT",
  "PRECURSOR_CLOSED_FOR_SERVICE OPEN",
  "PRECURSOR_CLOSED_SOMEWHERE NOWHERE",
  "PRECURSOR_DECIDED_FOR_ALL DROPPED",
  "PRECURSOR_DECIDED_FOR_ALL WIDENED",
  "PROFILES_MERGE ENDED",
  "PROFILES_MERGE ITSELF",
  "PROFILE_STANDS MERGED",
  "PROFILE_WITHDRAWN STANDS",
  "ALERT_KEPT_CLOSE LEAD_DECIDES",
  "MARKED_ALERTS_BY_SECURITY NOT_SECURITY",
  "INDICATOR_KEPT_CLOSE LEAD_DECIDES",
  "INDICATOR_KEPT_CLOSE SOURCE_DECIDES",
  "HUNT_FINDING_UNLINKED HANDLED",
  "NOTHING_RESTS_ON_FINDING HANDLED",
  "ALERTS_WAITING NONE",
  "ACCEPTANCE_EXPLAINED REFUSED",
  "ACCEPTANCE_EXPLAINED TAKEN_BACK",
  "ANALYSIS_PERIOD_OVER RUNNING",
  "CVE_ID_FREE TAKEN",
  "VULNERABILITY_DUE_LATER DISCLOSURE_OVER",
  "VULNERABILITY_DUE_LATER FIX_OVER",
  "EXPLOITED_ALREADY IN_THE_FUTURE",
  "FIXED_VERSIONS_NOT_AFFECTED CONTRADICTED",
  "FIXED_VERSIONS_NOT_AFFECTED STILL_AFFECTED",
  "INCIDENT_LINKED NOT_LINKED",
  "INCIDENT_NOT_LINKED ALREADY",
  "SERVICE_NEW_TO_VULNERABILITY ALREADY",
  "SERVICES_OF_VULNERABILITY NOT_AMONG",
  "KEPT_OPEN_ONCE_DISCLOSED NARROWER",
  "SWEEP_SCOPED IN_THE_FUTURE",
  "SWEEP_SCOPED BACKWARDS",
  "SWEEP_SCOPED DUE_ALREADY",
  "SWEEP_SCOPED INCIDENT_OVER",
  "SWEEP_DUE_LATER DUE_ALREADY",
  "SERVICES_NEW_TO_SWEEP IN_SWEEP",
  "SWEEP_MARKED TOO_WIDE",
  "SWEEP_MARKED NO_VIRTUAL_TEAM",
  "SWEEP_RESULT_HOLDS IN_THE_FUTURE",
  "SWEEP_RESULT_HOLDS BACKWARDS",
  "SWEEP_RESULT_HOLDS NO_TRACE",
  "SWEEP_RESULT_HOLDS DISPUTED",
  "SWEEP_RESULT_HOLDS TOO_EARLY",
  "SWEEP_RESULT_HOLDS TOO_LATE",
  "SWEEP_RESULT_STANDS NEWER",
  "JUDGED_BY_ITS_TEAM FOR_ITS_TEAM",
  "BRIEFING_DATES_AHEAD EXPIRED",
  "BRIEFING_DATES_AHEAD DUE_ALREADY",
  "BRIEFING_DATES_AHEAD DUE_AFTER_END",
  "BRIEFING_EDITION_LATEST ANOTHER",
  "BRIEFING_EDITION_LATEST WITHDRAWN",
  "APPROVAL_NEEDED FREE",
  "APPROVAL_NEEDED NOT_FROM_HERE",
  "APPROVAL_NEEDED NOT_FROM_THERE",
  "APPROVAL_NEEDED NOT_HELD",
  "DUE_AHEAD PAST",
  "DUE_AHEAD TOO_FAR",
  "OVERRIDE_STANDS FOLLOWS_ALREADY",
  "SURVIVOR_FITS MERGED",
  "VERIFIED_BY_ANOTHER OWNER",
  "WATCHED_SINCE_RESTORATION VIGILANCE_TOO_LONG",
  "ATTACK_PATHS_INSPECTED NOT_INSPECTED",
  "CANDIDATE_FITS EXECUTIVE",
  "INCIDENT_DECLARED MERGED",
  "RESPONSE_OPEN MERGED",
  "SERVICES_NAMED NONE_NAMED",
  "SERVICES_NAMED NONE_TO_NAME",
  "SURVIVOR_FITS NOT_DECLARED",

  "NOTICES_POSSIBLE MERGED",
  "NOTICES_POSSIBLE BEING_MERGED",
  ...[
    ...["BY_DECLARATION", "BY_A_NOTICE", "BY_A_PROMISE", "IN_THE_FUTURE", "OTHER_START_LATER", "OTHER_START_MISSING"],
    ...["OTHER_START_NEEDLESS", "SETTLED", "TAKEN", "UNCHANGED"],
  ].map((reason) => `START_CORRECTABLE ${reason}`),
  "OBLIGATIONS_HAVE_SPACE TOO_MANY",
  "INCIDENT_OPEN MERGED",
  "INCIDENT_OPEN BEING_MERGED",
  "ASSESSMENT_OVERDUE NOT_YET",
  "VIRTUAL_TEAM_FORMED INCOMPLETE_AT_THE_END",
  "MEMBERS_FIT UNKNOWN",
  "MEMBERS_FIT PROGRAMS",
  "MEMBERS_FIT INCOMPLETE",
  "MEMBERS_FIT SHUTS_OUT",
  "EXPERT_FITS UNKNOWN",
  "EXPERT_FITS PROGRAM",
  "EXPERT_FITS MEMBER",
  "ALERT_LINKED NOT_LINKED",
  "TUNING_NAMED MISSING",
  "TUNING_DUE_AHEAD PASSED",
  "LOG_DAYS_OF_ANALYSIS OUTSIDE",
  "LOG_DAYS_OF_ANALYSIS TOO_MANY",
  "SEEN_ALREADY DAY_IN_THE_FUTURE",
  "CANDIDATE_FITS UNKNOWN",
  "CANDIDATE_FITS PROGRAM",
  "CANDIDATE_FITS NOT_ENTITLED",
  "CANDIDATE_FITS SAME_PERSON",
  "ANSWERS_THE_OFFER ANOTHER_ROLE",
  "SERVICES_KNOWN UNKNOWN",
  "DETECTION_OF_SERVICE OTHER_SERVICE",
  "DETECTION_OF_SERVICE OTHER_TECHNIQUES",
  "SEEN_ALREADY IN_THE_FUTURE",
  "SEEN_ALREADY OBSERVED_IN_THE_FUTURE",
  "SEEN_ALREADY RAN_IN_THE_FUTURE",
  "SEEN_ALREADY TESTED_IN_THE_FUTURE",
  "SEEN_ALREADY TRACES_IN_THE_FUTURE",
  "TEST_OF_MONITORING BEFORE_DEPLOYMENT",
  "TEST_OF_MONITORING OTHER_TECHNIQUES",
  "TEST_OF_MONITORING ALERT_BEFORE_TEST",
  "TEST_OF_MONITORING READ_BY_FEW",
  "SERVICE_JOINING AFFECTED",
  "COVERS_AFFECTED_SERVICES NOT_COVERED",
  "PLAN_OF_THE_OTHER_SIDE SAME_SIDE",
  "ASSIGNEE_FITS PROGRAM",
  "ASSIGNEE_FITS UNKNOWN",
  "DEPENDENCIES_ACYCLIC CIRCLE",
  "DEPENDENCIES_ACYCLIC ITSELF",
  "DEPENDENCIES_STAND KEY_TWICE",
  "DEPENDENCIES_STAND NO_SUCH_KEY",
  "DEPENDENCIES_STAND OVER",
  "DEPENDENCIES_STAND UNKNOWN",
  "EXECUTED_BY_SECURITY EXECUTION",
  "EXECUTED_BY_SERVICE VALIDATION",
  "STEPS_AS_READ CHANGED",
  "STEPS_DUE_AHEAD PAST",
  "STEPS_DUE_AHEAD TOO_FAR",
  "STEPS_OF_THE_OTHER_SIDE SAME_SIDE",
  "STEPS_PROPOSED NOT_PROPOSED",
  "STEP_OWNERS_FIT NOT_SECURITY",
  "STEP_OWNERS_FIT OTHER_TEAM",
  "STEP_OWNERS_FIT PROGRAM",
  "STEP_OWNERS_FIT UNKNOWN",
  "SERVICE_RESOLVABLE NOWHERE",
  "ALERTS_AS_COUNTED OTHERS",
  "ALERTS_AS_COUNTED TOO_MANY",
  "ALERTS_AS_SEEN CHANGED",
  "ALERT_ASSIGNEE_FITS HIDDEN",
  "ALERT_ASSIGNEE_FITS NOBODYS",
  "ALERT_ASSIGNEE_FITS NOT_ENTITLED",
  "ALERT_ASSIGNEE_FITS THEIRS",
  "HANDED_OVER_ELSEWHERE THERE",
  "INDICATOR_SAYS_MORE NOTHING",
  "INDICATOR_VALID_IN_ORDER ENDS_FIRST",
  "SIGHTINGS_IN_TIME BACKWARDS",
  "SIGHTINGS_IN_TIME STILL_TO_COME",
  "TRIAGE_SAYS_MORE TRIAGED",
  "ALERT_ASSIGNEE_FITS PROGRAM",
  "ALERT_ASSIGNEE_FITS UNKNOWN",
  "MOVED_TRIAGE_EXPLAINED UNEXPLAINED",
  "MOVED_TRIAGE_EXPLAINED ALL_UNEXPLAINED",
  "TRIAGE_DUE_AHEAD PASSED",
  "TRIAGE_DUE_AHEAD TOO_FAR",
  "DEPLOYMENT_DUE_AHEAD PASSED",
  "TASK_DUE_AHEAD PAST",
  "TASK_DUE_AHEAD TOO_FAR",
  "TAG_NEW ALREADY",
  "TAG_PRESENT MISSING",
  "TAG_PRESENT NONE",
  "NOT_YET_PRESENT PRESENT",
  "ACTOR_NEW TWICE",
  "ACTOR_NAMES_APART TWICE",
  "INVITEES_FIT UNKNOWN",
  "INVITEES_FIT PROGRAM",
  "INVITEES_FIT ALREADY",
  "INVITATIONS_HAVE_SPACE FULL",
  "PERSON_IN_ROOM ABSENT",
  "VALIDATED_FROM_OUTSIDE OWN_TEAM",
  "WATCHED_SINCE_RESTORATION BEFORE_RESTORATION",
  "WATCHED_SINCE_RESTORATION NOT_BEGUN",
  "WATCHED_SINCE_RESTORATION VIGILANCE_OVER",
  "VIGILANCE_OVER STILL_WATCHED",
  "REVIEW_FINISHED NOT_OPEN",
  "RETAINED_INTO_THE_FUTURE PAST",
  "RETAINED_INTO_THE_FUTURE HELD",
  "RETAINED_INTO_THE_FUTURE SHORTER",
  "CLOCK_STARTABLE STARTED",
  "CLOCK_STARTABLE NOT_IN_FORCE",
  "CLOCK_STARTABLE ADDRESSEE_MISSING",
  "CLOCK_STARTABLE TWICE",
  "CLOCK_STARTABLE TOO_MANY",
  "LAWS_ASSESSED DOES_NOT_APPLY",
  "LAWS_ASSESSED LAW_NOT_NAMED",
  "LAWS_ASSESSED LAW_TWICE",
  "NOTICE_COMPLETE MISSING",
  "NOTICE_COMPLETE TWICE",
  "NOTICE_DATED SENT_IN_THE_FUTURE",
  "NOTICE_DATED SENT_BEFORE_NOTICE",
  "NOTICE_DATED SENT_BEFORE_START",
  "NOTICE_DATED PROMISED_IN_THE_PAST",
  "LATENESS_EXPLAINED LATE",
  "TOLD_WHOM_IT_IS_OWED ANOTHER",
  "CLOCK_STARTABLE OTHER_START_NEEDLESS",
  "CLOCK_STARTABLE OTHER_START_MISSING",
  "CLOCK_STARTABLE OTHER_START_LATER",
  "NOTICE_DATED PROMISED_TOO_LATE",
  "DELAY_BOUNDED OVER",
  "MEETS_WHAT_IS_OWED UNKNOWN",
  "CLOCK_STARTABLE IN_THE_FUTURE",
  "CLOCK_STARTABLE CONTRACT_MISSING",
  "CLOCK_STARTABLE CONTRACT_UNKNOWN",
  "CLOCK_STARTABLE NO_CONTRACT",
  "MEETS_WHAT_IS_OWED SETTLED",
  "PROGRESS_REPORTABLE NO_PROGRESS_REPORT",
  "PROGRESS_REPORTABLE HANDLED",
  "DELAY_BOUNDED TOO_EARLY",
  "DELAY_ADMITTED ANOTHER_REASON",
  "EXTENSION_BOUNDED TOO_EARLY",
  "EXTENSION_BOUNDED TOO_LONG",
  "EXCEPTION_ADMITTED ANOTHER_REASON",
  "EXCEPTION_ADMITTED COMMUNICATION_MISSING",
  "EXCEPTION_UNCONTRADICTED CONTRADICTED",
  "OF_PRESENT_ROUND OVER",
  "DUPLICATES_TAKEN_IN WAITING",
  "EVIDENCE_THERE MERGED",
  "NOT_MERGED MERGED",
  "SURVIVOR_FITS SAME",
  "SURVIVOR_FITS STATE",
  "SHIFT_RUNNING HANDED_OVER",
  "LOGGED_IN_THE_PAST IN_THE_FUTURE",
  "LOGGED_INCIDENT_READABLE UNKNOWN",
  "LOG_FOLLOW_UP_AHEAD PAST",
  "LOG_FOLLOW_UP_AHEAD TOO_FAR",
  "NOT_CORRECTED_YET CORRECTED",
  "RELATION_NEW SAME",
  "RELATION_NEW FOR_FEWER",
  "RELATION_NEW KNOWN",
  "CONSULTED_FITS UNKNOWN",
  "CONSULTED_FITS NOBODY",
  "CONSULTED_FITS NO_SERVICE",
  "CONSULTED_FITS PROGRAM",
  "CONSULTED_FITS ONESELF",
  "CONSULTED_FITS SHUT_OUT",
  "ANSWER_DUE_AHEAD PAST",
  "ANSWER_DUE_AHEAD TOO_FAR",
  "PRIVILEGE_HELD LEFT_LEGAL",
  "PRIVILEGE_HELD NOT_LEGAL",
  "PRIVILEGE_HELD NOT_PUT_TO_LEGAL",
  "DECISION_TO_MAKE LEAD_HAS",
  "DECISION_TO_MAKE OWNER_HAS",
  "DECISION_TO_MAKE SAME_PERSON",
  "APPROVAL_NEW PENDING",
  "INVESTIGATION_SCOPED IN_THE_FUTURE",
  "INVESTIGATION_SCOPED BACKWARDS",
  "TECHNIQUE_SERVES_TACTIC ANOTHER_TACTIC",
  "SEEN_IN_ORDER IN_THE_FUTURE",
  "SEEN_IN_ORDER BACKWARDS",
  "PRECURSOR_DATED IN_THE_FUTURE",
  "PRECURSOR_DATED REVIEW_PAST",
  "PRECURSOR_MARKED NO_VIRTUAL_TEAM",
  "PRECURSOR_NOT_LINKED LINKED",
  "ACTIVITY_IN_THE_PAST IN_THE_FUTURE",
  "ACTIVITY_IN_THE_PAST BACKWARDS",
  "ACTIVITY_SHOWS_TECHNIQUE ANOTHER_TACTIC",
  "HUNT_SCOPED UNKNOWN",
  "HUNT_SCOPED IN_THE_FUTURE",
  "HUNT_SCOPED BACKWARDS",
  "HUNT_SCOPED INCIDENT_OVER",
  "HUNT_SCOPED NO_VIRTUAL_TEAM",
  "HUNT_AMENDMENT_FITS TOO_WIDE",
  "HUNT_AMENDMENT_FITS NOT_PART",
  "HUNT_AMENDMENT_FITS OPENED_BY_LEAVING",
  "HUNTER_FITS UNKNOWN",
  "HUNTER_FITS PROGRAM",
  "HUNTER_FITS NOT_A_HUNTER",
  "HUNT_FINDING_UNLINKED WITHDRAWN",
  "HUNT_FINDING_UNLINKED ANOTHER_FIND",
  "CUSTODY_IN_ORDER IN_THE_FUTURE",
  "CUSTODY_IN_ORDER BEFORE_THE_LAST",
  "RECEIVER_FITS UNKNOWN",
  "RECEIVER_FITS SAME_PERSON",
  "RECEIVER_FITS APPROVER",
  "RECEIVER_FITS ONESELF",
  "RECEIVER_FITS PROGRAM",
  "HASH_RECORDED NONE",
  "DATA_AT_HAND OTHER_ACCOUNT",
  "EVIDENCE_THERE DISPOSED",
  "APPROVER_FITS UNKNOWN",
  "APPROVER_FITS SAME_PERSON",
  "APPROVER_FITS PROGRAM",
  "APPROVER_FITS NOT_ENTITLED",
  "RETENTION_OVER NOT_OVER",
  "RETENTION_OVER NOT_BEGUN",
  "RETENTION_OVER LEAST_NOT_OVER",
  "INCIDENT_OVER GOES_ON",
  "INCIDENT_OVER GOES_ON_THERE",
  "CUSTODY_IN_ORDER BEFORE_THE_OFFER",
  "CUSTODY_IN_ORDER BEFORE_THE_REQUEST",
  "CUSTODY_IN_ORDER STILL_KEPT",
  "RETAINED_INTO_THE_FUTURE TOO_FAR",
  "DISPOSES_OF_THIS EVIDENCE",
  "DISPOSES_OF_THIS ARCHIVE",
  "INCIDENT_ARCHIVED DISPOSED",
  "OFFER_IN_TIME ENDED",
  "INCIDENT_UNDER_REVIEW MERGED",
  "FOLLOW_UP_IN_SERVICE SECURITY_LIST",
  "FOLLOW_UP_ON_SECURITY_LIST SERVICE_WORK",
  "FORENSICS_IN_INCIDENT NO_INCIDENT",
  "INDICATOR_UNRELATED ALREADY",
  "OWNER_IS_PERSON UNKNOWN",
  "OWNER_IS_PERSON PROGRAM",
  "WORK_IN_ITS_PLACE TECHNICAL",
  "SERVICE_REVIEWED NOT_AFFECTED",
  "CELL_FITS_TEAM HELD_ALREADY",
  "CELL_FITS_TEAM ACROSS",
  "CELL_FITS_TEAM NO_SERVICE",
  "CELL_STAYS_HELD NOT_HELD",
  "CELL_STAYS_HELD OWNER",
  "ATTESTATION_HOLDS OVER",
  "OVERRIDE_AHEAD OVER",
  "ON_CALL_FOR_OWN_TEAM UNKNOWN",
  "ON_CALL_FOR_OWN_TEAM NOT_MEMBER",
  "TENANTS_ON_RECORD NOT_ON_RECORD",
  "CUSTOMERS_OF_INVOLVED_SERVICES NOT_INVOLVED",
  "SUPPLEMENTS_A_RELEASED_NOTICE UNKNOWN",
  "SUPPRESSION_SPECIFIC EVERYTHING",
  "SUPPRESSION_SPECIFIC SHORT_TITLE",
  "SUPPRESSION_TIME_BOUNDED PASSED",
  "SUPPRESSION_TIME_BOUNDED TOO_FAR",
  "PROMISE_AHEAD PAST",
  "PROMISE_AHEAD TOO_FAR",
  "OPEN_OR_TOLD MERGED",
  "OPEN_OR_DISMISSED BEING_MERGED",
  "OPEN_OR_DISMISSED MERGED",
  "OPEN_OR_TOLD BEING_MERGED",
  "OPEN_OR_TOLD NO_SUPPLEMENT",
  "GIVEN_IN_A_DUPLICATE UNKNOWN",
  "DUPLICATE_TOLD_ENOUGH NOTHING_OWED",
  "DELIVERY_IN_ORDER NO_SUCH_GROUP",
  "DELIVERY_IN_ORDER BEFORE_RELEASE",
  "DELIVERY_IN_ORDER IN_THE_FUTURE",
];

const reasons = gates.flatMap((gate) =>
  gate.refusals.map(({ coordinate, description }) => ({
    gate: gate.code,
    name: `${gate.code} ${coordinate.split("@refusal.")[1]}`,
    // What stands in backquotes is a field of the input.
    named: (description.match(/(?<!`)\b[a-z]+[A-Z]\w*/g) ?? []).filter((word) => !description.includes(`{${word}}`)),
  })),
);

/** What moves beside of these is what is there in these states, and none need be. */
const ofWhichNoneNeedBe: readonly string[] = ["NotificationObligation", "VulnerabilityExposure"];

const waysOf = (operation: Operation) =>
  operation.transitions.filter(({ machine, beside }) => !ofWhichNoneNeedBe.includes(machine) || !beside);

const startsIn = (operation: Operation, machine: string) =>
  waysOf(operation)
    .filter((transition) => transition.machine === machine)
    .flatMap(({ from }) => from);

const asking = (gate: string) => operations.filter(waitsFor(gate));

/** The states in which things may be while an operation is refused for this reason; a machine not in it may be anywhere. */
function statesAt(operation: Operation, reason: string): Map<string, Set<string>> {
  const states = new Map<string, Set<string>>();
  for (const { code } of machines) {
    const known = circumstances[reason]?.[code];
    const from = startsIn(operation, code);
    if (known || from.length > 0) states.set(code, new Set(known ?? from));
  }
  return states;
}

/**
 * Whether an operation has a way from a state, and where it leads; one without transitions of a machine has all ways, and one
 * of several of a machine is enough.
 */
function take(operation: Operation, states: Map<string, Set<string>>): boolean {
  const isPossible = waysOf(operation).every(({ machine }) => {
    const from = startsIn(operation, machine);
    const known = states.get(machine);
    const begins = operation.transitions.some((way) => way.machine === machine && way.from.length === 0);
    return begins || !known || [...known].some((state) => from.includes(state));
  });
  for (const { machine, to } of operation.transitions) states.get(machine)?.add(to);
  return isPossible;
}

test("Every gate says in words why it is shut, and every word of them that looks like an operation is one", () => {
  expect(gates.filter(({ refusals }) => refusals.length === 0)).toEqual([]);
  const unknown = reasons.flatMap(({ name, named }) =>
    named.filter((word) => !operations.some((operation) => operation.name === word)).map((word) => `${name}: ${word}`),
  );
  expect(unknown).toEqual([]);
  expect(
    reasons
      .filter(({ named }) => named.length === 0)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...withoutRemedy].sort());
  expect(Object.keys(circumstances).filter((name) => !reasons.some((reason) => reason.name === name))).toEqual([]);
});

/** What they say is one sentence: what to do next follows from it, or there is nothing to do. */
const inOneSentence: readonly string[] = [
  "APPROVAL_NEEDED NOT_FROM_HERE",
  "APPROVAL_NEW PENDING",
  "CELL_FITS_TEAM HELD_ALREADY",
  "CELL_STAYS_HELD NOT_HELD",
  "CLOCK_STARTABLE TOO_MANY",
  "EVIDENCE_THERE DISPOSED",
  "EXPERT_FITS MEMBER",
  "EXTENSION_BOUNDED TOO_LONG",
  "INCIDENT_ARCHIVED DISPOSED",
  "INCIDENT_UNDER_REVIEW MERGED",
  "INDICATOR_UNRELATED ALREADY",
  "INVESTIGATION_SCOPED BACKWARDS",
  "INVITEES_FIT ALREADY",
  "NOT_YET_PRESENT PRESENT",
  "PLAN_OF_THE_OTHER_SIDE SAME_SIDE",
  "RELATION_NEW KNOWN",
  "RETAINED_INTO_THE_FUTURE HELD",
  "RETENTION_OVER LEAST_NOT_OVER",
  "RETENTION_OVER NOT_BEGUN",
  "RETENTION_OVER NOT_OVER",
  "STEPS_OF_THE_OTHER_SIDE SAME_SIDE",
  "SWEEP_RESULT_HOLDS BACKWARDS",
  "SWEEP_SCOPED BACKWARDS",
  "SWEEP_SCOPED IN_THE_FUTURE",
  "TAG_NEW ALREADY",
  "TAG_PRESENT NONE",
  "VERIFIED_BY_ANOTHER OWNER",
  "VIRTUAL_TEAM_FORMED INCOMPLETE_AT_THE_END",
];

test("A reason that names no operation says what to do next in a sentence of its own", () => {
  const short = gates.flatMap((gate) =>
    gate.refusals.flatMap(({ coordinate, description }) => {
      const name = `${gate.code} ${coordinate.split("@refusal.")[1]}`;
      const isOne = !/[.;:] \S/.test(description.replaceAll(/\{\w+\}/g, "x"));
      return withoutRemedy.includes(name) && isOne ? [name] : [];
    }),
  );
  expect(short.filter((name) => !inOneSentence.includes(name))).toEqual([]);
});

const cases = reasons.flatMap(({ gate, name, named }) =>
  asking(gate)
    .filter((operation) => couldBeShut(operation, gate))
    .map((operation) => [name, operation.name, named, operation] as const),
);

/** A gate that led into a state is still open there, unless something in that state shuts it again. */
function couldBeShut(operation: Operation, gate: string): boolean {
  const shutAgain = [
    "ALERTS_DISPOSITIONED",
    "NOTIFICATIONS_MADE",
    "NOTIFICATIONS_SETTLED",
    "LEAD_ACCEPTED",
    "OWNER_ACCEPTED",
  ].includes(gate);
  const from = startsIn(operation, "Incident");
  const into = operations.filter((other) =>
    other.transitions.some(
      ({ machine, to, from: before }) => machine === "Incident" && from.includes(to) && !before.includes(to),
    ),
  );
  return shutAgain || into.length === 0 || !into.every(waitsFor(gate));
}

/** Gates by which the incident that an operation is about has not ended. */
const ofOpenIncidents = [
  "INCIDENT_OPEN",
  "RESPONSE_OPEN",
  "INCIDENT_DECLARED",
  "DECLARED_ONCE",
  "INCIDENT_UNDER_REVIEW",
];

/** Whether an incident may have ended while an operation is refused: also one that the operation does not move, and goes on acting on. */
function mayHaveEnded(operation: Operation, states: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const known = states.get("Incident");
  if (operation.transitions.some(({ machine, from }) => machine === "Incident" && from.length === 0)) return false;
  return known
    ? ["CLOSED", "DISMISSED", "WITHDRAWN", "MERGED"].some((state) => known.has(state))
    : !ofOpenIncidents.some((gate) => waitsFor(gate)(operation));
}

/** What it names is done in another incident, which is open. */
const elsewhere = ["HUNT_AMENDMENT_FITS PART_ALREADY", "NO_SWEEP_HIT_STANDS AWAITED"];

/** What it names waits for the same gate, which looks at its input: the words say by which input it is done all the same. */
const byTheInput = ["BRIEFING_INDICATORS_READ HIDDEN"];

/** Whether a refusal names what can be done in an open incident alone as that. */
const saysWhileOpen = (name: string): boolean =>
  gates.some(({ code, refusals }) =>
    refusals.some(
      ({ coordinate, description }) =>
        name === `${code} ${coordinate.split("@refusal.")[1]}` && description.includes("while the incident is open"),
    ),
  );

test.each(cases)("%s: what it names can be done when %s is refused", (name, _, named, operation) => {
  const states = statesAt(operation, name);
  for (const word of named) {
    const remedy = operations.find((one) => one.name === word) as Operation;
    expect([word, take(remedy, states)]).toEqual([word, true]);
    // What is shut cannot be what the remedy waits for as well; and an incident that has ended allows nothing more.
    expect([word, waitsFor(name.split(" ")[0] ?? "")(remedy)]).toEqual([word, byTheInput.includes(name)]);
    if (mayHaveEnded(operation, states) && !saysWhileOpen(name) && !elsewhere.includes(name))
      expect([word, waitsFor("INCIDENT_OPEN")(remedy)]).toEqual([word, false]);
  }
});

test("Who is to be added to a virtual team is added, and not named as all that there are of it", () => {
  const wrong = gates.flatMap((gate) =>
    gate.refusals.flatMap(({ coordinate, description }) =>
      /\b[Aa]dd\b[^.;]*\bformVirtualTeam\b/.test(description.replace(/, or name all members.*/, ""))
        ? [coordinate]
        : [],
    ),
  );
  expect(wrong).toEqual([]);
});
