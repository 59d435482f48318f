import Ajv from "ajv";
import type { Viewer } from "../../../platform/identity/viewer.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import type { Incident } from "../domain/records/case/incident.js";
import { ask } from "../test-support/ask.js";
import { assessedAlert, dismiss, incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { ocsfIncidentFindingSchema } from "../test-support/ocsf/ocsf-incident-finding.js";
import { people } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("ocsf");
});
afterAll(() => room.close());

const { sora, erin, shai, cora, tomo, nobody } = people;
const validate = new Ajv({ allErrors: true, strict: false }).compile(ocsfIncidentFindingSchema);

/** What somebody gets of an incident, which is a finding by the schema; null where they may not read it. */
async function findingFor(viewer: Viewer, id: string) {
  const { data, errors } = await ask<{
    incident: { ocsfIncidentFinding: { event: string; findingCount: number; leftOut: object[] } } | null;
  }>(
    room,
    viewer,
    "query ($id: ID!) { incident(id: $id) { ocsfIncidentFinding { version event findingCount leftOut { what reason } } } }",
    { id },
  );
  expect(errors).toBeUndefined();
  const finding = data?.incident?.ocsfIncidentFinding;
  if (!finding) return null;
  const event = JSON.parse(finding.event);
  expect([validate(event), validate.errors]).toEqual([true, null]);
  expect(event.finding_info_list).toHaveLength(Math.max(1, finding.findingCount));
  return { ...finding, event };
}

test("An incident that is being responded to is a finding in progress, with its lead and what was observed", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  await perform(room, sora, "recordObservedTechnique", { incidentId });
  const withdrawn = await perform<Incident>(room, sora, "recordObservedTechnique", {
    incidentId,
    techniqueId: "T1078.001",
  });
  await perform(room, sora, "withdrawObservedTechnique", { incidentId, observedTechniqueId: withdrawn.id });
  const finding = await findingFor(erin, incidentId);
  expect(finding?.event).toMatchObject({
    activity_name: "Update",
    status: "In Progress",
    verdict: "True Positive",
    time: room.now.getTime(),
    assignee: { full_name: expect.any(String) },
    attacks: [{ sub_technique: { uid: "T1078.004" } }],
    finding_info_list: [{ title: "Odd sign-ins" }],
  });
});

test("Whoever may not read an incident gets nothing of it, and an alert that is for fewer is in nobody else's", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", {
    handling: "AMBER_STRICT",
    title: "A name that few may read",
  });
  await perform(room, erin, "triageAlert", { alertId });
  await perform(room, erin, "assessSeverity", { alertId });
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  const [own, others] = [await findingFor(sora, incidentId), await findingFor(tomo, incidentId)];
  expect([own?.findingCount, own?.event.metadata.labels]).toEqual([2, ["TLP:AMBER+STRICT"]]);
  expect([others?.findingCount, others?.event.metadata.labels]).toEqual([1, ["TLP:AMBER"]]);
  expect(JSON.stringify(others)).not.toContain("A name that few may read");
  expect(JSON.stringify(others)).not.toContain(alertId);
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect([await findingFor(shai, incidentId), await findingFor(nobody, incidentId)]).toEqual([null, null]);
});

test("One that is dismissed is closed, and one without an alert stands for itself", async () => {
  const dismissed = await incidentAt(room, "RECEIVED");
  await dismiss(room, dismissed);
  expect((await findingFor(sora, dismissed))?.event).toMatchObject({ activity_name: "Close", status: "Closed" });
  const { id } = await perform<Incident>(room, sora, "openIncident");
  const finding = await findingFor(sora, id);
  expect([finding?.findingCount, finding?.event.finding_info_list[0].uid]).toEqual([0, id]);
});

test("A page of more than ten is refused with what to do, and fewer are answered together", async () => {
  for (let count = 0; count < 8; count += 1)
    await perform(room, erin, "escalateAlert", { alertId: (await assessedAlert(room)).id });
  const page = (first: number) =>
    ask(room, sora, `{ incidents(first: ${first}) { nodes { ocsfIncidentFinding { findingCount } } } }`);
  expect((await page(10)).errors).toBeUndefined();
  expect((await page(12)).errors?.[0]).toMatchObject({ message: expect.stringContaining("at most 10") });
});
