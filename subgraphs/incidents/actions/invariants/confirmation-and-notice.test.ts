import { tables } from "../../store/tables.js";
import {
  approve,
  assessedAlert,
  attempt,
  incidentAt,
  judgeAlerts,
  notifyCustomers,
  perform,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("invariants confirmation");
});
afterAll(() => room.close());

const { sora, erin, cora, lena, tara } = people;
const forbidden = { code: "FORBIDDEN" };
const clocksOf = async (incidentId: string) =>
  (await room.database.manager.findBy(tables.NotificationObligation, { incidentId })).map(({ clock }) => clock).sort();

test("4. Nothing is confirmed before every linked alert has its disposition and the definition is met", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const declare = (input: object = {}) => unmetGates(attempt(room, sora, "declareIncident", { incidentId, ...input }));
  const { id: alertId } = await assessedAlert(room);
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  expect(await declare()).toEqual(["ALERTS_DISPOSITIONED"]);
  await perform(room, sora, "dispositionAlert", { incidentId, alertId });
  expect(await declare()).toEqual(["ALERTS_DISPOSITIONED"]);
  await judgeAlerts(room, incidentId);
  expect(await declare({ definitionPredicates: [] })).toEqual(["DEFINITION_MET"]);
  await perform(room, sora, "declareIncident", { incidentId });
});

test("4. An incident is dismissed once each of its alerts is judged, and not as false or benign where one of them was right", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: alertId } = await assessedAlert(room);
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  const dismissal = (input: object = {}) => attempt(room, sora, "dismissIncident", { incidentId, ...input });
  expect(await unmetGates(dismissal({ determination: "BLOCKED" }))).toEqual(["ALERTS_DISPOSITIONED"]);
  await judgeAlerts(room, incidentId);
  for (const determination of ["FALSE_POSITIVE", "BENIGN"])
    expect(await dismissal({ determination })).toMatchObject({
      gates: [{ gate: "ALERTS_AGREE", message: expect.stringContaining("dispositionAlerts") }],
    });
  const alerts = await room.database.manager.findBy(tables.Alert, { incidentId });
  await perform(room, sora, "dispositionAlerts", {
    ...{ incidentId, alertIds: alerts.map(({ id }) => id), disposition: "FALSE_POSITIVE", tuning: "Left out." },
  });
  expect(await dismissal()).toMatchObject({ state: "DISMISSED", determination: "FALSE_POSITIVE" });
});

test("4. A declared incident is withdrawn once each of its alerts is judged, and not as false where one of them was right", async () => {
  const incidentId = await incidentAt(room, "LED");
  const { id: alertId } = await assessedAlert(room);
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  const withdrawal = { incidentId, determination: "FALSE_POSITIVE", tuning: "Left out." };
  const withdraw = (input: object = withdrawal) => attempt(room, sora, "withdrawIncident", input);
  expect(await unmetGates(withdraw({ incidentId }))).toEqual(["ALERTS_DISPOSITIONED", "APPROVED"]);
  await judgeAlerts(room, incidentId);
  expect(await unmetGates(withdraw({ incidentId }))).toEqual(["APPROVED"]);
  expect(await unmetGates(withdraw())).toEqual(["ALERTS_AGREE", "APPROVED"]);
  // What the declaration rests on is judged anew once its withdrawal is approved.
  await approve(room, sora, "withdrawIncident", withdrawal);
  const alerts = await room.database.manager.findBy(tables.Alert, { incidentId });
  await perform(room, sora, "dispositionAlerts", {
    ...{ incidentId, alertIds: alerts.map(({ id }) => id), disposition: "FALSE_POSITIVE", tuning: "Left out." },
  });
  expect(await withdraw()).toMatchObject({ state: "WITHDRAWN", determination: "FALSE_POSITIVE" });
});

test("4. A false positive names the tuning that stops it: an alert, an incident that is dismissed, one that is withdrawn", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: alertId } = await assessedAlert(room);
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  const untuned = { incidentId, tuning: null };
  expect(
    await unmetGates(attempt(room, sora, "dispositionAlert", { ...untuned, alertId, disposition: "FALSE_POSITIVE" })),
  ).toEqual(["TUNING_NAMED"]);
  expect(
    await unmetGates(attempt(room, sora, "dismissIncident", { ...untuned, determination: "FALSE_POSITIVE" })),
  ).toEqual(["ALERTS_DISPOSITIONED", "TUNING_NAMED"]);
  const declared = await incidentAt(room, "LED");
  expect(
    await unmetGates(
      attempt(room, sora, "withdrawIncident", {
        incidentId: declared,
        tuning: null,
        determination: "FALSE_POSITIVE",
      }),
    ),
  ).toContain("TUNING_NAMED");
});

test("8. Declaration starts the clock of the customers' contract and no other; legal and trust start the rest, also from before it", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const before = room.now;
  await expect(attempt(room, sora, "startNotificationClock", { incidentId })).rejects.toMatchObject(forbidden);
  await perform(room, tara, "startNotificationClock", { incidentId, clock: "GDPR_ARTICLE_33", startedAt: before });
  expect(await clocksOf(incidentId)).toEqual(["GDPR_ARTICLE_33"]);
  await judgeAlerts(room, incidentId);
  await perform(room, sora, "declareIncident", { incidentId });
  expect(await clocksOf(incidentId)).toEqual(["CUSTOMER_CONTRACT_72_HOURS", "GDPR_ARTICLE_33"]);
  await perform(room, lena, "startNotificationClock", { incidentId, clock: "NIS2_INCIDENT_NOTIFICATION" });
});

test("8. Only communications notifies customers, and a delay is legal's, with its reason and its end", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  for (const viewer of [sora, erin, lena, tara])
    await expect(attempt(room, viewer, "draftCustomerNotice", { incidentId })).rejects.toMatchObject(forbidden);
  const [owed] = await room.database.manager.findBy(tables.NotificationObligation, { incidentId });
  const after = (hours: number) => new Date((owed?.dueAt?.getTime() ?? 0) + hours * 3_600_000);
  const delay = { incidentId, obligationId: owed?.id, until: after(24) };
  for (const viewer of [sora, erin, cora])
    await expect(attempt(room, viewer, "delayNotification", delay)).rejects.toMatchObject(forbidden);
  for (const until of [new Date(room.now.getTime() - 1), after(25)])
    expect(await unmetGates(attempt(room, lena, "delayNotification", { ...delay, until }))).toEqual(["DELAY_BOUNDED"]);
  await perform(room, lena, "delayNotification", delay);
  await notifyCustomers(room, incidentId);
});
