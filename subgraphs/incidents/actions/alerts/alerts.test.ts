import type { Alert } from "../../domain/records/alert.js";
import {
  assessedAlert,
  attempt,
  incidentAt,
  incidentOf,
  type Milestone,
  perform,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("alerts");
});
afterAll(() => room.close());

const { cora, erin, sora } = people;

/** An alert for another service than the incident's, which nobody has looked at. */
const alertForSharePoint = () => perform<Alert>(room, cora, "reportAlert", { serviceId: services.sharepoint });

test("A service team cannot close an alert that was right about an attack: security has to receive it", async () => {
  const { id: alertId } = await assessedAlert(room);
  await expect(attempt(room, erin, "closeAlert", { alertId, disposition: "TRUE_POSITIVE" })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: expect.stringContaining("Escalate it with escalateAlert"),
  });
});

test("An alert that is linked late keeps the incident from ending until somebody has judged it", async () => {
  const incidentId = await incidentAt(room, "NOTIFIED");
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  expect(await attempt(room, sora, "enterPostIncidentActivity", { incidentId })).toMatchObject({
    gates: [{ gate: "ALERTS_DISPOSITIONED" }],
  });
  await perform(room, sora, "dispositionAlert", { incidentId, alertId });
  await perform(room, sora, "enterPostIncidentActivity", { incidentId });
});

test.each<readonly [Milestone, readonly string[]]>([
  ["CONTAINED", ["containedAt"]],
  ["ERADICATED", ["adversaryEvictedAt", "vulnerablePathsClosedAt"]],
  ["VALIDATED", ["recoveredAt", "recoveryValidatedAt"]],
])("An alert of another service, linked when the incident is %s, opens %j anew", async (milestone, reopened) => {
  const incidentId = await incidentAt(room, milestone);
  const before = await incidentOf(room, incidentId);
  const after = await perform(room, sora, "linkAlert", { incidentId, alertId: (await alertForSharePoint()).id });
  expect(after.serviceIds).toEqual([services.exchange, services.sharepoint]);
  for (const name of reopened as readonly (keyof typeof before)[]) {
    expect([name, before[name]]).toEqual([name, expect.any(Date)]);
    expect([name, after[name]]).toEqual([name, null]);
  }
});

test("An alert of a service that is affected already opens nothing anew", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  const after = await perform(room, sora, "linkAlert", { incidentId, alertId });
  expect(after.containedAt).toEqual(expect.any(Date));
});

test("The response goes on to a newly affected service only with an owner for it", async () => {
  const incidentId = await incidentAt(room, "CONTAINMENT");
  await perform(room, sora, "linkAlert", { incidentId, alertId: (await alertForSharePoint()).id });
  await perform(room, erin, "recordContainment", { incidentId });
  expect(await attempt(room, erin, "startEradication", { incidentId })).toMatchObject({
    gates: [{ gate: "LEAD_AND_OWNERS_ASSIGNED", message: expect.stringContaining("SharePoint") }],
  });
});

test("After the response, an alert of another service is escalated as an incident of its own", async () => {
  const incidentId = await incidentAt(room, "POST_INCIDENT_ACTIVITY");
  const { id: alertId } = await alertForSharePoint();
  await expect(attempt(room, sora, "linkAlert", { incidentId, alertId })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: expect.stringContaining("an incident of its own"),
  });
});

test("An analysis that establishes a disclosure of customer data adds it to the effects of the incident", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  const analysis = { incidentId, customerDataDisclosed: "POTENTIALLY" };
  expect(await perform(room, sora, "recordAnalysis", analysis)).toMatchObject({ customerDataEffects: [] });
  const established = { incidentId, customerDataDisclosed: "YES" };
  expect(await perform(room, sora, "recordAnalysis", established)).toMatchObject({
    customerDataEffects: ["DISCLOSURE"],
  });
  expect(await perform(room, sora, "recordAnalysis", established)).toMatchObject({
    customerDataEffects: ["DISCLOSURE"],
  });
});

test("A clock that starts with the declaration cannot be started before it, and so never bars the declaration", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await expect(
    attempt(room, people.lena, "startNotificationClock", { incidentId, clock: "CUSTOMER_CONTRACT_72_HOURS" }),
  ).rejects.toMatchObject({ code: "BAD_USER_INPUT", message: expect.stringContaining("declareIncident") });
});
