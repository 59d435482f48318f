import { Any } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import type { ObservedTechnique } from "../../domain/records/analysis/observed-technique.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import {
  assessedAlert,
  attempt,
  dismiss,
  incidentAt,
  perform,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, sources } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("unlink alerts");
});
afterAll(() => room.close());

const { cora, erin, shai, sora } = people;
const { exchange, sharepoint } = services;

/** An alert that its team has triaged and assessed. */
async function assessed(serviceId: string, changes: object = {}) {
  const engineer = serviceId === exchange ? erin : shai;
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", { serviceId, ...changes });
  await perform(room, engineer, "triageAlert", { alertId });
  await perform(room, engineer, "assessSeverity", { alertId });
  return alertId as string;
}

const alertsIn = (ids: readonly string[]) =>
  room.database.manager.find(tables.Alert, { where: { id: Any([...ids]) }, order: { id: "ASC" } }) as Promise<Alert[]>;
const lastOf = async (incidentId: string) => {
  const [entry] = await room.database.query<{ operation: string; text: string }[]>(
    "SELECT operation, text FROM timeline_entry WHERE incident_id = $1 ORDER BY sequence DESC LIMIT 1",
    [incidentId],
  );
  return entry;
};
const outcomesOf = async (by: Viewer, input: object) => {
  const { items } = await perform<AlertBatch>(room, by, "unlinkAlerts", input);
  return items.map(({ outcome, reason }) => [outcome, reason]);
};

test("Many alerts that were linked by mistake are in their queues again, as they were before", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const alertIds = [await assessed(exchange), await assessed(sharepoint), await assessed(sharepoint)];
  const before = await alertsIn(alertIds);
  await perform(room, sora, "linkAlerts", { incidentId, alertIds });
  await perform(room, sora, "dispositionAlerts", { incidentId, alertIds, reason: "As it seemed." });
  expect(await outcomesOf(sora, { incidentId, alertIds, reason: "Of another tenant." })).toEqual(
    alertIds.map(() => ["UNLINKED", null]),
  );
  expect(await alertsIn(alertIds)).toEqual(before.map((alert) => ({ ...alert, version: alert.version + 3 })));
  expect(await lastOf(incidentId)).toEqual({
    operation: "unlinkAlerts",
    text: 'Took 3 of 3 alerts out of the incident, "Odd sign-ins", "Odd sign-ins", "Odd sign-ins": Of another tenant. SharePoint counts as affected until it is released with releaseService.',
  });
  const corrections = await room.database.manager.findBy(tables.AlertCorrection, { alertId: Any(alertIds) });
  expect(corrections).toMatchObject(
    alertIds.map(() => ({
      ...{ kind: "UNLINKED", reason: "Of another tenant.", formerDispositionReason: "As it seemed." },
      correctedById: sora.personId,
    })),
  );
});

test("Each is judged by itself: by whose it is, by what rests on it, and by what would be left", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const [opener] = (await room.database.manager.findBy(tables.Alert, { incidentId })) as Alert[];
  const alertIds = [await assessed(exchange), await assessed(exchange), await assessed(sharepoint)];
  const [free = "", resting = "", foreign = ""] = alertIds;
  await perform(room, sora, "linkAlerts", { incidentId, alertIds });
  await perform<ObservedTechnique>(room, sora, "recordObservedTechnique", {
    ...{ incidentId, serviceId: exchange, alertIds: [resting], evidenceIds: [], findingIds: [] },
  });
  const stranger = await assessed(exchange);
  const all = [free, resting, foreign, opener?.id, stranger];
  expect(await outcomesOf(erin, { incidentId, alertIds: all })).toEqual([
    ["UNLINKED", null],
    ["REFUSED", expect.stringContaining("observed techniques")],
    ["REFUSED", expect.stringContaining("Event and alert triage")],
    ["REFUSED", expect.stringContaining("opened of")],
    ["REFUSED", expect.stringContaining("it is TRIAGED")],
  ]);
  const unmet = (ids: readonly unknown[]) =>
    unmetGates(attempt(room, sora, "unlinkAlerts", { incidentId, alertIds: ids }));
  expect(await unmet([opener?.id, resting])).toEqual(["NOTHING_RESTS_ON_ALERT"]);
  expect(await unmet([stranger])).toEqual(["ALERT_LINKED"]);
  await expect(attempt(room, shai, "unlinkAlerts", { incidentId, alertIds: [resting] })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("No true positive is left in a declared incident where all of them are named at once", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const alertIds = [await assessed(exchange), await assessed(exchange)];
  await perform(room, sora, "linkAlerts", { incidentId, alertIds });
  const linked = (await room.database.manager.findBy(tables.Alert, { incidentId })) as Alert[];
  const others = linked.flatMap(({ id }) => (alertIds.includes(id) ? [] : [id]));
  await perform(room, sora, "dispositionAlerts", { incidentId, alertIds: others, disposition: "BENIGN_POSITIVE" });
  await perform(room, sora, "dispositionAlerts", { incidentId, alertIds, disposition: "TRUE_POSITIVE" });
  await perform(room, sora, "declareIncident", { incidentId });
  expect(await unmetGates(attempt(room, sora, "unlinkAlerts", { incidentId, alertIds }))).toEqual([
    "NOTHING_RESTS_ON_ALERT",
  ]);
  expect(await outcomesOf(sora, { incidentId, alertIds: alertIds.slice(0, 1) })).toEqual([["UNLINKED", null]]);
});

/** Alerts that a suggestion has linked to an incident. */
async function accepted(incidentId: string): Promise<AlertCorrelation> {
  const indicator = `203.0.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`;
  await perform(room, sora, "ingestAlerts", {
    alertSourceId: sources.routed,
    alerts: ["mail", "sites"].map((service) => ({
      ...{ title: "Odd sign-ins", description: "Seen.", signal: "FIRING", severity: "MEDIUM", techniques: [] },
      ...{ service, indicators: [indicator], fingerprint: `${service} ${indicator}` },
    })),
  });
  await room.perform("suggestAlertCorrelation");
  const one = (await room.database.manager
    .createQueryBuilder(tables.AlertCorrelation, "it")
    .where("it.reasons @> CAST(:reasons AS jsonb)", { reasons: JSON.stringify([{ value: indicator }]) })
    .getOneOrFail()) as AlertCorrelation;
  for (const { id: alertId, serviceId } of await alertsIn(one.alertIds)) {
    const engineer = serviceId === exchange ? erin : shai;
    await perform(room, engineer, "triageAlert", { alertId });
    await perform(room, engineer, "assessSeverity", { alertId });
  }
  await perform(room, sora, "acceptAlertCorrelation", { alertCorrelationId: one.id, incidentId });
  return one;
}
const correlationOf = (id: string) => room.database.manager.findOneByOrFail(tables.AlertCorrelation, { id });

test("A suggestion that was accepted by mistake is taken back once none of its alerts is left in the incident", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id, alertIds } = await accepted(incidentId);
  const [first = "", second = ""] = alertIds;
  await perform(room, sora, "unlinkAlert", { incidentId, alertId: first });
  const before = await correlationOf(id);
  expect(before).toMatchObject({ state: "ACCEPTED", takenBackAt: null });
  await perform(room, sora, "linkAlert", { incidentId, alertId: first });
  expect(await outcomesOf(sora, { incidentId, alertIds: [first, second], reason: "A shared proxy." })).toEqual([
    ["UNLINKED", null],
    ["UNLINKED", null],
  ]);
  const { data } = await ask(
    room,
    erin,
    `{ alertCorrelation(id: "${id}") { version state takenBackAt takenBackReason takenBackBy { id } decidedAt incident { id } } }`,
  );
  expect(data).toEqual({
    alertCorrelation: {
      ...{ version: Number(before.version) + 1, state: "TAKEN_BACK", takenBackReason: "A shared proxy." },
      ...{ takenBackAt: room.now.toISOString(), takenBackBy: { id: sora.personId }, incident: { id: incidentId } },
      decidedAt: before.decidedAt?.toISOString(),
    },
  });
  const [event] = await room.database.query<{ data: object }[]>(
    "SELECT data FROM outbox_event WHERE subject = $1 ORDER BY sequence DESC LIMIT 1",
    [id],
  );
  expect(event?.data).toMatchObject({ operation: "unlinkAlerts", state: "TAKEN_BACK" });
  expect(await room.perform("suggestAlertCorrelation")).toBe(0);
});

test("One alert by itself that was the last of a suggestion takes it back as well", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id, alertIds } = await accepted(incidentId);
  for (const alertId of alertIds) await perform(room, sora, "unlinkAlert", { incidentId, alertId });
  expect(await correlationOf(id)).toMatchObject({ state: "TAKEN_BACK", takenBackById: sora.personId });
});

test("What was taken back is accepted again into another incident by whoever says why, and what is not meant is a suggestion anew", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: alertCorrelationId, alertIds } = await accepted(incidentId);
  await perform(room, sora, "unlinkAlerts", { incidentId, alertIds, reason: "A shared proxy" });
  const another = await incidentAt(room, "RECEIVED");
  const again = { alertCorrelationId, incidentId: another, alertIds: alertIds.slice(0, 1) };
  expect(await attempt(room, sora, "acceptAlertCorrelation", again)).toMatchObject({
    gates: [{ gate: "ACCEPTANCE_EXPLAINED", message: expect.stringContaining("A shared proxy. Say in `reason`") }],
  });
  await perform(room, sora, "acceptAlertCorrelation", { ...again, reason: "The proxy was the way in." });
  expect(await correlationOf(alertCorrelationId)).toMatchObject({
    ...{ state: "ACCEPTED", decisionReason: "The proxy was the way in.", correlatedIncidentId: another },
    ...{ takenBackAt: null, takenBackById: null, takenBackReason: null, alertIds: alertIds.slice(0, 1) },
  });
  const left = await room.database.manager.findOneByOrFail(tables.AlertCorrelation, {
    ...{ correlatedIncidentId: another, state: "SUGGESTED" },
  });
  expect(left).toMatchObject({
    alertIds: alertIds.slice(1),
    decidedAt: null,
    takenBackAt: null,
    takenBackReason: null,
  });
});

test("All alerts of an incident that was dismissed go back to their queues at once", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "linkAlerts", { incidentId, alertIds: [await assessed(exchange)] });
  await dismiss(room, incidentId);
  const alertIds = ((await room.database.manager.findBy(tables.Alert, { incidentId })) as Alert[]).map(({ id }) => id);
  expect(await outcomesOf(sora, { incidentId, alertIds, reason: "The proxy was the attacker's." })).toEqual(
    alertIds.map(() => ["UNLINKED", null]),
  );
  expect(await alertsIn(alertIds)).toMatchObject(alertIds.map(() => ({ state: "TRIAGED", disposition: null })));
});

test("What leaves an incident that fewer read is told in its timeline alone", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "AMBER_STRICT" });
  const { id: alertId, version } = await assessedAlert(room);
  await perform(room, sora, "linkAlerts", { incidentId, alertIds: [alertId] });
  await perform(room, sora, "unlinkAlerts", { incidentId, alertIds: [alertId], reason: "An executive's mailbox." });
  expect(await alertsIn([alertId])).toMatchObject([{ version, state: "TRIAGED", incidentId: null }]);
  expect(await room.database.manager.findBy(tables.AlertCorrection, { alertId })).toEqual([]);
  const told = await room.database.query("SELECT FROM outbox_event WHERE type LIKE '%.alerts.%' AND data->'ids' ? $1", [
    alertId,
  ]);
  expect(told).toEqual([]);
  expect((await lastOf(incidentId))?.text).toContain("An executive's mailbox.");
});

test("A thousand alerts leave an incident by one call, with one event for them", async () => {
  const { alertIds } = await perform<AlertBatch>(room, erin, "ingestAlerts", {
    alerts: Array.from({ length: 1_000 }, (_, place) => ({
      ...{ title: `Alert ${place}`, description: "Seen.", signal: "FIRING", techniques: [], indicators: [] },
      fingerprint: `to leave ${place}`,
    })),
  });
  await perform(room, erin, "triageAlerts", { alertIds });
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "linkAlerts", { incidentId, alertIds });
  const events = async () =>
    (await room.database.query("SELECT FROM outbox_event WHERE type LIKE '%.alert.%' OR type LIKE '%.alerts.%'"))
      .length;
  const before = await events();
  const outcomes = await outcomesOf(sora, { incidentId, alertIds });
  expect(outcomes).toEqual(alertIds.map(() => ["UNLINKED", null]));
  expect((await events()) - before).toBe(1);
});
