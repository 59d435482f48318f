import type { Viewer } from "../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../platform/runtime/identifier.js";
import { tables } from "../store/tables.js";
import { attempt, incidentAt, type Milestone } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { inputs, type Operation } from "../test-support/inputs.js";
import { people, services, system, teams } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("forbidden");
});
afterAll(() => room.close());

const { sora, erin, shai, cora, lena, nobody } = people;
const holder = ({ teamId, teamName }: { readonly teamId: string; readonly teamName: string }) => ({ teamId, teamName });

/** Who must not do what, the need that the refusal names, and the teams that it names as holding it. */
const table: readonly (readonly [Milestone, Operation, Viewer, string, readonly (keyof typeof teams)[]])[] = [
  ["ESCALATED", "receiveEscalation", erin, "SECURITY_ON_CALL_AND_RESPONSE_LEAD", ["security"]],
  ["ESCALATED", "receiveEscalation", cora, "SECURITY_ON_CALL_AND_RESPONSE_LEAD", ["security"]],
  ["TEAM_FORMED", "declareIncident", erin, "SECURITY_ON_CALL_AND_RESPONSE_LEAD", ["security"]],
  ["DECLARED", "notifyCustomers", sora, "CUSTOMER_COMMUNICATIONS", ["communications"]],
  ["DECLARED", "notifyCustomers", lena, "CUSTOMER_COMMUNICATIONS", ["communications"]],
  ["DECLARED", "recordNotificationException", cora, "LEGAL_AFFAIRS", ["legal"]],
  ["ANALYSED", "startContainment", sora, "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY", ["exchange"]],
  ["ANALYSED", "startContainment", shai, "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY", ["exchange"]],
  ["CONTAINMENT", "returnToAnalysis", erin, "INCIDENT_RESPONSE_LEAD", ["security"]],
  ["REVIEWED", "closeIncident", erin, "POST_INCIDENT_ANALYSIS_LEAD", ["security"]],
];

test.each(table)(
  "At %s, %s is refused to who may not, with what it takes and who holds it",
  async (milestone, operation, viewer, need, names) => {
    const incidentId = await incidentAt(room, milestone);
    const [audited] = await room.database.query<{ count: number }[]>(count);
    await expect(attempt(room, viewer, operation, { incidentId })).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringContaining(`Ask: ${names.map((name) => teams[name].teamName).join(", ")}.`),
      extensions: { holders: names.map((name) => holder(teams[name])) },
    });
    const error = await attempt(room, viewer, operation, { incidentId }).catch((reason) => reason);
    expect([...error.extensions.responsibilities, ...error.extensions.functions]).toContain(need);
    const [after] = await room.database.query<{ count: number }[]>(count);
    expect(Number(after?.count) - Number(audited?.count)).toBe(2);
  },
);

const count = "SELECT count(*)::int AS count FROM audit_entry WHERE outcome = 'FORBIDDEN'";

test("For an incident of several services the refusal names every team that could act", async () => {
  const incidentId = await incidentAt(room, "ESCALATED", { otherServiceIds: [services.sharepoint] });
  const tomo = attempt(room, people.tomo, "startContainment", { incidentId });
  await expect(tomo).rejects.toMatchObject({
    extensions: { holders: [holder(teams.exchange), holder(teams.sharepoint)] },
  });
  expect(await attempt(room, shai, "startContainment", { incidentId })).toMatchObject({
    __typename: "TransitionRefused",
  });
});

test.each([
  ["somebody without a team", nobody],
  ["the gateway itself", system],
])("Nothing is reported by %s", async (_who, viewer) => {
  const before = await room.database.manager.count(tables.Alert);
  await expect(attempt(room, viewer, "reportAlert")).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await room.database.manager.count(tables.Alert)).toBe(before);
});

test.each(Object.keys(inputs) as Operation[])(
  "A refused %s leaves an audit entry that names what it was about",
  async (operation) => {
    const nowhere = Object.fromEntries(
      ["incidentId", "alertId", "serviceId", "detectionRequirementId"].map((name) => [name, newIdentifier()]),
    );
    await attempt(room, nobody, operation, nowhere).catch(() => undefined);
    const [entry] = await room.database.query<{ subject_id: string; outcome: string }[]>(
      "SELECT action, outcome, subject_type, subject_id FROM audit_entry ORDER BY sequence DESC LIMIT 1",
    );
    expect(entry).toMatchObject({ action: operation, outcome: expect.stringMatching(/^(REFUSED|FORBIDDEN)$/) });
    expect(Object.values(nowhere)).toContain(entry?.subject_id);
  },
);
