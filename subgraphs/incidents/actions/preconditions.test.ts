import type { Result } from "../../../platform/actions/action.js";
import { isRefusal, type Refusal } from "../../../platform/actions/decision.js";
import type { IncidentState } from "../../response-model/machines/case/incident-states.js";
import type { ServiceNote } from "../domain/records/advice/service-note.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import type { BreachHunt } from "../domain/records/hunts/breach-hunt.js";
import type { DetectionRequirement } from "../domain/records/requirements/detection-requirement.js";
import { operations } from "../graphql/operations.js";
import { tables } from "../store/tables.js";
import {
  advance,
  approve,
  assessedAlert,
  attempt,
  dismiss,
  incidentAt,
  incidentOf,
  judgeAlerts,
  type Milestone,
  perform,
} from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import type { Operation } from "../test-support/inputs.js";
import { everyone, people } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("preconditions");
});
afterAll(() => room.close());

const { erin, sora, cora } = people;
/** The lead of every incident here, and of every team besides: for tests of what does not depend on who acts. */
const lead = { ...sora, memberships: everyone.memberships };
const closedGates = (result: Result) =>
  "__typename" in result && result.__typename === "GatesUnmet" ? result.gates.map(({ gate }) => gate) : result;

describe("A gate holds back", () => {
  const table: readonly (readonly [Milestone, Operation, readonly string[]])[] = [
    ["RECEIVED", "changeHandling", ["VIRTUAL_TEAM_FORMED"]],
    ["RECEIVED", "declareIncident", ["VIRTUAL_TEAM_FORMED", "ALERTS_DISPOSITIONED"]],
    ["TEAM_FORMED", "declareIncident", ["ALERTS_DISPOSITIONED"]],
    ["RECEIVED", "startContainment", ["INCIDENT_DECLARED", "LEAD_ACCEPTED", "OWNER_ACCEPTED", "ANALYSIS_RECORDED"]],
    ["DECLARED", "startContainment", ["LEAD_ACCEPTED", "OWNER_ACCEPTED", "ANALYSIS_RECORDED"]],
    ["LED", "startContainment", ["OWNER_ACCEPTED", "ANALYSIS_RECORDED"]],
    ["STAFFED", "startContainment", ["ANALYSIS_RECORDED"]],
    ["ANALYSED", "releaseService", ["FOUND_NOT_AFFECTED", "RELEASE_AGREED"]],
    ["CONTAINMENT", "startEradication", ["CONTAINMENT_RECORDED"]],
    [
      "ERADICATION",
      "startRecovery",
      ["ADVERSARY_EVICTED", "VULNERABLE_PATHS_CLOSED", "RECOVERY_PLAN_AGREED", "GUIDANCE_ACKNOWLEDGED"],
    ],
    ["EVICTED", "startRecovery", ["VULNERABLE_PATHS_CLOSED", "RECOVERY_PLAN_AGREED", "GUIDANCE_ACKNOWLEDGED"]],
    ["MITIGATED", "startRecovery", ["RECOVERY_PLAN_AGREED", "GUIDANCE_ACKNOWLEDGED"]],
    ["PLANNED", "startRecovery", ["GUIDANCE_ACKNOWLEDGED"]],
    ["RECOVERY", "enterPostIncidentActivity", ["RECOVERY_VALIDATED", "REGULATIONS_ASSESSED", "NOTIFICATIONS_MADE"]],
    ["RESTORED", "enterPostIncidentActivity", ["RECOVERY_VALIDATED", "REGULATIONS_ASSESSED", "NOTIFICATIONS_MADE"]],
    ["VALIDATED", "enterPostIncidentActivity", ["REGULATIONS_ASSESSED", "NOTIFICATIONS_MADE"]],
    ["STAFFED", "withdrawIncident", ["APPROVED"]],
    ["POST_INCIDENT_ACTIVITY", "closeIncident", ["REVIEW_FINISHED", "VIGILANCE_OVER"]],
    ["REVIEWED", "closeIncident", ["VIGILANCE_OVER"]],
  ];

  test.each(table)("an incident at %s from %s, by %j, and nothing changes", async (milestone, operation, gates) => {
    const incidentId = await incidentAt(room, milestone);
    const before = await standing(incidentId);
    expect(closedGates(await attempt(room, lead, operation, { incidentId }))).toEqual(gates);
    expect(await standing(incidentId)).toEqual(before);
  });

  test("an alert without a severity from escalation", async () => {
    const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
    await perform(room, erin, "triageAlert", { alertId });
    expect(closedGates(await attempt(room, erin, "escalateAlert", { alertId }))).toEqual(["SEVERITY_ASSESSED"]);
  });

  test("the close of an incident while a clock that was started late still runs", async () => {
    const incidentId = await incidentAt(room, "REVIEWED");
    room.now = new Date(room.now.getTime() + 3_600_000);
    await perform(room, people.lena, "startNotificationClock", { incidentId });
    expect(closedGates(await attempt(room, sora, "closeIncident", { incidentId }))).toEqual(["NOTIFICATIONS_SETTLED"]);
  });

  test("a detection requirement that one side has not agreed to from coming into force", async () => {
    const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
    const answer = await attempt(room, sora, "putDetectionRequirementInForce", { detectionRequirementId: id });
    expect(closedGates(answer)).toEqual(["BOTH_SIDES_AGREED"]);
  });

  test("a closed incident from everything that waits for an open one", async () => {
    const incidentId = await incidentAt(room, "REVIEWED");
    const { id: serviceNoteId } = await perform<ServiceNote>(room, erin, "addServiceNote", { incidentId });
    const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt");
    await perform(room, sora, "recordHuntFinding", { breachHuntId });
    const found = await room.database.manager.findOneByOrFail(tables.HuntFinding, { breachHuntId });
    await advance(room, incidentId, "REVIEWED", "CLOSED");
    const { alert, requirement, assignment, intake, indicator, ...ofIncidents } = operations;
    const open = Object.values(ofIncidents)
      .flat()
      .filter(({ policy }) => policy.gates?.includes("INCIDENT_OPEN") && !policy.transitions?.length);
    expect(open.length).toBeGreaterThan(12);
    for (const { name } of open) {
      const input = { incidentId, otherIncidentId: incidentId, serviceNoteId, huntFindingId: found.id };
      expect([name, closedGates(await attempt(room, lead, name as Operation, input))]).toEqual([
        name,
        expect.arrayContaining(["INCIDENT_OPEN"]),
      ]);
    }
  });

  test("an incident from archiving its data for less long than was set, and from lifting a hold with that", async () => {
    const incidentId = await incidentAt(room, "CLOSED");
    const archive = (overrides: object) => attempt(room, sora, "archiveIncident", { incidentId, ...overrides });
    expect(closedGates(await archive({ retainUntil: room.now }))).toEqual(["RETAINED_INTO_THE_FUTURE"]);
    await perform(room, sora, "archiveIncident", { incidentId });
    for (const wrong of [{ retainUntil: new Date("2050-12-31T00:00:00.000Z") }, { legalHold: true }])
      expect(closedGates(await archive(wrong))).toEqual(["RETAINED_INTO_THE_FUTURE"]);
    await perform(room, people.lena, "placeLegalHold", { incidentId });
    expect(closedGates(await archive({ legalHold: false }))).toEqual(["RETAINED_INTO_THE_FUTURE"]);
    await perform(room, sora, "archiveIncident", { incidentId, retainUntil: new Date("2052-01-01T00:00:00.000Z") });
  });
});

/** What a refused attempt must leave as it is. */
const standing = async (incidentId: string) => [
  await incidentOf(room, incidentId),
  await room.database.manager.findBy(tables.ServiceResponse, { incidentId }),
];

describe("From a wrong state", () => {
  const reach: Readonly<Record<IncidentState, () => Promise<string>>> = {
    SUSPECTED: () => incidentAt(room, "SUSPECTED"),
    RECEIVED: () => incidentAt(room, "RECEIVED"),
    DECLARED: () => incidentAt(room, "DECLARED"),
    POST_INCIDENT_ACTIVITY: () => incidentAt(room, "POST_INCIDENT_ACTIVITY"),
    CLOSED: () => incidentAt(room, "CLOSED"),
    DISMISSED: async () => {
      const incidentId = await incidentAt(room, "RECEIVED");
      await judgeAlerts(room, incidentId);
      await dismiss(room, incidentId);
      return incidentId;
    },
    WITHDRAWN: async () => {
      const incidentId = await incidentAt(room, "DECLARED");
      await approve(room, sora, "withdrawIncident", { incidentId });
      await perform(room, sora, "withdrawIncident", { incidentId });
      return incidentId;
    },
    MERGED: async () => {
      const incidentId = await incidentAt(room, "RECEIVED");
      await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId: await incidentAt(room, "SUSPECTED") });
      return incidentId;
    },
  };

  test.each(Object.keys(reach) as IncidentState[])(
    "%s, every other step of the incident is refused with its facts",
    async (state) => {
      const incidentId = await reach[state]();
      const before = await standing(incidentId);
      expect(before[0]).toMatchObject({ state });
      let refused = 0;
      for (const { name, policy } of operations.incident) {
        const steps = (policy.transitions ?? []).filter(
          ({ machine, from }) => machine === "Incident" && from.length > 0,
        );
        const from: readonly string[] = steps.flatMap((step) => step.from);
        // Who may reopen depends on the state, so from the others it is for nobody.
        if (steps.length === 0 || from.includes(state) || name === "reopenIncident") continue;
        refused += 1;
        const input = { incidentId, otherIncidentId: incidentId };
        expect(await attempt(room, lead, name as Operation, input)).toEqual({
          __typename: "TransitionRefused",
          message: expect.stringContaining(
            `${name} is possible while the Incident is ${from.join(" or ")}, and it is ${state}.`,
          ),
          machine: "Incident",
          from: state,
          to: [...new Set(steps.map(({ to }) => to))],
          allowedFrom: from,
          ways: expect.any(Array),
        });
      }
      expect(refused).toBeGreaterThan(4);
      expect(await standing(incidentId)).toEqual(before);
    },
  );

  test.each([
    ["ANALYSED", "ANALYSIS"],
    ["CONTAINED", "CONTAINMENT"],
    ["ERADICATION", "ERADICATION"],
    ["RECOVERY", "RECOVERY"],
    ["RESTORED", "RESTORED"],
    ["VALIDATED", "VALIDATED"],
  ] as const)(
    "at %s, every other step of the service's response is refused with its facts",
    async (milestone, state) => {
      const incidentId = await incidentAt(room, milestone);
      const before = await standing(incidentId);
      for (const { name, policy } of operations.response) {
        const steps = (policy.transitions ?? []).filter(
          ({ machine, from }) => machine === "ServiceResponse" && from.length > 0,
        );
        const from: readonly string[] = steps.flatMap((step) => step.from);
        if (steps.length === 0 || from.includes(state) || name === "addAffectedService") continue;
        expect([
          name,
          await attempt(room, name === "agreeRelease" ? erin : lead, name as Operation, { incidentId }),
        ]).toEqual([
          name,
          expect.objectContaining({
            __typename: "TransitionRefused",
            machine: "ServiceResponse",
            from: state,
            allowedFrom: from,
          }),
        ]);
      }
      expect(await standing(incidentId)).toEqual(before);
    },
  );

  test.each(["RECEIVED", "TRIAGED", "ESCALATED", "CLOSED"] as const)(
    "%s, every other step of the alert is refused with its facts",
    async (state) => {
      const incidentId = await incidentAt(room, "RECEIVED");
      const alertId = await alertIn(state);
      for (const { name, policy } of [...operations.alert, ...operations.incident]) {
        // What is about many alerts says of each what stands in the way: none of them alone has the state that it asks for.
        const step = policy.transitions?.find(
          ({ machine, from, beside }) => machine === "Alert" && from.length > 0 && !beside,
        );
        if (!step || (step.from as readonly string[]).includes(state)) continue;
        const answer = await attempt(room, lead, name as Operation, { incidentId, alertId });
        expect([name, answer]).toEqual([
          name,
          expect.objectContaining({
            __typename: "TransitionRefused",
            machine: "Alert",
            from: state,
            allowedFrom: step.from,
          }),
        ]);
        const { ways = [] } = answer as Extract<Refusal, { __typename: "TransitionRefused" }>;
        // Whatever state an alert is in, some operation leads on; what is done already is taken back by a single step, or by none.
        const isDone = policy.transitions?.some(({ machine, to }) => machine === "Alert" && to === state);
        if (isDone) expect(ways.filter(({ to }) => !(step.from as readonly string[]).includes(to))).toEqual([]);
        else expect(step.from).toContain(ways.at(-1)?.to);
      }
    },
  );

  async function alertIn(state: Alert["state"]): Promise<string> {
    if (state === "RECEIVED") return (await perform<Alert>(room, cora, "reportAlert")).id;
    const { id: alertId } = await assessedAlert(room);
    if (state === "ESCALATED") await perform(room, erin, "escalateAlert", { alertId });
    if (state === "CLOSED") await perform(room, erin, "closeAlert", { alertId });
    return alertId;
  }

  test.each(["PROPOSED", "IN_FORCE", "DEPLOYED", "WITHDRAWN"] as const)(
    "%s, every other step of the detection requirement is refused with its facts",
    async (state) => {
      const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
      const input = { detectionRequirementId: id };
      if (state === "WITHDRAWN") await perform(room, sora, "withdrawDetectionRequirement", input);
      if (state === "IN_FORCE" || state === "DEPLOYED") {
        await perform(room, erin, "agreeDetectionRequirementForService", input);
        await perform(room, erin, "putDetectionRequirementInForce", input);
      }
      if (state === "DEPLOYED") await perform(room, erin, "deployMonitoring", input);
      for (const { name, policy } of operations.requirement) {
        const steps = policy.transitions?.filter(
          ({ machine, from }) => machine === "DetectionRequirement" && from.length > 0,
        );
        if (!steps?.length || steps.some(({ from }) => (from as readonly string[]).includes(state))) continue;
        const answer = await attempt(room, everyone, name as Operation, input);
        expect([name, answer]).toEqual([
          name,
          expect.objectContaining({ __typename: "TransitionRefused", from: state }),
        ]);
      }
    },
  );
});

test("Who expects another version than the one that stands gets VersionConflict, and nothing changes", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const before = await standing(incidentId);
  const answer = await attempt(room, sora, "editCase", { incidentId, expectedVersion: 1 });
  expect(answer).toMatchObject({ __typename: "VersionConflict", expectedVersion: 1, actualVersion: 2 });
  const ofService = await attempt(room, erin, "reassessSeverity", { incidentId, expectedVersion: 2 });
  expect(ofService).toMatchObject({ __typename: "VersionConflict", expectedVersion: 2, actualVersion: 1 });
  expect([answer, ofService].map(isRefusal)).toEqual([true, true]);
  expect(await standing(incidentId)).toEqual(before);
});

test("Whoever reads Korean is told in Korean what is missing, gate by gate, and the audit in English", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  const answer = await attempt(room, erin, "startContainment", { incidentId }, { language: "ko" });
  expect(answer).toMatchObject({
    __typename: "GatesUnmet",
    message: expect.stringMatching(/^아직 할 수 없습니다\. 인시던트가 선언되지 않았고/),
    gates: [
      { gate: "INCIDENT_DECLARED", message: expect.stringContaining("declareIncident로 인시던트를 선언하십시오") },
      { gate: "LEAD_ACCEPTED", message: expect.stringMatching(/[가-힣]/) },
      { gate: "OWNER_ACCEPTED", message: expect.stringMatching(/Exchange.*[가-힣]/) },
      { gate: "ANALYSIS_RECORDED", message: expect.stringMatching(/[가-힣]/) },
    ],
  });
  expect(JSON.stringify(answer)).not.toMatch(/\b(the|not|yet)\b/);
  const [entry] = await room.database.query<{ summary: string }[]>(
    "SELECT summary FROM audit_entry ORDER BY sequence DESC LIMIT 1",
  );
  expect(entry?.summary).toMatch(/^Not yet: The incident is not declared/);
});
