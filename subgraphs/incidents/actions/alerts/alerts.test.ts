import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import {
  assessedAlert,
  attempt,
  incidentAt,
  incidentOf,
  type Milestone,
  perform,
  responseOf,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("alerts");
});
afterAll(() => room.close());

const { cora, erin, shai, sora } = people;
const unmet = (gate: string, message = "") => ({
  gates: [expect.objectContaining({ gate, message: expect.stringContaining(message) })],
});

/** An alert for another service than the incident's, which its team has triaged and assessed. */
async function alertOfSharePoint(): Promise<string> {
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", { serviceId: services.sharepoint });
  await perform(room, shai, "triageAlert", { alertId });
  await perform(room, shai, "assessSeverity", { alertId, severity: "CRITICAL" });
  return alertId;
}

test("A service team cannot close an alert that was right about an attack: security has to receive it", async () => {
  const { id: alertId } = await assessedAlert(room);
  const answer = await attempt(room, erin, "closeAlert", { alertId, disposition: "TRUE_POSITIVE" });
  expect(answer).toMatchObject(unmet("NOT_AN_ATTACK", "Escalate it with escalateAlert"));
});

test("Techniques that were detected are taken with the requirement that they are of, and never dropped in silence", async () => {
  await expect(attempt(room, cora, "reportAlert", { techniqueIds: ["T1110"] })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: expect.stringContaining("detectionRequirementId"),
  });
  expect(await attempt(room, cora, "reportAlert", { techniqueIds: [] })).toMatchObject({ state: "RECEIVED" });
});

test("Nothing was seen at a time that is still to come, and a clock that is a little ahead is no reason to refuse", async () => {
  const seen = (minutes: number) => ({ observedAt: new Date(room.now.getTime() + minutes * 60_000) });
  expect(await attempt(room, cora, "reportAlert", seen(60 * 24 * 365 * 20))).toMatchObject(
    unmet("SEEN_ALREADY", "leave it out"),
  );
  expect(await perform<Alert>(room, cora, "reportAlert", seen(2))).toMatchObject({
    observedAt: room.now,
    receivedAt: room.now,
  });
  const before = seen(-2);
  expect(await perform<Alert>(room, cora, "reportAlert", before)).toMatchObject(before);
});

test("Nobody closes by themselves what they reported; somebody else of the team does", async () => {
  const { id: alertId } = await perform<Alert>(room, erin, "reportAlert");
  await perform(room, erin, "triageAlert", { alertId });
  await expect(attempt(room, erin, "closeAlert", { alertId })).rejects.toMatchObject({
    code: "FORBIDDEN",
    extensions: { separatedFrom: ["reportAlert"] },
  });
  expect(await perform<Alert>(room, people.emil, "closeAlert", { alertId })).toMatchObject({ state: "CLOSED" });
});

test("Nobody judges by themselves in an incident what they reported, nor dismisses the incident of it", async () => {
  const { id: alertId } = await perform<Alert>(room, sora, "reportAlert");
  await perform(room, erin, "triageAlert", { alertId });
  await perform(room, erin, "assessSeverity", { alertId });
  const { id: incidentId } = await perform(room, erin, "escalateAlert", { alertId });
  const apart = { code: "FORBIDDEN", extensions: { separatedFrom: ["reportAlert"] } };
  for (const disposition of ["FALSE_POSITIVE", "TRUE_POSITIVE"])
    await expect(
      attempt(room, sora, "dispositionAlert", { incidentId, alertId, disposition, tuning: "Less." }),
    ).rejects.toMatchObject(apart);
  await expect(attempt(room, sora, "dismissIncident", { incidentId })).rejects.toMatchObject(apart);
  await perform(room, people.sena, "dispositionAlert", { incidentId, alertId, disposition: "BENIGN_POSITIVE" });
  await perform(room, people.sena, "dismissIncident", { incidentId });
});

test("An alert is closed as a false positive, by its team or by security, only with the tuning of its detection", async () => {
  const { id: alertId } = await assessedAlert(room);
  const falsePositive = { disposition: "FALSE_POSITIVE", reason: "The scanner." };
  expect(await attempt(room, erin, "closeAlert", { alertId, ...falsePositive })).toMatchObject(unmet("TUNING_NAMED"));
  const incidentId = await incidentAt(room, "RECEIVED");
  const linked = await room.database.manager.findOneByOrFail(tables.Alert, { incidentId });
  const judged = { incidentId, alertId: linked.id, ...falsePositive };
  expect(await attempt(room, sora, "dispositionAlert", judged)).toMatchObject(unmet("TUNING_NAMED"));
  await perform(room, sora, "dispositionAlert", { ...judged, tuning: "Leave out the scanner." });
});

test("An alert that nobody has triaged and assessed is not linked, so no service joins unassessed by it", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", { serviceId: services.sharepoint });
  const link = () => attempt(room, sora, "linkAlert", { incidentId, alertId });
  expect(await link()).toMatchObject({ __typename: "TransitionRefused", machine: "Alert", from: "RECEIVED" });
  await perform(room, shai, "triageAlert", { alertId });
  expect(await link()).toMatchObject(unmet("SEVERITY_ASSESSED"));
});

test("An alert that is linked judges a service that nobody has judged yet, and no other", async () => {
  const { id: incidentId } = await perform(room, sora, "openIncident", { serviceIds: [services.exchange] });
  const linked = async () => perform(room, sora, "linkAlert", { incidentId, alertId: (await assessedAlert(room)).id });
  await linked();
  expect(await responseOf(room, incidentId, services.exchange)).toMatchObject({
    severity: "HIGH",
    severityProvisional: false,
  });
  await perform(room, erin, "reassessSeverity", { incidentId, severity: "LOW" });
  await linked();
  expect(await responseOf(room, incidentId, services.exchange)).toMatchObject({ severity: "LOW" });
});

test.each<readonly [Milestone]>([["CONTAINED"], ["MITIGATED"], ["VALIDATED"]])(
  "An alert of another service, linked at %s, lets that service join with analysis, as bad as it was assessed, and moves no other",
  async (milestone) => {
    const incidentId = await incidentAt(room, milestone);
    const before = await responseOf(room, incidentId, services.exchange);
    const after = await perform(room, sora, "linkAlert", { incidentId, alertId: await alertOfSharePoint() });
    expect(after).toMatchObject({
      serviceIds: [services.exchange, services.sharepoint],
      severity: "CRITICAL",
      phase: "DETECTION_AND_ANALYSIS",
    });
    expect(await responseOf(room, incidentId, services.exchange)).toEqual(before);
    expect(await responseOf(room, incidentId, services.sharepoint)).toMatchObject({
      state: "ANALYSIS",
      round: 1,
      severity: "CRITICAL",
      severityProvisional: false,
    });
  },
);

test("An alert of a service that is affected already lets nothing begin anew", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const before = await responseOf(room, incidentId, services.exchange);
  const { id: alertId } = await assessedAlert(room);
  const { serviceIds } = await perform(room, sora, "linkAlert", { incidentId, alertId });
  expect(serviceIds).toEqual([services.exchange]);
  expect(await responseOf(room, incidentId, services.exchange)).toEqual(before);
});

test("After the response, an alert of another service is escalated as an incident of its own", async () => {
  const incidentId = await incidentAt(room, "POST_INCIDENT_ACTIVITY");
  const alertId = await alertOfSharePoint();
  expect(await attempt(room, sora, "linkAlert", { incidentId, alertId })).toMatchObject(unmet("JOINS_IN_TIME"));
  await perform(room, shai, "escalateAlert", { alertId });
});

test("An analysis that establishes a disclosure of customer data adds it to the effects of the incident, once", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const analysis = { incidentId, customerDataDisclosed: "POTENTIALLY" };
  expect(await perform(room, sora, "recordAnalysis", analysis)).toMatchObject({ customerDataEffects: [] });
  const established = { incidentId, customerDataDisclosed: "YES" };
  for (const _ of [1, 2]) await perform(room, sora, "recordAnalysis", established);
  expect(await incidentOf(room, incidentId)).toMatchObject({ customerDataEffects: ["DISCLOSURE"] });
});

test("A clock that starts with the declaration cannot be started before it, and so never bars the declaration", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const clock = { incidentId, clock: "CUSTOMER_CONTRACT_72_HOURS" };
  expect(await attempt(room, people.lena, "startNotificationClock", clock)).toMatchObject(
    unmet("CLOCK_STARTABLE", "declar"),
  );
});

test("An alert that is marked for few is read by no more for belonging to an incident, and is not named there", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const [alertId, escalatedId] = await Promise.all(
    ["Stolen key of a named customer", "Another key"].map(async (title) => {
      const { id } = await perform<Alert>(room, erin, "reportAlert", { title, handling: "AMBER_STRICT" });
      await perform(room, erin, "triageAlert", { alertId: id });
      await perform(room, erin, "assessSeverity", { alertId: id });
      return id;
    }),
  );
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  const declare = JSON.stringify(await attempt(room, sora, "declareIncident", { incidentId }));
  await perform(room, sora, "dispositionAlert", { incidentId, alertId, reason: "The key of that customer was used." });
  const query = `query ($id: ID!) { incident(id: $id) { alerts { totalCount nodes { title } } timeline(first: 100) { nodes { text } } } }`;
  const seen = async (viewer: Viewer) => JSON.stringify(await ask(room, viewer, query, { id: incidentId }));
  const [ours, theirs] = [await seen(erin), await seen(people.paul)];
  expect(ours).toContain("Stolen key of a named customer");
  expect(theirs).toContain("Linked the alert marked AMBER_STRICT");
  for (const text of [theirs, declare]) expect(text).not.toMatch(/Stolen key|that customer/);
  const { id } = await perform(room, erin, "escalateAlert", { alertId: escalatedId });
  expect(await room.database.manager.findOneByOrFail(tables.Incident, { id })).toMatchObject({
    handling: "AMBER_STRICT",
  });
});
