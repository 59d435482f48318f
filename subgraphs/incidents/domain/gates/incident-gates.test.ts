import { attemptedAt } from "../../../platform/test-support/attempted-at.js";
import { type Clock, clocks } from "../../response-model/notification/clocks.js";
import { alertWith, analysisAt, assignmentOf, caseFile, memberOf, moment } from "../test-support/case-file.js";
import { alertGates } from "./alert-gates.js";
import type { CaseFile } from "./case-file.js";
import { incidentGates } from "./gates.js";
import type { DetectionRequirement } from "./records/detection-requirement.js";
import type { SeverityAssessment } from "./records/severity-assessment.js";
import { requirementGates } from "./requirement-gates.js";
import { startClock } from "./start-clock.js";

const earlier = new Date(moment.getTime() - 1);
const clock = startClock("clock", "incident", "CUSTOMER_CONTRACT_72_HOURS", moment);
const wholeTeam = [
  memberOf("security team", "SECURITY_RESPONSE"),
  memberOf("exchange team", "SERVICE"),
  memberOf("communications", "CUSTOMER_COMMUNICATIONS"),
];
const owner = assignmentOf({ role: "SECURITY_INCIDENT_OWNER", serviceId: "exchange" });

const closed = { closedAt: moment };
const rules = { ...incidentGates, ...alertGates, ...requirementGates };

/** For each gate: a case file that it holds back, the words it says, and one that it lets pass. */
const table: Readonly<Record<keyof typeof incidentGates, readonly [CaseFile, string, CaseFile]>> = {
  INCIDENT_OPEN: [
    caseFile({ incident: { ...closed, state: "CLOSED" } }),
    "The incident was closed at 2026-05-04T08:00:00.000Z, and a closed incident does not change. Report what is new with reportAlert.",
    caseFile(),
  ],
  VIRTUAL_TEAM_FORMED: [
    caseFile({ virtualTeam: wholeTeam.slice(0, 1) }),
    "The virtual team still lacks somebody from the Exchange team, customer communications. Name all its members, these among them, with formVirtualTeam.",
    caseFile({ virtualTeam: wholeTeam }),
  ],
  ALERTS_DISPOSITIONED: [
    caseFile({ alerts: [alertWith({}), alertWith({ title: "Done", disposition: "TRUE_POSITIVE" })] }),
    'These linked alerts have no disposition yet: "Odd sign-ins". Give each one with dispositionAlert.',
    caseFile({ alerts: [alertWith({ disposition: "FALSE_POSITIVE" })] }),
  ],
  INCIDENT_DECLARED: [
    caseFile({ incident: { receivedAt: moment } }),
    "The incident is not confirmed and declared yet. Declare it with declareIncident.",
    caseFile({ incident: { declaredAt: moment } }),
  ],
  LEAD_AND_OWNERS_ASSIGNED: [
    caseFile({ assignments: [assignmentOf({ state: "OFFERED", personName: "Sora" })] }),
    "Nobody is the incident response lead. The role is offered to Sora: accept it with acceptLead, or decline it with declineRole. Nobody is the security incident owner for Exchange. Offer the role with assignOwner; whoever is offered it accepts with acceptOwnership.",
    caseFile({ assignments: [assignmentOf({}), owner] }),
  ],
  ANALYSIS_RECORDED: [
    caseFile({ latestAnalysis: analysisAt(earlier) }),
    "No analysis was recorded since the incident entered detection and analysis at 2026-05-04T08:00:00.000Z. Record one with recordAnalysis.",
    caseFile({ latestAnalysis: analysisAt(moment) }),
  ],
  CONTAINMENT_RECORDED: [
    caseFile(),
    "No containment step is recorded. Record what was done with recordContainment.",
    caseFile({ incident: { containedAt: moment } }),
  ],
  ADVERSARY_EVICTED: [
    caseFile(),
    "It is not recorded that the adversary is evicted. Record the eradication with recordEradication.",
    caseFile({ incident: { adversaryEvictedAt: moment } }),
  ],
  VULNERABLE_PATHS_CLOSED: [
    caseFile(),
    "It is not recorded that all known vulnerable paths are closed. Record the mitigation with recordEradication.",
    caseFile({ incident: { vulnerablePathsClosedAt: moment } }),
  ],
  RECOVERY_RECORDED: [
    caseFile(),
    "It is not recorded that services were restored and their attack paths inspected. Record it with recordRecovery.",
    caseFile({ incident: { recoveredAt: moment } }),
  ],
  RECOVERY_VALIDATED: [
    caseFile(),
    "The recovery is not validated. Watch the restored services closely, then validate it with validateRecovery.",
    caseFile({ incident: { recoveryValidatedAt: moment } }),
  ],
  NOTIFICATIONS_SETTLED: [
    caseFile({ obligations: [clock] }),
    'The clock "Customer notice within 72 hours" runs until 2026-05-07T08:00:00.000Z. Notify the customers with notifyCustomers, or record with recordNotificationException why no notice is due.',
    caseFile({ obligations: [{ ...clock, settledAt: moment }] }),
  ],
  REVIEW_FINISHED: [
    caseFile({ incident: { reviewState: "IN_REVIEW" } }),
    "The post-incident review is not completed. Complete it with completeReview.",
    caseFile({ incident: { reviewState: "COMPLETED" } }),
  ],
};

describe.each(Object.entries(table))("The gate %s", (gate, [closed, words, open]) => {
  const rule = incidentGates[gate as keyof typeof incidentGates];

  test("holds back, and says what is missing and how to supply it", () =>
    expect(rule(closed, attemptedAt(moment))?.en).toBe(words));

  test("lets pass", () => expect(rule(open, attemptedAt(moment))).toBeUndefined());
});

const contract = clock;
const early = startClock("early", "incident", "NIS2_EARLY_WARNING", moment);
const later = (hours: number) => new Date(moment.getTime() + hours * 3_600_000);
const delayed = { ...contract, delayedUntil: later(100) };
const lead = assignmentOf({});

/** What a gate says besides, where it has several reasons: the file, the moment, and the beginning of its words. */
test.each([
  ["INCIDENT_OPEN", caseFile({ incident: { ...closed, state: "DISMISSED" } }), 0, "The incident was dismissed at"],
  ["VIRTUAL_TEAM_FORMED", caseFile({ incident: closed }), 0, "The virtual team lacked somebody from the security"],
  ["INCIDENT_DECLARED", caseFile(), 0, "The incident is not declared, and its escalation is not received"],
  ["INCIDENT_DECLARED", caseFile({ incident: { state: "DISMISSED" } }), 0, "The incident was dismissed without"],
  ["LEAD_AND_OWNERS_ASSIGNED", caseFile({ assignments: [owner] }), 0, "Nobody is the incident response lead. Offer"],
  [
    "LEAD_AND_OWNERS_ASSIGNED",
    caseFile({ assignments: [lead, { ...owner, state: "OFFERED", personName: "Erin" }] }),
    0,
    "Nobody is the security incident owner for Exchange. The role is offered to Erin: accept",
  ],
  [
    "NOTIFICATIONS_SETTLED",
    caseFile({ obligations: [contract] }),
    73,
    'The clock "Customer notice within 72 hours" ran',
  ],
  [
    "NOTIFICATIONS_SETTLED",
    caseFile({ obligations: [delayed] }),
    73,
    'The clock "Customer notice within 72 hours" was',
  ],
  [
    "NOTIFICATIONS_SETTLED",
    caseFile({ obligations: [delayed] }),
    101,
    'The clock "Customer notice within 72 hours" ran',
  ],
  ["NOTIFICATIONS_SETTLED", caseFile({ obligations: [early] }), 24, 'The clock "NIS2 early warning" runs until'],
  ["NOTIFICATIONS_SETTLED", caseFile({ obligations: [early] }), 25, 'The clock "NIS2 early warning" ran out at'],
  ["REVIEW_FINISHED", caseFile(), 0, "The post-incident review is not open yet."],
  ["REVIEW_FINISHED", caseFile({ incident: { reviewState: "DRAFT" } }), 0, "The post-incident review has not begun."],
] as const)("The gate %s tells its reasons apart (%#)", (gate, file, hours, words) => {
  expect(incidentGates[gate](file, attemptedAt(later(hours)))?.en).toMatch(words);
});

describe("Each clock that is not settled", () => {
  const everyClock = (Object.keys(clocks) as Clock[]).map((one) => startClock(one, "incident", one, moment));
  const words = (hours: number) =>
    incidentGates.NOTIFICATIONS_SETTLED(caseFile({ obligations: everyClock }), attemptedAt(later(hours)))?.en ?? "";

  test.each([
    [0, "runs until"],
    [10_000, "ran out at"],
  ])("is told of by itself, %d hours after its start, and by its state", (hours, state) => {
    const told = words(hours).match(/The clock "[^"]+" (runs until|ran out at)/g);
    expect(told).toEqual(Object.values(clocks).map(({ title }) => `The clock "${title}" ${state}`));
  });

  test.each(Object.entries(clocks))("names what ends it while the incident goes on: %s", (one, { endedBy }) => {
    const obligations = everyClock.filter((obligation) => obligation.clock === one);
    for (const hours of [0, 10_000]) {
      const told = incidentGates.NOTIFICATIONS_SETTLED(caseFile({ obligations }), attemptedAt(later(hours)))?.en ?? "";
      // To dismiss an incident ends its clocks too, but nobody waits for that with an incident that was declared.
      expect(endedBy.filter((name) => told.includes(name))).toEqual(
        endedBy.filter((name) => name !== "dismissIncident"),
      );
      expect(told.match(/notifyCustomers|recordAuthorityNotice/g)).toHaveLength(1);
    }
  });
});

test("An escalation waits for the severity", () => {
  const file = { alert: alertWith({}), assessment: null };
  expect(alertGates.SEVERITY_ASSESSED(file, attemptedAt(moment))?.en).toMatch(/assessSeverity/);
  expect(
    alertGates.SEVERITY_ASSESSED({ ...file, assessment: {} as SeverityAssessment }, attemptedAt(moment)),
  ).toBeUndefined();
});

test.each([
  [null, null, ["Security", "Service"]],
  [moment, null, ["Service"]],
  [null, moment, ["Security"]],
  [moment, moment, []],
])("A detection requirement with the agreements %p and %p lacks those of %j", (security, service, missing) => {
  const requirement = { agreedBySecurityAt: security, agreedByServiceAt: service } as DetectionRequirement;
  const words = requirementGates.BOTH_SIDES_AGREED({ requirement }, attemptedAt(moment))?.en ?? "";
  expect(["Security", "Service"].filter((side) => words.includes(`agreeDetectionRequirementFor${side}`))).toEqual(
    missing,
  );
});

test("No gate has two rules", () => {
  const names = [incidentGates, alertGates, requirementGates].flatMap((some) => Object.keys(some));
  expect(names).toHaveLength(Object.keys(rules).length);
});
