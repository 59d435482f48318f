import { attemptedAt } from "../../../../../platform/test-support/attempted-at.js";
import {
  analysisAt,
  assignmentOf,
  caseFile,
  memberOf,
  milestoneOf,
  moment,
  responseWith,
} from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people, teams } from "../../../test-support/organization.js";
import { planStepOf } from "../../../test-support/plan-step-of.js";
import type { CaseFile, ServiceFile } from "../../case-file.js";
import type { Milestone } from "../../records/case/milestone.js";
import type { Guidance } from "../../records/response/guidance.js";
import type { RecoveryPlan } from "../../records/response/recovery-plan.js";
import type { ServiceResponse } from "../../records/response/service-response.js";
import { serviceFile } from "../../service-file.js";
import { serviceGates } from "./service-gates.js";

const time = moment.toISOString();
const [before, after] = [-1, 1].map((step) => new Date(moment.getTime() + step)) as [Date, Date];
const services = [{ id: "exchange", name: "Exchange", ownerTeamId: teams.exchange.teamId }];

/** The file of Exchange in its second round, which began at `moment`. */
const secondRound = (file: Partial<Omit<CaseFile, "incident">> = {}, response: Partial<ServiceResponse> = {}) =>
  serviceFile(caseFile({ services, ...file }), responseWith({ round: 2, ...response }));
const withResponse = (response: Partial<ServiceResponse>) => secondRound({}, response);

const engineer = memberOf(teams.exchange.teamId, "SERVICE");
/** The file of an incident that only security and the teams of the affected services read. */
const strictly = (file: ServiceFile, virtualTeamPersonIds: readonly string[] = []): ServiceFile => ({
  ...file,
  incident: { ...file.incident, handling: "AMBER_STRICT", virtualTeamPersonIds },
});

const owner = assignmentOf({ role: "SECURITY_INCIDENT_OWNER", serviceId: "exchange", personName: "Erin" });
const place = { service: "Exchange", round: "2" };
const dueAt = responseWith({}).assessmentDueAt;
const due = { service: "Exchange", dueAt: dueAt.toISOString() };

/** What counts of a kind of milestone: one of the service and of its present round. */
const needs = (kind: Milestone["kind"]) =>
  ({
    open: [[secondRound({ milestones: [milestoneOf(kind, { round: 2 })] })]],
    shut: {
      NOT_RECORDED: [
        place,
        secondRound({
          milestones: [
            milestoneOf(kind, { round: 1 }),
            milestoneOf(kind, { round: 2, serviceId: "sharepoint" }),
            milestoneOf("ANALYSIS_OPENED", { round: 2 }),
          ],
        }),
      ],
    },
  }) as const;

const plan = (state: RecoveryPlan["state"], round = 2) =>
  ({ serviceId: "exchange", round, state, proposedByName: "Erin" }) as RecoveryPlan;
const guidance = (state: Guidance["state"], round = 2, [issuedAt, expiresAt]: readonly Date[] = [before, after]) =>
  ({ serviceId: "exchange", round, state, reason: "No image.", issuedAt, expiresAt }) as Guidance;
const ended = guidance("EXPIRED", 2, [new Date(0), before]);
const issuedAgain = guidance("ACKNOWLEDGED", 2, [moment, after]);

const restored = secondRound({
  milestones: [milestoneOf("RESTORED", { round: 1, reachedAt: after }), milestoneOf("RESTORED", { round: 2 })],
});
const watched = (observedSince: Date, vigilanceUntil = new Date(after.getTime() + 1)) => ({
  now: after,
  input: { observedSince, vigilanceUntil },
});

checkGates(
  serviceGates,
  {
    SERVICES_AFFECTED: {
      open: [[secondRound()]],
      shut: { NOT_AFFECTED: [{ services: "Exchange" }, withResponse({ state: "RELEASED" })] },
    },
    READERS_REMAIN: {
      open: [
        [secondRound({ custodians: [engineer] })],
        [strictly(secondRound())],
        [strictly(secondRound({ custodians: [engineer] }), [engineer.id])],
      ],
      shut: {
        SHUTS_OUT_CUSTODIANS: [
          { names: [engineer.name], handling: "AMBER_STRICT" },
          strictly(secondRound({ custodians: [engineer] })),
        ],
      },
    },
    SEVERITY_ASSESSED: {
      open: [[secondRound()]],
      shut: {
        SERVICE_NOT_ASSESSED: [{ service: "Exchange" }, withResponse({ severity: null })],
        PROVISIONAL: [{ service: "Exchange" }, withResponse({ severityProvisional: true })],
      },
    },
    SEVERITY_KNOWN: {
      open: [[secondRound()], [withResponse({ severityProvisional: true })]],
      shut: { NOT_ASSESSED: [due, withResponse({ severity: null })] },
    },
    ASSESSMENT_OVERDUE: {
      open: [
        [withResponse({ severity: null }), { now: dueAt }],
        [withResponse({ severityProvisional: true }), { now: dueAt }],
      ],
      shut: {
        ASSESSED: [{ service: "Exchange" }, secondRound(), { now: dueAt }],
        NOT_YET: [due, withResponse({ severity: null }), { now: new Date(dueAt.getTime() - 1) }],
      },
    },
    OWNER_ACCEPTED: {
      open: [[secondRound({ assignments: [owner] })]],
      shut: {
        NO_OWNER: [
          { service: "Exchange" },
          secondRound({
            assignments: [
              { ...owner, serviceId: "sharepoint" },
              { ...owner, state: "HANDED_OVER" },
            ],
          }),
        ],
        OWNER_OFFERED: [
          { service: "Exchange", person: "Erin" },
          secondRound({ assignments: [{ ...owner, state: "OFFERED" }] }),
        ],
      },
    },
    ANALYSIS_RECORDED: {
      open: [[secondRound({ analyses: [analysisAt(moment)] })]],
      shut: {
        NOT_RECORDED: [
          { ...place, analysisOpenedAt: time },
          secondRound({ analyses: [analysisAt(before), analysisAt(after, { serviceIds: ["sharepoint"] })] }),
        ],
      },
    },
    FOUND_NOT_AFFECTED: {
      open: [
        [secondRound({ analyses: [analysisAt(moment), analysisAt(after, { notAffectedServiceIds: ["exchange"] })] })],
      ],
      shut: {
        NOT_FOUND: [
          place,
          secondRound({ analyses: [analysisAt(moment, { notAffectedServiceIds: ["exchange"] }), analysisAt(after)] }),
        ],
      },
    },
    RELEASE_AGREED: {
      open: [[withResponse({ releaseAgreedInRound: 2 })]],
      shut: { NOT_AGREED: [place, withResponse({ releaseAgreedInRound: 1 })] },
    },
    CONTAINMENT_RECORDED: needs("CONTAINED"),
    ADVERSARY_EVICTED: needs("ADVERSARY_EVICTED"),
    VULNERABLE_PATHS_CLOSED: needs("VULNERABLE_PATHS_CLOSED"),
    RECOVERY_PLAN_AGREED: {
      open: [
        [secondRound({ plans: [plan("SUPERSEDED"), plan("AGREED")] })],
        [
          secondRound({
            plans: [plan("AGREED")],
            steps: [
              planStepOf({ round: 2, kind: "EVICT" }),
              planStepOf({ round: 2, kind: "RESTORE", state: "AGREED" }),
              planStepOf({ round: 2, kind: "INSPECT", state: "WITHDRAWN" }),
              planStepOf({ round: 1, kind: "RESTORE" }),
              planStepOf({ round: 2, kind: "RESTORE", serviceId: "sharepoint" }),
            ],
          }),
        ],
      ],
      shut: {
        NONE: [place, secondRound({ plans: [plan("AGREED", 1), plan("SUPERSEDED")] })],
        STEPS_PROPOSED: [
          { service: "Exchange", steps: ['"Block the address" (Exchange)'] },
          secondRound({ plans: [plan("AGREED")], steps: [planStepOf({ round: 2, kind: "INSPECT" })] }),
        ],
        PROPOSED: [{ service: "Exchange", person: "Erin" }, secondRound({ plans: [plan("AGREED"), plan("PROPOSED")] })],
      },
    },
    GUIDANCE_ACKNOWLEDGED: {
      open: [
        [secondRound({ guidance: [guidance("WITHDRAWN"), guidance("ACKNOWLEDGED")] })],
        [secondRound({ guidance: [ended, issuedAgain] })],
        [secondRound({ guidance: [guidance("ISSUED", 2, [new Date(0), before]), issuedAgain] })],
      ],
      shut: {
        NONE: [place, secondRound({ guidance: [guidance("ACKNOWLEDGED", 1), guidance("WITHDRAWN")] })],
        UNANSWERED: [
          { service: "Exchange" },
          secondRound({ guidance: [guidance("ACKNOWLEDGED"), guidance("ISSUED")] }),
        ],
        REFUSED: [
          { service: "Exchange", reason: "No image." },
          secondRound({ guidance: [guidance("ISSUED"), guidance("REFUSED")] }),
        ],
        // Silence agrees to nothing, whatever was acknowledged before.
        EXPIRED: [
          { service: "Exchange", expiresAt: before.toISOString() },
          secondRound({ guidance: [guidance("ACKNOWLEDGED", 2, [new Date(0), before]), ended] }),
        ],
      },
    },
    WATCHED_SINCE_RESTORATION: {
      open: [
        [restored, watched(moment)],
        [restored, watched(after)],
      ],
      shut: {
        BEFORE_RESTORATION: [{ service: "Exchange", restoredAt: time }, restored, watched(before)],
        NOT_BEGUN: [{}, restored, { ...watched(after), now: moment }],
        VIGILANCE_OVER: [{}, restored, watched(moment, after)],
        VIGILANCE_TOO_LONG: [{}, restored, watched(moment, new Date("2126-05-04T08:00:00.000Z"))],
      },
    },
    VALIDATED_FROM_OUTSIDE: {
      open: [
        [secondRound(), { viewer: people.sora }],
        [secondRound(), { viewer: people.shai }],
      ],
      shut: { OWN_TEAM: [{ service: "Exchange" }, secondRound(), { viewer: people.erin }] },
    },
  },
  [
    "SEVERITY_ASSESSED NOT_ASSESSED",
    "SEVERITY_ASSESSED ALERTS_NOT_ASSESSED",
    "READERS_REMAIN SHUTS_OUT",
    "READERS_REMAIN SHUTS_OUT_OF_ALERT",
  ],
);

test.each([
  ["ended, though that is not recorded yet", [guidance("ISSUED", 2, [before, moment]), guidance("ACKNOWLEDGED")]],
  ["ended, and what was issued again was taken back", [ended, guidance("WITHDRAWN", 2, [moment, after])]],
  ["ended after the other was acknowledged", [guidance("EXPIRED", 2, [before, moment]), guidance("ACKNOWLEDGED")]],
])("Guidance stands that %s", (_, all) => {
  const refused = serviceGates.GUIDANCE_ACKNOWLEDGED(secondRound({ guidance: all }), attemptedAt(moment));
  expect(JSON.stringify(refused)).toContain("issues it again with issueRecoveryGuidance");
});
