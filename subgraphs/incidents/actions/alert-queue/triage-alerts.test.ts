import { Any } from "typeorm";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import { tables } from "../../store/tables.js";
import { assessedAlert, attempt, perform } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { inputs } from "../../test-support/inputs.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("triage alerts");
});
afterAll(() => room.close());

const { cora, erin, nobody, shai } = people;
const reported = async (overrides: object = {}) =>
  (await perform<Alert>(room, cora, "reportAlert", overrides)).id as string;
const alertsIn = (ids: readonly string[]) =>
  room.database.manager.find(tables.Alert, { where: { id: Any([...ids]) }, order: { id: "ASC" } }) as Promise<Alert[]>;
const outcomesOf = async (overrides: object) => {
  const { items } = await perform<AlertBatch>(room, erin, "triageAlerts", overrides);
  return items.map(({ outcome, reason }) => [outcome, reason]);
};

test("Alerts that are alike are triaged and assessed by one call, each with an assessment of its own", async () => {
  const alertIds = [await reported(), await reported(), await reported()];
  expect(await outcomesOf({ alertIds })).toEqual(alertIds.map(() => ["TRIAGED", null]));
  const found = await alertsIn(alertIds);
  for (const alert of found)
    expect(alert).toMatchObject({
      ...{ state: "TRIAGED", triageFindings: inputs.triageAlerts.findings, triagedAt: room.now, version: 2 },
    });
  const assessments = await room.database.manager.findBy(tables.SeverityAssessment, { alertId: Any(alertIds) });
  expect(new Map(assessments.map(({ id, alertId }) => [alertId, id]))).toEqual(
    new Map(found.map(({ id, severityAssessmentId }) => [id, severityAssessmentId])),
  );
  expect(assessments).toMatchObject(
    alertIds.map(() => ({ severity: "HIGH", incidentId: null, assessedById: erin.personId })),
  );
  // So they are escalated together.
  expect(await perform(room, erin, "escalateAlerts", { alertIds })).toMatchObject({ severity: "HIGH" });
});

test("Without an assessment they are triaged alone; one that is triaged already is assessed and keeps its findings", async () => {
  const [first, second] = [await reported(), await reported()];
  await perform(room, erin, "triageAlert", { alertId: first, findings: "As I saw it." });
  expect(await outcomesOf({ alertIds: [first, second], assessment: null })).toEqual([
    ["REFUSED", expect.stringContaining("It is triaged already")],
    ["TRIAGED", null],
  ]);
  const severityAssessmentId = null;
  expect(await alertsIn([first, second])).toMatchObject([{ severityAssessmentId }, { severityAssessmentId }]);
  expect(await outcomesOf({ alertIds: [first, second], findings: "As I see it now." })).toEqual([
    ["ASSESSED", null],
    ["ASSESSED", null],
  ]);
  expect(await alertsIn([first, second])).toMatchObject([
    { triageFindings: "As I saw it.", severityAssessmentId: expect.any(String) },
    { triageFindings: inputs.triageAlerts.findings, severityAssessmentId: expect.any(String) },
  ]);
});

test("Each is triaged or not by its own service and state, and one that may not be read answers as none does", async () => {
  const closed = await assessedAlert(room);
  await perform(room, erin, "closeAlert", { alertId: closed.id });
  const linked = await assessedAlert(room);
  await perform(room, erin, "escalateAlert", { alertId: linked.id });
  const alertIds = [
    await reported(),
    await reported({ serviceId: services.sharepoint }),
    await reported({ serviceId: services.sharepoint, handling: "RED" }),
    idOf(12_345),
    closed.id,
    linked.id,
  ];
  const outcomes = await outcomesOf({ alertIds });
  expect(outcomes).toEqual([
    ["TRIAGED", null],
    ["REFUSED", expect.stringContaining("Event and alert triage")],
    ["REFUSED", expect.stringContaining("There is no Alert")],
    ["REFUSED", expect.stringContaining("There is no Alert")],
    ["REFUSED", expect.stringContaining("it is CLOSED")],
    ["REFUSED", expect.stringContaining("it is ESCALATED")],
  ]);
  // But for the id that was named.
  const withoutIds = (one: unknown) =>
    JSON.stringify(one).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id");
  expect(withoutIds(outcomes[2])).toEqual(withoutIds(outcomes[3]));
  await expect(attempt(room, shai, "triageAlerts", { alertIds: [await reported()] })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("Of ids of which one may see nothing each is told so, to whoever triages any service, and to nobody else", async () => {
  const hidden = await reported({ serviceId: services.sharepoint, handling: "RED" });
  const answers = [];
  for (const id of [hidden, idOf(12_345)]) {
    const outcomes = await outcomesOf({ alertIds: [id] });
    expect(outcomes).toEqual([["REFUSED", expect.stringContaining("There is no Alert")]]);
    answers.push(JSON.stringify(outcomes).replaceAll(id, "id"));
    for (const viewer of [cora, nobody])
      await expect(attempt(room, viewer, "triageAlerts", { alertIds: [id] })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
  }
  expect(answers[0]).toBe(answers[1]);
});

test("Impacts that contradict each other are refused before anything is written", async () => {
  const alertIds = [await reported()];
  const assessment = { ...inputs.triageAlerts.assessment, informationImpacts: ["NONE", "PRIVACY_BREACH"] };
  await expect(attempt(room, erin, "triageAlerts", { alertIds, assessment })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
  expect(await alertsIn(alertIds)).toMatchObject([{ state: "RECEIVED" }]);
});
