import type { Gate } from "../../response-model/machines/gates.js";
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

/** For each gate: a case file that it holds back, the words it says, and one that it lets pass. */
const table: Readonly<Record<keyof typeof incidentGates, readonly [CaseFile, string, CaseFile]>> = {
  INCIDENT_OPEN: [
    caseFile({ incident: { closedAt: moment } }),
    "The incident was closed at 2026-05-04T08:00:00.000Z; a closed incident does not change.",
    caseFile(),
  ],
  VIRTUAL_TEAM_FORMED: [
    caseFile({ virtualTeam: wholeTeam.slice(0, 1) }),
    "The virtual team still lacks somebody from the Exchange team, customer communications. Add them with formVirtualTeam.",
    caseFile({ virtualTeam: wholeTeam }),
  ],
  ALERTS_DISPOSITIONED: [
    caseFile({ alerts: [alertWith({}), alertWith({ title: "Done", disposition: "TRUE_POSITIVE" })] }),
    'These linked alerts have no disposition yet: "Odd sign-ins". Give each one with dispositionAlert.',
    caseFile({ alerts: [alertWith({ disposition: "FALSE_POSITIVE" })] }),
  ],
  INCIDENT_DECLARED: [
    caseFile(),
    "The incident is not confirmed and declared yet. Declare it with declareIncident.",
    caseFile({ incident: { declaredAt: moment } }),
  ],
  LEAD_AND_OWNERS_ASSIGNED: [
    caseFile({ assignments: [assignmentOf({ state: "OFFERED" })] }),
    "Nobody has accepted to be the incident response lead, nor the security incident owner for Exchange. Offer the roles with assignLead and assignOwner, and have them accepted.",
    caseFile({ assignments: [assignmentOf({}), owner] }),
  ],
  ANALYSIS_RECORDED: [
    caseFile({ latestAnalysis: analysisAt(earlier) }),
    "No analysis was recorded since analysis opened at 2026-05-04T08:00:00.000Z. Record one with recordAnalysis.",
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
    "The recovery is not validated. Watch the restored service closely, then validate it with validateRecovery.",
    caseFile({ incident: { recoveryValidatedAt: moment } }),
  ],
  NOTIFICATIONS_SETTLED: [
    caseFile({ obligations: [clock] }),
    "These notification clocks are still running: CUSTOMER_CONTRACT_72_HOURS. Notify with notifyCustomers, or record an exception with recordNotificationException.",
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

  test("holds back, and says what is missing and how to supply it", () => expect(rule(closed)).toBe(words));

  test("lets pass", () => expect(rule(open)).toBeUndefined());
});

test("A review that nobody has opened is told apart from one that is not completed", () => {
  expect(incidentGates.REVIEW_FINISHED(caseFile())).toBe(
    "The post-incident review is not open yet. Complete it with completeReview.",
  );
});

test("An escalation waits for the severity", () => {
  const file = { alert: alertWith({}), assessment: null };
  expect(alertGates.SEVERITY_ASSESSED(file)).toMatch(/assessSeverity/);
  expect(alertGates.SEVERITY_ASSESSED({ ...file, assessment: {} as SeverityAssessment })).toBeUndefined();
});

test.each([
  [null, null, "the security team and the service team"],
  [moment, null, "the service team"],
  [null, moment, "the security team"],
])(
  "A detection requirement with the agreements %p and %p lacks %s",
  (agreedBySecurityAt, agreedByServiceAt, missing) => {
    const requirement = { agreedBySecurityAt, agreedByServiceAt } as DetectionRequirement;
    expect(requirementGates.BOTH_SIDES_AGREED({ requirement })).toMatch(`It is not agreed by ${missing}.`);
  },
);

test("A detection requirement that both sides agreed passes", () => {
  const requirement = { agreedBySecurityAt: moment, agreedByServiceAt: moment } as DetectionRequirement;
  expect(requirementGates.BOTH_SIDES_AGREED({ requirement })).toBeUndefined();
});

test("No gate has two rules", () => {
  const names: readonly Gate[] = [incidentGates, alertGates, requirementGates].flatMap(
    (rules) => Object.keys(rules) as Gate[],
  );
  expect(new Set(names).size).toBe(names.length);
});
