import { tables } from "../../store/tables.js";
import {
  advance,
  approve,
  attempt,
  dismiss,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  judgeAlerts,
  notifyCustomers,
  perform,
  responseOf,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("ends and reopening");
});
afterAll(() => room.close());

const { sora, erin, lena } = people;
const clocksOf = async (incidentId: string) =>
  (
    await room.database.manager.find(tables.NotificationObligation, { where: { incidentId }, order: { id: "ASC" } })
  ).map(({ clock, state, startedAt, dueAt, settledAt }) => ({ clock, state, startedAt, dueAt, settledAt }));

test("16. A dismissed incident is reopened as received, and its clocks run again from their first start", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, lena, "startNotificationClock", { incidentId });
  const running = await clocksOf(incidentId);
  await judgeAlerts(room, incidentId);
  await dismiss(room, incidentId);
  expect(await clocksOf(incidentId)).toEqual(running.map((one) => ({ ...one, state: "ENDED", settledAt: room.now })));
  await perform(room, sora, "reopenIncident", { incidentId });
  expect(await clocksOf(incidentId)).toEqual(running);
  expect(await incidentOf(room, incidentId)).toMatchObject({
    state: "RECEIVED",
    determination: "SUSPECTED",
    reopenings: 1,
  });
  expect(await responseOf(room, incidentId, services.exchange)).toMatchObject({ state: "ANALYSIS", round: 2 });
});

test("16. A declared incident is withdrawn and reopened with approvals; what was met stays met, and nothing starts anew", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  await perform(room, lena, "startNotificationClock", { incidentId });
  await notifyCustomers(room, incidentId);
  const before = await clocksOf(incidentId);
  const declaredAt = (await incidentOf(room, incidentId)).declaredAt;
  expect(await unmetGates(attempt(room, sora, "withdrawIncident", { incidentId }))).toEqual(["APPROVED"]);
  await approve(room, sora, "withdrawIncident", { incidentId });
  await perform(room, sora, "withdrawIncident", { incidentId });
  expect((await clocksOf(incidentId)).map(({ state }) => state)).toEqual(["MET", "ENDED"]);
  expect(await unmetGates(attempt(room, sora, "reopenIncident", { incidentId }))).toEqual(["APPROVED"]);
  await approve(room, sora, "reopenIncident", { incidentId });
  await perform(room, sora, "reopenIncident", { incidentId });
  expect(await clocksOf(incidentId)).toEqual(before);
  await perform(room, sora, "declareIncident", { incidentId });
  expect(await clocksOf(incidentId)).toEqual(before);
  expect(await incidentOf(room, incidentId)).toMatchObject({ state: "DECLARED", declaredAt });
  await advance(room, incidentId, "STAFFED", "CONTAINED");
});

test("16. In post-incident activity the services that are named begin again, and the others stay as they are", async () => {
  const incidentId = await incidentOfTwo(room, "POST_INCIDENT_ACTIVITY");
  const reopen = (serviceIds: readonly string[]) =>
    unmetGates(attempt(room, sora, "reopenIncident", { incidentId, serviceIds }));
  expect(await reopen([])).toEqual(["SERVICES_NAMED"]);
  expect(await reopen(["00000000-0000-7000-8000-000000000999"])).toEqual(["SERVICES_KNOWN"]);
  const sharepoint = await responseOf(room, incidentId, services.sharepoint);
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.exchange] });
  const again = attempt(room, sora, "reopenIncident", { incidentId, serviceIds: [services.exchange] });
  expect(await again).toMatchObject({ __typename: "TransitionRefused", from: "DECLARED" });
  expect(await responseOf(room, incidentId, services.exchange)).toMatchObject({
    state: "ANALYSIS",
    round: 2,
    vigilanceUntil: null,
  });
  expect(await responseOf(room, incidentId, services.sharepoint)).toEqual(sharepoint);
  expect(await incidentOf(room, incidentId)).toMatchObject({ state: "DECLARED", phase: "DETECTION_AND_ANALYSIS" });
  expect(await unmetGates(attempt(room, sora, "enterPostIncidentActivity", { incidentId }))).toEqual([
    "RECOVERY_VALIDATED",
  ]);
});

test("16. An adversary who comes to another service after the response reopens the incident for that one alone", async () => {
  const incidentId = await incidentAt(room, "POST_INCIDENT_ACTIVITY");
  const exchange = await responseOf(room, incidentId, services.exchange);
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.teams] });
  expect(await responseOf(room, incidentId, services.exchange)).toEqual(exchange);
  expect(await responseOf(room, incidentId, services.teams)).toMatchObject({
    state: "ANALYSIS",
    round: 1,
    severity: null,
  });
  expect(await incidentOf(room, incidentId)).toMatchObject({
    state: "DECLARED",
    serviceIds: expect.arrayContaining([services.teams]),
  });
});

test("16. A closed incident is reopened with approval, and what was reviewed before does not close it again", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const again = { incidentId, serviceIds: [services.exchange] };
  expect(await unmetGates(attempt(room, sora, "reopenIncident", again))).toEqual(["APPROVED"]);
  await approve(room, sora, "reopenIncident", again);
  await perform(room, sora, "reopenIncident", again);
  await advance(room, incidentId, "STAFFED", "VALIDATED");
  await advance(room, incidentId, "NOTIFIED", "POST_INCIDENT_ACTIVITY");
  room.now = new Date(room.now.getTime() + 3_600_000);
  const close = () => unmetGates(attempt(room, sora, "closeIncident", { incidentId }));
  expect(await close()).toEqual(["REVIEW_FINISHED"]);
  await room.receive("dev.cordon.review.changed", { incidentId, state: "COMPLETED", reopenings: 0 });
  expect(await close()).toEqual(["REVIEW_FINISHED"]);
  await room.receive("dev.cordon.review.changed", { incidentId, state: "COMPLETED", reopenings: 1 });
  await perform(room, sora, "closeIncident", { incidentId });
  const reached = await room.database.manager.find(tables.Milestone, {
    where: { incidentId, kind: "CLOSED" },
    order: { id: "ASC" },
  });
  expect(reached.map(({ round }) => round)).toEqual([1, 2]);
});

test("16. With no service left, an incident can gain one or be withdrawn", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.exchange] });
  await perform(room, people.erin, "agreeRelease", { incidentId });
  await perform(room, sora, "releaseService", { incidentId });
  expect(await incidentOf(room, incidentId)).toMatchObject({ phase: "DETECTION_AND_ANALYSIS", serviceIds: [] });
  await perform(room, sora, "addAffectedService", { incidentId });
  await approve(room, sora, "withdrawIncident", { incidentId });
  await perform(room, sora, "withdrawIncident", { incidentId });
});

test("Of an incident that is over, a step is refused for that alone: what else is missing, nobody could supply", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await judgeAlerts(room, incidentId);
  await dismiss(room, incidentId);
  const refused = await attempt(room, erin, "startContainment", { incidentId });
  expect(await unmetGates(Promise.resolve(refused))).toEqual(["INCIDENT_DECLARED"]);
  expect(refused).toMatchObject({ message: expect.stringContaining("reopenIncident") });
  expect(refused).toMatchObject({ message: expect.not.stringMatching(/assignLead|assignOwner|recordAnalysis/) });
});
