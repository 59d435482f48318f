import type { Result } from "../../../platform/actions/action.js";
import { isRefusal } from "../../../platform/actions/decision.js";
import type { IncidentState } from "../../response-model/machines/incident-states.js";
import type { Alert } from "../domain/records/alert.js";
import type { DetectionRequirement } from "../domain/records/detection-requirement.js";
import { operations } from "../graphql/operations.js";
import { tables } from "../store/tables.js";
import {
  assessedAlert,
  attempt,
  incidentAt,
  incidentOf,
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
const closedGates = (result: Result) =>
  "__typename" in result && result.__typename === "GatesUnmet" ? result.gates.map(({ gate }) => gate) : result;

describe("A gate holds back", () => {
  const table: readonly (readonly [Milestone, Operation, readonly string[]])[] = [
    ["RECEIVED", "changeHandling", ["VIRTUAL_TEAM_FORMED"]],
    ["RECEIVED", "declareIncident", ["VIRTUAL_TEAM_FORMED", "ALERTS_DISPOSITIONED"]],
    ["TEAM_FORMED", "declareIncident", ["ALERTS_DISPOSITIONED"]],
    ["RECEIVED", "dismissIncident", ["ALERTS_DISPOSITIONED"]],
    ["RECEIVED", "notifyCustomers", ["INCIDENT_DECLARED"]],
    ["RECEIVED", "recordNotificationException", ["INCIDENT_DECLARED"]],
    ["RECEIVED", "delayNotification", ["INCIDENT_DECLARED"]],
    ["RECEIVED", "startContainment", ["INCIDENT_DECLARED", "ANALYSIS_RECORDED", "LEAD_AND_OWNERS_ASSIGNED"]],
    ["DECLARED", "startContainment", ["ANALYSIS_RECORDED", "LEAD_AND_OWNERS_ASSIGNED"]],
    ["STAFFED", "startContainment", ["ANALYSIS_RECORDED"]],
    ["CONTAINMENT", "startEradication", ["CONTAINMENT_RECORDED"]],
    ["ERADICATION", "startRecovery", ["ADVERSARY_EVICTED", "VULNERABLE_PATHS_CLOSED"]],
    ["RECOVERY", "validateRecovery", ["RECOVERY_RECORDED"]],
    ["RECOVERY", "enterPostIncidentActivity", ["RECOVERY_VALIDATED", "NOTIFICATIONS_SETTLED"]],
    ["VALIDATED", "enterPostIncidentActivity", ["NOTIFICATIONS_SETTLED"]],
    ["POST_INCIDENT_ACTIVITY", "closeIncident", ["REVIEW_FINISHED"]],
  ];

  test.each(table)("an incident at %s from %s, by %j, and nothing changes", async (milestone, operation, gates) => {
    const incidentId = await incidentAt(room, milestone);
    const before = await incidentOf(room, incidentId);
    expect(closedGates(await attempt(room, everyone, operation, { incidentId }))).toEqual(gates);
    expect(await incidentOf(room, incidentId)).toEqual(before);
  });

  test("an alert without a severity from escalation", async () => {
    const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
    await perform(room, erin, "triageAlert", { alertId });
    expect(closedGates(await attempt(room, erin, "escalateAlert", { alertId }))).toEqual(["SEVERITY_ASSESSED"]);
  });

  test("a recovery while only one half of the eradication is done", async () => {
    const incidentId = await incidentAt(room, "ERADICATION");
    await perform(room, erin, "recordEradication", { incidentId, vulnerablePathsClosed: false });
    expect(closedGates(await attempt(room, erin, "startRecovery", { incidentId }))).toEqual([
      "VULNERABLE_PATHS_CLOSED",
    ]);
    await perform(room, erin, "recordEradication", { incidentId, adversaryEvicted: false });
    expect(closedGates(await attempt(room, erin, "startRecovery", { incidentId }))).toEqual(["ADVERSARY_EVICTED"]);
  });

  test("a validation while the restored state was not inspected", async () => {
    const incidentId = await incidentAt(room, "RECOVERY");
    await perform(room, erin, "recordRecovery", { incidentId, attackPathsInspected: false });
    expect(closedGates(await attempt(room, erin, "validateRecovery", { incidentId }))).toEqual(["RECOVERY_RECORDED"]);
  });

  test("a validated recovery again, once another recovery step was taken", async () => {
    const incidentId = await incidentAt(room, "NOTIFIED");
    await perform(room, erin, "recordRecovery", { incidentId });
    const answer = await attempt(room, sora, "enterPostIncidentActivity", { incidentId });
    expect(closedGates(answer)).toEqual(["RECOVERY_VALIDATED"]);
  });

  test("the close of an incident while a clock that was started late still runs", async () => {
    const incidentId = await incidentAt(room, "REVIEWED");
    await perform(room, people.lena, "startNotificationClock", { incidentId });
    expect(closedGates(await attempt(room, sora, "closeIncident", { incidentId }))).toEqual(["NOTIFICATIONS_SETTLED"]);
  });

  test("a detection requirement that one side has not agreed to from coming into force", async () => {
    const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
    const answer = await attempt(room, sora, "putDetectionRequirementInForce", { detectionRequirementId: id });
    expect(closedGates(answer)).toEqual(["BOTH_SIDES_AGREED"]);
  });

  test("a closed incident from everything that does not name its state", async () => {
    const incidentId = await incidentAt(room, "CLOSED");
    const open = operations.incident.filter(
      ({ policy: { gates, transitions } }) => gates?.includes("INCIDENT_OPEN") && !transitions?.length,
    );
    expect(open.length).toBeGreaterThan(10);
    for (const { name } of open) {
      const answer = await attempt(room, everyone, name as Operation, { incidentId });
      expect([name, closedGates(answer)]).toEqual([name, ["INCIDENT_OPEN"]]);
    }
  });
});

describe("From a wrong state", () => {
  const milestoneOf: Readonly<Record<Exclude<IncidentState, "DISMISSED">, Milestone>> = {
    ESCALATED: "ESCALATED",
    DETECTION_AND_ANALYSIS: "RECEIVED",
    CONTAINMENT: "CONTAINMENT",
    ERADICATION: "ERADICATION",
    RECOVERY: "RECOVERY",
    POST_INCIDENT_ACTIVITY: "POST_INCIDENT_ACTIVITY",
    CLOSED: "CLOSED",
  };

  async function incidentIn(state: IncidentState): Promise<string> {
    if (state !== "DISMISSED") return incidentAt(room, milestoneOf[state]);
    const incidentId = await incidentAt(room, "RECEIVED");
    const [alert] = await room.database.manager.findBy(tables.Alert, { incidentId });
    await perform(room, sora, "dispositionAlert", { incidentId, alertId: alert?.id });
    await perform(room, sora, "dismissIncident", { incidentId });
    return incidentId;
  }

  test.each([...Object.keys(milestoneOf), "DISMISSED"] as IncidentState[])(
    "%s, every other step of the incident is refused with its facts",
    async (state) => {
      const incidentId = await incidentIn(state);
      const before = await incidentOf(room, incidentId);
      expect(before.state).toBe(state);
      let refused = 0;
      for (const { name, policy } of operations.incident) {
        const step = policy.transitions?.find(({ machine, from }) => machine === "Incident" && from.length > 0);
        if (!step || (step.from as readonly string[]).includes(state)) continue;
        refused += 1;
        expect(await attempt(room, everyone, name as Operation, { incidentId })).toEqual({
          __typename: "TransitionRefused",
          message: expect.stringContaining(`Incident cannot go from ${state} to ${step.to}`),
          machine: "Incident",
          from: state,
          to: step.to,
          allowedFrom: step.from,
        });
      }
      expect(refused).toBeGreaterThan(8);
      expect(await incidentOf(room, incidentId)).toEqual(before);
    },
  );

  test.each(["declareIncident", "dismissIncident"] as const)("CONFIRMED, %s is refused", async (operation) => {
    const incidentId = await incidentAt(room, "DECLARED");
    expect(await attempt(room, sora, operation, { incidentId })).toMatchObject({
      __typename: "TransitionRefused",
      machine: "Determination",
      from: "CONFIRMED",
      allowedFrom: ["SUSPECTED"],
    });
  });

  test.each(["RECEIVED", "TRIAGED", "ESCALATED", "CLOSED"] as const)(
    "%s, every other step of the alert is refused with its facts",
    async (state) => {
      const incidentId = await incidentAt(room, "RECEIVED");
      const alertId = await alertIn(state);
      for (const { name, policy } of [...operations.alert, ...operations.incident]) {
        const step = policy.transitions?.find(({ machine, from }) => machine === "Alert" && from.length > 0);
        if (!step || (step.from as readonly string[]).includes(state)) continue;
        const answer = await attempt(room, everyone, name as Operation, { incidentId, alertId });
        expect([name, answer]).toEqual([
          name,
          expect.objectContaining({
            __typename: "TransitionRefused",
            machine: "Alert",
            from: state,
            allowedFrom: step.from,
          }),
        ]);
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
        const step = policy.transitions?.find(({ from }) => from.length > 0);
        if (!step || (step.from as readonly string[]).includes(state)) continue;
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
  const answer = await attempt(room, sora, "recordAnalysis", { incidentId, expectedVersion: 1 });
  expect(answer).toMatchObject({ __typename: "VersionConflict", expectedVersion: 1, actualVersion: 2 });
  expect(isRefusal(answer)).toBe(true);
  expect((await incidentOf(room, incidentId)).version).toBe(2);
});
