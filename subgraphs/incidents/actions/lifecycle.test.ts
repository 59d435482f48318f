import { type Machine, machines } from "../../response-model/machines/machines.js";
import { operations } from "../graphql/operations.js";
import { reactions } from "../reactions/reactions.js";
import { actionNamed, allActions } from "../test-support/incident-scenario.js";
import type { Operation } from "../test-support/inputs.js";

/** The arrows of a machine, as the policies of all operations and reactions declare them. */
const arrowsOf = (machine: Machine) =>
  [...allActions, ...reactions].flatMap(({ name, policy }) =>
    (policy.transitions ?? [])
      .filter((transition) => transition.machine === machine)
      .flatMap(({ from, to }) =>
        (from.length > 0 ? from : ["(new)"]).map((state) => ({ from: String(state), to: String(to), name })),
      ),
  );

/** The arrows that lead from one state to another, each with who takes it: `from > to by operation, operation`. */
function movesOf(machine: Machine): readonly string[] {
  const by = new Map<string, Set<string>>();
  for (const { from, to, name } of arrowsOf(machine))
    if (from !== to) by.set(`${from} > ${to}`, (by.get(`${from} > ${to}`) ?? new Set()).add(name));
  return [...by].map(([arrow, names]) => `${arrow} by ${[...names].sort().join(", ")}`).sort();
}

const reachable = (machine: Machine) => {
  const arrows = arrowsOf(machine);
  const seen = new Set(["(new)"]);
  for (let before = 0; before < seen.size; ) {
    before = seen.size;
    for (const { from, to } of arrows) if (seen.has(from)) seen.add(to);
  }
  seen.delete("(new)");
  return [...seen].sort();
};

const ours = [
  "Incident",
  "ServiceResponse",
  "RecoveryPlan",
  "PlanStep",
  "Task",
  "Note",
  "CaseLink",
  "ThreatActor",
  "ObservedTechnique",
  "AdversaryActivity",
  "Precursor",
  "Hypothesis",
  "BreachHunt",
  "IncidentRoom",
  "CustomerNotice",
  "ServiceHealthPost",
  "Guidance",
  "Investigation",
  "Evidence",
  "EvidenceTransfer",
  "LegalHold",
  "Disposal",
  "Approval",
  "Consultation",
  "Recommendation",
  "Determination",
  "Alert",
  "Assignment",
  "DetectionRequirement",
  "MonitoringDeployment",
  "Indicator",
  "IndicatorSweep",
  "SweepResult",
  "ThreatBriefing",
  "BriefingAcknowledgement",
  "Vulnerability",
  "VulnerabilityExposure",
  "ServiceAnalysis",
] as const;

test.each(ours)("Every state of the machine %s can be reached", (machine) =>
  expect(reachable(machine)).toEqual(Object.keys(machines[machine].states).sort()),
);

test.each(ours)("A new thing of the machine %s begins in its initial state", (machine) => {
  const born = arrowsOf(machine).filter(({ from }) => from === "(new)");
  // Hunts and sweeps can also be recorded once they are over, and what the service's own team records of a sweep stands at once.
  const others: Readonly<Record<string, readonly string[]>> = {
    BreachHunt: ["CONCLUDED"],
    IndicatorSweep: ["COMPLETED"],
    SweepResult: ["CONFIRMED"],
    // What a team has answered to the edition before stands for the next one.
    BriefingAcknowledgement: ["ACKNOWLEDGED", "NOT_RELEVANT"],
  };
  const beginnings = [machines[machine].initial, ...(others[machine] ?? [])];
  expect(new Set(born.map(({ to }) => to))).toEqual(new Set(beginnings));
});

test("The incident moves along exactly these arrows", () => {
  expect(movesOf("Incident")).toEqual(
    [
      "(new) > SUSPECTED by acceptAlertCorrelation, escalateAlert, escalateAlerts, openIncident",
      "SUSPECTED > RECEIVED by receiveEscalation",
      "RECEIVED > DECLARED by declareIncident",
      "SUSPECTED > DISMISSED by dismissIncident",
      "RECEIVED > DISMISSED by dismissIncident",
      "DECLARED > WITHDRAWN by withdrawIncident",
      "SUSPECTED > MERGED by mergeIncident",
      "RECEIVED > MERGED by mergeIncident",
      "DECLARED > MERGED by mergeIncident",
      "DECLARED > POST_INCIDENT_ACTIVITY by enterPostIncidentActivity",
      "POST_INCIDENT_ACTIVITY > CLOSED by closeIncident",
      "DISMISSED > RECEIVED by reopenIncident",
      "WITHDRAWN > RECEIVED by reopenIncident",
      "POST_INCIDENT_ACTIVITY > DECLARED by reopenIncident",
      "CLOSED > DECLARED by reopenIncident",
    ].sort(),
  );
});

test("The response of a service moves along exactly these arrows", () => {
  const back = ["CONTAINMENT", "ERADICATION", "RECOVERY", "RESTORED", "VALIDATED"];
  expect(movesOf("ServiceResponse")).toEqual(
    [
      "(new) > ANALYSIS by acceptAlertCorrelation, addAffectedService, escalateAlert, escalateAlerts, linkAlert, linkAlerts, openIncident, reopenIncident, takeInDuplicate",
      "ANALYSIS > CONTAINMENT by startContainment",
      "CONTAINMENT > ERADICATION by startEradication",
      "ERADICATION > RECOVERY by startRecovery",
      "RECOVERY > RESTORED by recordRestoration",
      "RESTORED > VALIDATED by validateRecovery",
      "ANALYSIS > RELEASED by releaseService",
      "RELEASED > ANALYSIS by acceptAlertCorrelation, addAffectedService, linkAlert, linkAlerts, reopenIncident, takeInDuplicate",
      ...back.map((state) => `${state} > ANALYSIS by reopenIncident, returnToAnalysis`),
    ].sort(),
  );
});

test("A role moves along exactly these arrows", () => {
  expect(movesOf("Assignment")).toEqual(
    [
      "(new) > OFFERED by assignLead, assignOwner, offerHandover, replaceRoleHolder",
      "OFFERED > ACCEPTED by acceptHandover, acceptLead, acceptOwnership",
      "OFFERED > DECLINED by declineRole",
      "OFFERED > WITHDRAWN by mergeIncident, releaseService, replaceRoleHolder, withdrawOffer",
      "OFFERED > EXPIRED by expireOffer",
      "ACCEPTED > HANDED_OVER by acceptHandover",
      "ACCEPTED > REPLACED by replaceRoleHolder",
      "ACCEPTED > ENDED by mergeIncident, releaseService",
    ].sort(),
  );
});

test("A step of a plan moves along exactly these arrows", () => {
  expect(movesOf("PlanStep")).toEqual(
    [
      "(new) > PROPOSED by proposePlanStep, proposePlanSteps",
      "PROPOSED > AGREED by agreePlanStep, agreePlanSteps",
      "AGREED > PROPOSED by amendPlanStep",
      "AGREED > IN_PROGRESS by startPlanStep, startValidationStep",
      "IN_PROGRESS > DONE by completePlanStep, completeValidationStep",
      "IN_PROGRESS > FAILED by failPlanStep, failValidationStep",
      "PROPOSED > WITHDRAWN by withdrawPlanStep",
      "AGREED > WITHDRAWN by withdrawPlanStep",
    ].sort(),
  );
});

test("Evidence, its transfers, legal holds and disposals move along exactly these arrows", () => {
  expect(movesOf("Evidence")).toEqual(
    [
      "(new) > HELD by collectEvidence",
      "HELD > ARCHIVED by archiveEvidence",
      "ARCHIVED > HELD by moveEvidence",
      "HELD > DISPOSED by disposeEvidence",
      "ARCHIVED > DISPOSED by disposeEvidence",
    ].sort(),
  );
  expect(movesOf("EvidenceTransfer")).toEqual(
    [
      "(new) > OFFERED by offerEvidenceTransfer, replaceCustodian",
      "OFFERED > ACCEPTED by acceptEvidenceTransfer",
      "OFFERED > DECLINED by declineEvidenceTransfer",
      "OFFERED > EXPIRED by expireEvidenceTransfer",
      "OFFERED > WITHDRAWN by mergeIncident, replaceCustodian, withdrawEvidenceTransfer",
    ].sort(),
  );
  expect(movesOf("LegalHold")).toEqual(
    [
      "(new) > IN_FORCE by placeLegalHold, takeInDuplicate",
      "IN_FORCE > LIFT_REQUESTED by requestHoldLift",
      "LIFT_REQUESTED > IN_FORCE by mergeIncident, refuseHoldLift",
      "LIFT_REQUESTED > LIFTED by liftLegalHold",
    ].sort(),
  );
  expect(movesOf("Disposal")).toEqual(
    [
      "(new) > REQUESTED by requestArchiveDisposal, requestEvidenceDisposal",
      "REQUESTED > CARRIED_OUT by disposeArchive, disposeEvidence",
      "REQUESTED > CANCELLED by cancelDisposal, reopenIncident",
    ].sort(),
  );
});

test("A task moves along exactly these arrows", () => {
  expect(movesOf("Task")).toEqual(
    [
      "(new) > OPEN by createTask",
      "OPEN > DONE by completeTask",
      "OPEN > CANCELLED by cancelTask",
      "DONE > OPEN by reopenTask",
      "CANCELLED > OPEN by reopenTask",
    ].sort(),
  );
});

test("An investigation is concluded and reopened", () => {
  expect(movesOf("Investigation")).toEqual([
    "(new) > OPEN by openInvestigation",
    "CONCLUDED > OPEN by reopenInvestigation",
    "OPEN > CONCLUDED by concludeInvestigation",
  ]);
});

test("What is kept in the file of a case moves along exactly these arrows", () => {
  expect(["Note", "CaseLink", "ThreatActor", "IncidentRoom"].map((machine) => movesOf(machine as "Note"))).toEqual([
    ["(new) > POSTED by addNote", "PINNED > POSTED by unpinNote", "POSTED > PINNED by pinNote"],
    ["(new) > LISTED by addLink", "LISTED > REMOVED by removeLink"],
    ["(new) > NAMED by nameActor", "NAMED > WITHDRAWN by withdrawActor"],
    ["(new) > OPEN by openRoom", "OPEN > CLOSED by closeRoom"],
  ]);
});

test("A precursor moves along exactly these arrows", () => {
  expect(movesOf("Precursor")).toEqual([
    "(new) > OPEN by recordPrecursor",
    "CLOSED > OPEN by reopenPrecursor, reopenPrecursorForService",
    "OPEN > CLOSED by closePrecursor",
  ]);
});

test("What the analysis keeps moves along exactly these arrows", () => {
  expect(
    ["ObservedTechnique", "AdversaryActivity", "Hypothesis", "BreachHunt"].map((machine) =>
      movesOf(machine as "Hypothesis"),
    ),
  ).toEqual([
    ["(new) > OBSERVED by recordObservedTechnique", "OBSERVED > WITHDRAWN by withdrawObservedTechnique"],
    ["(new) > STANDING by recordAdversaryActivity", "STANDING > WITHDRAWN by withdrawAdversaryActivity"],
    [
      "(new) > OPEN by stateHypothesis",
      "OPEN > REFUTED by refuteHypothesis",
      "OPEN > SUPPORTED by supportHypothesis",
      "REFUTED > OPEN by reopenHypothesis",
      "SUPPORTED > OPEN by reopenHypothesis",
    ],
    [
      "(new) > CONCLUDED by recordBreachHunt",
      "(new) > OPEN by openBreachHunt",
      "CONCLUDED > OPEN by reopenBreachHunt",
      "OPEN > CONCLUDED by concludeBreachHunt",
    ],
  ]);
});

test("What customers are told moves along exactly these arrows", () => {
  expect(["CustomerNotice", "ServiceHealthPost"].map((machine) => movesOf(machine as "CustomerNotice"))).toEqual([
    [
      "(new) > DRAFT by draftCustomerNotice",
      "DRAFT > RELEASED by releaseCustomerNotice",
      "DRAFT > WITHDRAWN by withdrawCustomerNotice",
      "RELEASED > SENT by recordNoticeDelivery",
    ],
    [
      "(new) > DRAFT by draftServiceHealthPost",
      "DRAFT > PUBLISHED by publishServiceHealthPost",
      "DRAFT > WITHDRAWN by withdrawServiceHealthPost",
      "PUBLISHED > ENDED by endServiceHealthPost",
    ],
  ]);
});

test("An approval moves along exactly these arrows", () => {
  expect(movesOf("Approval")).toEqual(
    [
      "(new) > REQUESTED by requestApproval",
      "REQUESTED > GRANTED by grantApproval",
      "REQUESTED > REFUSED by refuseApproval",
      "REQUESTED > CANCELLED by cancelApproval, flagEradication, mergeIncident, reopenIncident",
      "GRANTED > CANCELLED by cancelApproval, flagEradication, mergeIncident, reopenIncident",
      "REQUESTED > EXPIRED by expireApproval",
      "GRANTED > EXPIRED by expireApproval",
      "GRANTED > USED by extendNotificationDelay, reopenIncident, replaceCustodian, replaceRoleHolder, startEradication, withdrawIncident",
    ].sort(),
  );
});

test("A question moves along exactly these arrows", () => {
  expect(movesOf("Consultation")).toEqual(
    [
      "(new) > REQUESTED by requestConsultation",
      "REQUESTED > ANSWERED by answerConsultation",
      "REQUESTED > DECLINED by declineConsultation",
      "REQUESTED > WITHDRAWN by closeIncident, dismissIncident, mergeIncident, withdrawConsultation, withdrawIncident",
    ].sort(),
  );
});

test("A recommended eradication moves along exactly these arrows", () => {
  expect(movesOf("Recommendation")).toEqual(
    [
      "(new) > PROPOSED by recommendEradication",
      "PROPOSED > ACCEPTED by acceptRecommendation",
      "PROPOSED > REJECTED by rejectRecommendation",
      "PROPOSED > WITHDRAWN by withdrawRecommendation",
      "ACCEPTED > WITHDRAWN by withdrawRecommendation",
      "PROPOSED > SUPERSEDED by recommendEradication",
      "ACCEPTED > SUPERSEDED by recommendEradication",
    ].sort(),
  );
});

test("Every end but being merged has a way back", () => {
  for (const state of ["CLOSED", "DISMISSED", "WITHDRAWN"])
    expect(movesOf("Incident").filter((move) => move.startsWith(`${state} > `))).toHaveLength(1);
  expect(movesOf("Incident").filter((move) => move.startsWith("MERGED > "))).toEqual([]);
});

const gatesOf = (operation: Operation) =>
  (actionNamed(operation).policy.gates ?? []).map((use) => (typeof use === "string" ? use : `${use.is} of ${use.of}`));

const evictedEverywhere = ["ADVERSARY_EVICTED of EVERY_SERVICE", "VULNERABLE_PATHS_CLOSED of EVERY_SERVICE"];

test.each<readonly [Operation, readonly string[]]>([
  ["escalateAlert", ["SEVERITY_ASSESSED", "SERVICES_KNOWN"]],
  ["escalateAlerts", ["ALERTS_AS_SEEN", "ALERTS_WAITING", "SEVERITY_ASSESSED", "SERVICES_KNOWN"]],
  [
    "declareIncident",
    [
      "A_SERVICE_AFFECTED",
      "VIRTUAL_TEAM_FORMED",
      "FINDING_RECORDED",
      "ALERTS_DISPOSITIONED",
      "DEFINITION_MET",
      "SEVERITY_KNOWN of EVERY_SERVICE",
    ],
  ],
  ["dismissIncident", ["ALERTS_DISPOSITIONED", "ALERTS_AGREE", "RECORD_AGREES", "TUNING_NAMED", "DUPLICATES_TAKEN_IN"]],
  [
    "withdrawIncident",
    ["ALERTS_DISPOSITIONED", "ALERTS_AGREE", "RECORD_AGREES", "TUNING_NAMED", "DUPLICATES_TAKEN_IN"],
  ],
  ["dispositionAlert", ["INCIDENT_OPEN", "ALERT_LINKED", "NOTHING_RESTS_ON_JUDGEMENT", "TUNING_NAMED"]],
  [
    "dispositionAlerts",
    [
      "INCIDENT_OPEN",
      "ALERTS_AS_COUNTED",
      "ALERTS_AS_SEEN",
      "ALERT_LINKED",
      "NOTHING_RESTS_ON_JUDGEMENT",
      "TUNING_NAMED",
    ],
  ],
  ["returnToAnalysis", ["INCIDENT_DECLARED"]],
  [
    "startContainment",
    [
      "INCIDENT_DECLARED",
      "LEAD_ACCEPTED",
      "OWNER_ACCEPTED of THIS_SERVICE",
      "SEVERITY_ASSESSED of THIS_SERVICE",
      "ANALYSIS_RECORDED of THIS_SERVICE",
    ],
  ],
  ["startEradication", ["INCIDENT_DECLARED", "CONTAINMENT_RECORDED of THIS_SERVICE"]],
  [
    "startRecovery",
    [
      "INCIDENT_DECLARED",
      ...evictedEverywhere,
      "RECOVERY_PLAN_AGREED of THIS_SERVICE",
      "GUIDANCE_ACKNOWLEDGED of THIS_SERVICE",
    ],
  ],
  [
    "startPlanStep",
    [
      "INCIDENT_DECLARED",
      "SERVICES_AFFECTED of THIS_SERVICE",
      "OF_PRESENT_ROUND",
      "EXECUTED_BY_SERVICE",
      "RESPONSE_FAR_ENOUGH",
      "DEPENDENCIES_DONE",
    ],
  ],
  [
    "startValidationStep",
    [
      "INCIDENT_DECLARED",
      "SERVICES_AFFECTED of THIS_SERVICE",
      "OF_PRESENT_ROUND",
      "EXECUTED_BY_SECURITY",
      "VALIDATED_FROM_OUTSIDE of THIS_SERVICE",
      "RESPONSE_FAR_ENOUGH",
      "DEPENDENCIES_DONE",
    ],
  ],
  ["recordRestoration", ["INCIDENT_DECLARED", ...evictedEverywhere, "ATTACK_PATHS_INSPECTED"]],
  [
    "validateRecovery",
    [
      "INCIDENT_DECLARED",
      ...evictedEverywhere,
      "VALIDATED_FROM_OUTSIDE of THIS_SERVICE",
      "WATCHED_SINCE_RESTORATION of THIS_SERVICE",
    ],
  ],
  [
    "enterPostIncidentActivity",
    [
      "ALERTS_DISPOSITIONED",
      "RECOVERY_VALIDATED",
      "REGULATIONS_ASSESSED",
      "NOTIFICATIONS_MADE",
      "TENANTS_TOLD",
      "DUPLICATES_TAKEN_IN",
    ],
  ],
  [
    "closeIncident",
    [
      "ALERTS_DISPOSITIONED",
      "NOTIFICATIONS_SETTLED",
      "TENANTS_TOLD",
      "HEALTH_POSTS_ENDED",
      "REVIEW_FINISHED",
      "VIGILANCE_OVER",
    ],
  ],
  ["agreeDetectionRequirementForSecurity", ["PROPOSAL_OPEN"]],
  ["agreeDetectionRequirementForService", ["PROPOSAL_OPEN"]],
  ["putDetectionRequirementInForce", ["PROPOSAL_OPEN", "BOTH_SIDES_AGREED"]],
  ["orderIndicatorSweep", ["SWEEP_SCOPED", "SWEEP_MARKED"]],
  ["recordSweepResult", ["SWEEP_OPEN", "SWEEP_RESULT_HOLDS"]],
  ["completeIndicatorSweep", ["SWEEP_COVERED"]],
  ["publishThreatBriefing", ["BRIEFING_DATES_AHEAD", "BRIEFING_INDICATORS_READ"]],
  ["acknowledgeThreatBriefing", ["BRIEFING_EDITION_LATEST"]],
  ["discloseVulnerability", ["AFFECTED_SERVICES_FIXED", "KEPT_OPEN_ONCE_DISCLOSED"]],
  ["reopenVulnerability", ["CVE_ID_FREE", "SOMETHING_LEFT_TO_FIX", "VULNERABILITY_DUE_LATER"]],
  ["recordVulnerabilityFix", ["VULNERABILITY_NOT_REJECTED", "VULNERABILITY_CONFIRMED", "FIXED_VERSIONS_NOT_AFFECTED"]],
  ["publishServiceAnalysis", ["ANALYSIS_PERIOD_OVER", "ANALYSIS_WRITTEN"]],
])("%s waits for exactly the gates %j", (operation, gates) => {
  expect(gatesOf(operation)).toEqual(gates);
});

test("Whatever does not name the incident's state waits for one that is open, but what ends a question, asks for a reopening or counsel, tells what came of something, or is about whose it was, what is kept, what authorities are told or what customers read", () => {
  const { alert, alertBatch, alertSource, sourceKey, intake, indicator, requirement, monitoring, ...besides } =
    operations;
  // Hunts, sweeps, suppressions, tunings, correlations, precursors and briefings have states of their own, and need no incident.
  const { vulnerability, exposure, serviceAnalysis, suppression, tuningRequest, correlation, precursor, ...also } =
    besides;
  const { precursorLink, briefing, briefingAnswer, actorProfile, ...more } = also;
  const { hunt, sweep, serviceSweep, sweepResult, ...others } = more;
  const { investigation, evidence, transfer, hold, disposal, ...ofIncidents } = others;
  const free = Object.values(ofIncidents)
    .flat()
    .filter(
      ({ name, policy }) =>
        !gatesOf(name as Operation).some((gate) =>
          ["INCIDENT_OPEN", "OPEN_OR_TOLD", "OPEN_OR_DISMISSED", "RESPONSE_OPEN", "INCIDENT_DECLARED"].includes(gate),
        ) && !policy.transitions?.some(({ machine }) => machine === "Incident"),
    );
  expect(free.map(({ name }) => name)).toEqual([
    "startNotificationClock",
    "setRetention",
    "declineRole",
    "withdrawOffer",
    "completePlanStep",
    "failPlanStep",
    "completeValidationStep",
    "failValidationStep",
    "nameActor",
    "amendActor",
    "withdrawActor",
    "recordNoticeDelivery",
    "withdrawCustomerNotice",
    "updateServiceHealthPost",
    "endServiceHealthPost",
    "withdrawServiceHealthPost",
    "leaveRoom",
    "recordRoomDeparture",
    "closeRoom",
    "assignTask",
    "completeTask",
    "cancelTask",
    "requestConsultation",
    "answerConsultation",
    "supplementConsultation",
    "declineConsultation",
    "withdrawConsultation",
    "requestApproval",
    "grantApproval",
    "refuseApproval",
    "cancelApproval",
    "recordAuthorityNotice",
    "supplementAuthorityNotice",
    "correctNotificationStart",
    "recordNotificationException",
  ]);
});

test("Evidence, investigations, holds and disposals go on after an incident has ended, and with a duplicate; what is new begins where it goes on", () => {
  const { investigation, evidence, transfer, hold, disposal } = operations;
  const some = [...investigation, ...evidence, ...transfer, ...hold, ...disposal];
  const notWithDuplicates = some.filter(({ name }) => gatesOf(name as Operation).includes("NOT_MERGED"));
  expect(notWithDuplicates.map(({ name }) => name)).toEqual([
    "openInvestigation",
    "collectEvidence",
    "requestArchiveDisposal",
    "disposeArchive",
  ]);
});
