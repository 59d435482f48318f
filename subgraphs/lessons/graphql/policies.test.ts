import { transitionRefusal } from "../../../platform/actions/preconditions.js";
import { followUpStates } from "../../response-model/machines/lessons/follow-up-states.js";
import { reviewStates } from "../../response-model/machines/lessons/review-states.js";
import { permit } from "../../response-model/permit.js";
import type { Policy } from "../../response-model/policy.js";
import type { Responsibility } from "../../response-model/process/responsibilities.js";
import { everyCell, holderOf, services } from "../test-support/organization.js";
import { operations } from "./operations.js";

interface Row {
  readonly cell: Responsibility;
  /** Whether the cell counts only for a team that owns the service concerned. */
  readonly ofService?: true;
  readonly from: readonly string[];
  readonly to?: string;
}

const lead = "POST_INCIDENT_ANALYSIS_LEAD";
const lessons = "LESSONS_LEARNED_AND_BUG_REQUESTS";
const prioritize = "PRIORITIZE_FOLLOW_UP_ACTIVITIES";
const implement = "SECURITY_INVESTMENT_IMPLEMENTATION";
const declinable = ["OUTSTANDING", "IN_PROGRESS"];

/** Who may do what, and when: written here a second time, by hand, to hold the policies to it. */
const table: Readonly<Record<string, Row>> = {
  beginReview: { cell: lead, from: ["DRAFT"], to: "IN_REVIEW" },
  recordSecurityAnalysis: { cell: lead, from: ["IN_REVIEW"] },
  contributeServiceSideAnalysis: { cell: "SERVICE_SIDE_INCIDENT_ANALYSIS", ofService: true, from: ["IN_REVIEW"] },
  completeReview: { cell: lead, from: ["IN_REVIEW"], to: "COMPLETED" },
  publishIncidentReport: { cell: "INCIDENT_REPORTING", from: ["COMPLETED"] },
  recordLesson: { cell: lessons, from: ["IN_REVIEW"] },
  requestFollowUp: { cell: lessons, from: ["IN_REVIEW"] },
  prioritizeFollowUp: { cell: prioritize, ofService: true, from: declinable },
  prioritizeSecurityFollowUp: { cell: lead, from: declinable },
  startFollowUp: { cell: implement, ofService: true, from: ["OUTSTANDING"], to: "IN_PROGRESS" },
  startSecurityFollowUp: { cell: lead, from: ["OUTSTANDING"], to: "IN_PROGRESS" },
  submitFollowUpForVerification: {
    cell: implement,
    ofService: true,
    from: ["IN_PROGRESS"],
    to: "AWAITING_VERIFICATION",
  },
  submitSecurityFollowUpForVerification: { cell: lead, from: ["IN_PROGRESS"], to: "AWAITING_VERIFICATION" },
  verifyFollowUp: { cell: lessons, from: ["AWAITING_VERIFICATION"], to: "RESOLVED" },
  returnFollowUp: { cell: lessons, from: ["AWAITING_VERIFICATION"], to: "IN_PROGRESS" },
  declineFollowUp: { cell: prioritize, ofService: true, from: declinable, to: "WILL_NOT_DO" },
  declineSecurityFollowUp: { cell: lead, from: declinable, to: "WILL_NOT_DO" },
};

const policies: Readonly<Record<string, Policy>> = Object.fromEntries(
  Object.values(operations)
    .flat()
    .map(({ name, policy }) => [name, policy]),
);

test("Every operation is in the table, and nothing else", () => {
  expect(Object.keys(policies).sort()).toEqual(Object.keys(table).sort());
});

describe.each(Object.entries(table))("The operation %s", (name, { cell, ofService, from, to }) => {
  const policy = policies[name] as Policy;
  const service = { serviceIds: [services.exchange] };

  test(`is granted to a holder of ${cell}, and of no other of the 25 cells`, () => {
    expect(everyCell.filter((code) => permit(holderOf([code], services.exchange), policy, service))).toEqual([cell]);
  });

  test("is refused to a team that holds all the other 24 cells", () => {
    const others = everyCell.filter((code) => code !== cell);
    expect(permit(holderOf(others, services.exchange), policy, service)).toBe(false);
  });

  test(`is ${ofService ? "refused" : "granted"} to a holder that owns another service`, () => {
    expect(permit(holderOf([cell], services.sharepoint), policy, service)).toBe(!ofService);
  });

  test(`is possible from ${from.join(" and ")} only`, () => {
    const machine = name.includes("FollowUp") && name !== "requestFollowUp" ? "FollowUp" : "Review";
    const states = Object.keys(machine === "FollowUp" ? followUpStates : reviewStates);
    const allowed = states.filter((state) => !transitionRefusal(name, policy.transitions ?? [], { [machine]: state }));
    expect(allowed).toEqual(from);
  });

  test(`leads to ${to ?? "where it was"}`, () => {
    expect(policy.transitions?.[0]?.to).toBe(to ?? from[0]);
  });

  test("belongs to post-incident activity and says which controls it helps to satisfy", () => {
    expect(policy.phase).toBe("POST_INCIDENT_ACTIVITY");
    expect(policy.controls).not.toHaveLength(0);
  });
});

test("A review is completed through four gates, work on a follow-up begins with its priority, and each is done where it belongs", () => {
  const gated = Object.entries(policies).flatMap(([name, { gates }]) => (gates ? [[name, gates]] : []));
  expect(Object.fromEntries(gated)).toEqual({
    publishIncidentReport: ["INCIDENT_UNDER_REVIEW"],
    completeReview: [
      "INCIDENT_UNDER_REVIEW",
      "SECURITY_ANALYSIS_RECORDED",
      "SERVICE_SIDE_ANALYSIS_CONTRIBUTED",
      "FOLLOW_UPS_PRIORITIZED",
    ],
    contributeServiceSideAnalysis: ["SERVICE_REVIEWED"],
    requestFollowUp: ["SERVICE_REVIEWED", "WORK_IN_ITS_PLACE"],
    prioritizeFollowUp: ["FOLLOW_UP_IN_SERVICE", "OWNER_IS_PERSON", "DUE_AHEAD"],
    startFollowUp: ["FOLLOW_UP_IN_SERVICE", "FOLLOW_UP_PRIORITIZED"],
    submitFollowUpForVerification: ["FOLLOW_UP_IN_SERVICE"],
    verifyFollowUp: ["VERIFIED_BY_ANOTHER"],
    declineFollowUp: ["FOLLOW_UP_IN_SERVICE"],
    prioritizeSecurityFollowUp: ["FOLLOW_UP_ON_SECURITY_LIST", "OWNER_IS_PERSON", "DUE_AHEAD"],
    startSecurityFollowUp: ["FOLLOW_UP_ON_SECURITY_LIST", "FOLLOW_UP_PRIORITIZED"],
    submitSecurityFollowUpForVerification: ["FOLLOW_UP_ON_SECURITY_LIST"],
    declineSecurityFollowUp: ["FOLLOW_UP_ON_SECURITY_LIST"],
  });
});

test("Nobody verifies what they began or said was done themselves; nothing else is kept apart", () => {
  const apart = Object.entries(policies).flatMap(([name, { separate }]) => (separate ? [[name, separate]] : []));
  expect(apart).toEqual([
    [
      "verifyFollowUp",
      [
        "startFollowUp",
        "startSecurityFollowUp",
        "submitFollowUpForVerification",
        "submitSecurityFollowUpForVerification",
      ],
    ],
  ]);
});
