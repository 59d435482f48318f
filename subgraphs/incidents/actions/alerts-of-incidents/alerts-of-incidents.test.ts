import { Any } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { Incident } from "../../domain/records/case/incident.js";
import { tables } from "../../store/tables.js";
import { assessedAlert, attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("alerts of incidents");
});
afterAll(() => room.close());

const { cora, erin, shai, sora, sena } = people;
const { exchange, sharepoint } = services;

/** An alert that its team has triaged and assessed. */
async function assessed(serviceId: string, severity = "HIGH", changes: object = {}, by: Viewer = cora) {
  const engineer = serviceId === exchange ? erin : shai;
  const { id: alertId } = await perform<Alert>(room, by, "reportAlert", { serviceId, ...changes });
  await perform(room, engineer, "triageAlert", { alertId });
  await perform(room, engineer, "assessSeverity", { alertId, severity });
  return alertId as string;
}

const alertsIn = (ids: readonly string[]) =>
  room.database.manager.find(tables.Alert, { where: { id: Any([...ids]) }, order: { id: "ASC" } }) as Promise<Alert[]>;
const incidentOf = (id: string) => room.database.manager.findOneByOrFail(tables.Incident, { id }) as Promise<Incident>;
const lastOf = async (incidentId: string) => {
  const [entry] = await room.database.query<{ operation: string; text: string }[]>(
    "SELECT operation, text FROM timeline_entry WHERE incident_id = $1 ORDER BY sequence DESC LIMIT 1",
    [incidentId],
  );
  return entry;
};
const outcomesOf = async (by: Viewer, operation: "linkAlerts" | "dispositionAlerts", input: object) => {
  const { items } = await perform<AlertBatch>(room, by, operation, input);
  return items.map(({ outcome, reason }) => [outcome, reason]);
};

test("Many alerts are linked by one call, and a service that joins is as bad as the worst of its alerts", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const alertIds = [
    await assessed(exchange, "LOW"),
    await assessed(sharepoint, "LOW"),
    await assessed(sharepoint, "CRITICAL"),
    await assessed(sharepoint, "MEDIUM"),
  ];
  expect(await outcomesOf(sora, "linkAlerts", { incidentId, alertIds })).toEqual(alertIds.map(() => ["LINKED", null]));
  const linked = { state: "ESCALATED", incidentId, linkedAt: room.now };
  expect(await alertsIn(alertIds)).toMatchObject(alertIds.map(() => linked));
  expect(await incidentOf(incidentId)).toMatchObject({ severity: "CRITICAL", serviceIds: [exchange, sharepoint] });
  const responses = await room.database.manager.findBy(tables.ServiceResponse, { incidentId, serviceId: sharepoint });
  expect(responses).toMatchObject([{ state: "ANALYSIS", round: 1, severity: "CRITICAL" }]);
  expect(await lastOf(incidentId)).toEqual({
    operation: "linkAlerts",
    text: expect.stringMatching(/^Linked 4 of 4 alerts: .*; 1 more services count as affected from now on$/),
  });
});

test("What cannot be linked has a reason beside it, and what may not be read answers as what does not exist", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const other = await incidentAt(room, "RECEIVED");
  const [own] = (await room.database.manager.findBy(tables.Alert, { incidentId })) as Alert[];
  const [foreign] = (await room.database.manager.findBy(tables.Alert, { incidentId: other })) as Alert[];
  const { id: received } = await perform<Alert>(room, cora, "reportAlert");
  const { id: closed } = await assessedAlert(room);
  await perform(room, erin, "closeAlert", { alertId: closed });
  const alertIds = [
    await assessed(exchange),
    await assessed(sharepoint),
    await assessed(sharepoint, "HIGH", { handling: "RED" }),
    idOf(12_345),
    received,
    closed,
    own?.id,
    foreign?.id,
  ];
  const outcomes = await outcomesOf(erin, "linkAlerts", { incidentId, alertIds });
  expect(outcomes).toEqual([
    ["LINKED", null],
    ["REFUSED", expect.stringContaining("Security monitoring and analysis")],
    ["REFUSED", expect.stringContaining("There is no Alert")],
    ["REFUSED", expect.stringContaining("There is no Alert")],
    ["REFUSED", expect.stringContaining("it is RECEIVED")],
    ["REFUSED", expect.stringContaining("CLOSED")],
    ["REFUSED", expect.stringContaining("it is ESCALATED")],
    ["REFUSED", expect.stringContaining("it is ESCALATED")],
  ]);
  // But for the id that was named.
  const withoutIds = (one: unknown) =>
    JSON.stringify(one).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id");
  expect(withoutIds(outcomes[2])).toEqual(withoutIds(outcomes[3]));
  expect((await lastOf(incidentId))?.text).toBe('Linked 1 of 8 alerts: "Odd sign-ins"');
  // Also where nothing of what is named may be seen.
  expect(await outcomesOf(erin, "linkAlerts", { incidentId, alertIds: [idOf(12_345)] })).toEqual([
    ["REFUSED", expect.stringContaining("There is no Alert")],
  ]);
});

test("Where all of them are kept back by the same, the gate says so, and so does one that is over", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: received } = await perform<Alert>(room, cora, "reportAlert");
  const link = (alertIds: readonly string[], of = incidentId) =>
    unmetGates(attempt(room, sora, "linkAlerts", { incidentId: of, alertIds }));
  expect(await link([received])).toEqual(["SEVERITY_ASSESSED"]);
  const after = await incidentAt(room, "POST_INCIDENT_ACTIVITY");
  const late = await assessed(sharepoint);
  expect(await link([late], after)).toEqual(["JOINS_IN_TIME"]);
  const more = [late, await assessed(exchange)];
  expect(await outcomesOf(sora, "linkAlerts", { incidentId: after, alertIds: more })).toEqual([
    ["REFUSED", expect.stringContaining("reopenIncident")],
    ["LINKED", null],
  ]);
  const survivor = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId: survivor });
  expect(await link([await assessed(exchange)])).toEqual(["INCIDENT_OPEN"]);
});

test("Whoever may link none of them is refused as a whole, and so is whoever may not read the incident", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const alertIds = [await assessed(exchange)];
  await expect(attempt(room, shai, "linkAlerts", { incidentId, alertIds })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const outsider = { ...sora, subject: "outsider", personId: idOf(977), name: "Outsider" };
  for (const operation of ["linkAlerts", "dispositionAlerts"] as const)
    expect(await attempt(room, outsider, operation, { incidentId, alertIds })).toMatchObject({
      ...{ __typename: "NotFound", id: incidentId },
    });
});

test("Many alerts get one disposition, and nobody judges what they reported themselves", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const alertIds = [await assessed(exchange), await assessed(exchange), await assessed(exchange, "HIGH", {}, sora)];
  await perform(room, sora, "linkAlerts", { incidentId, alertIds });
  const stranger = await assessed(exchange);
  const dismissal = { disposition: "FALSE_POSITIVE", reason: "A load test.", tuning: "Left out." };
  const all = { incidentId, alertIds: [...alertIds, stranger, idOf(12_345)], ...dismissal };
  expect(await unmetGates(attempt(room, sora, "dispositionAlerts", { ...all, tuning: null }))).toEqual([
    "TUNING_NAMED",
  ]);
  expect(await outcomesOf(sora, "dispositionAlerts", all)).toEqual([
    ["DISPOSITIONED", null],
    ["DISPOSITIONED", null],
    ["REFUSED", expect.stringContaining("You carried out reportAlert here yourself")],
    ["REFUSED", expect.stringContaining("it is TRIAGED")],
    ["REFUSED", expect.stringContaining("There is no Alert")],
  ]);
  expect(await lastOf(incidentId)).toEqual({
    operation: "dispositionAlerts",
    text: 'Found 2 of 5 alerts to be false positives, "Odd sign-ins", "Odd sign-ins": A load test.',
  });
  const judged = { disposition: "FALSE_POSITIVE", dispositionReason: "A load test.", tuning: "Left out." };
  expect(await alertsIn(alertIds)).toMatchObject([judged, judged, { disposition: null }]);
  expect(await outcomesOf(sena, "dispositionAlerts", { incidentId, alertIds })).toEqual(
    alertIds.map(() => ["DISPOSITIONED", null]),
  );
  expect(await unmetGates(attempt(room, sora, "dispositionAlerts", { incidentId, alertIds: [stranger] }))).toEqual([
    "ALERT_LINKED",
  ]);
});

test("The timeline does not repeat what an alert says that fewer people read", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const title = "A name that few may read";
  const alertIds = [await assessed(exchange), await assessed(exchange, "HIGH", { handling: "AMBER_STRICT", title })];
  await perform(room, sora, "linkAlerts", { incidentId, alertIds });
  await perform(room, sora, "dispositionAlerts", { incidentId, alertIds, reason: title });
  const entries = await room.database.manager.findBy(tables.TimelineEntry, { incidentId });
  expect(JSON.stringify(entries)).not.toContain(title);
});

test("A thousand alerts are triaged, escalated, linked and judged by one call each, with one event for the alerts", async () => {
  const made = Array.from({ length: 1_000 }, (_, place) => ({
    ...{ title: `Alert ${place}`, description: "Seen.", signal: "FIRING", techniques: [], indicators: [] },
    fingerprint: `of a thousand ${place}`,
  }));
  const { alertIds } = await perform<AlertBatch>(room, erin, "ingestAlerts", { alerts: made });
  const count = async () => {
    const [row] = await room.database.query(
      `SELECT (SELECT count(*)::int FROM audit_entry) AS entries, count(*)::int AS events
       FROM outbox_event WHERE type LIKE '%.alert.%' OR type LIKE '%.alerts.%'`,
    );
    return row as { readonly entries: number; readonly events: number };
  };
  const takes = async (by: Viewer, operation: Parameters<typeof perform>[2], input: object) => {
    const before = await count();
    await perform(room, by, operation, { alertIds, ...input });
    const after = await count();
    return { entries: after.entries - before.entries, events: after.events - before.events };
  };
  const once = { entries: 1, events: 1 };
  expect(await takes(erin, "triageAlerts", {})).toEqual(once);
  expect(await takes(sora, "escalateAlerts", {})).toEqual(once);
  const [one] = await alertsIn(alertIds.slice(0, 1));
  const incidentId = String(one?.incidentId);
  expect(await takes(sora, "dispositionAlerts", { incidentId })).toEqual(once);
  const others = Array.from({ length: 300 }, (_, place) => ({ ...made[place], fingerprint: `another ${place}` }));
  const more = await perform<AlertBatch>(room, erin, "ingestAlerts", { alerts: others });
  await perform(room, erin, "triageAlerts", { alertIds: more.alertIds });
  expect(await takes(erin, "linkAlerts", { incidentId, alertIds: more.alertIds })).toEqual(once);
  await perform(room, sora, "receiveEscalation", { incidentId });
  const refused = await attempt(room, sora, "declareIncident", { incidentId });
  expect(JSON.stringify(refused)).toContain("and 280 more");
  expect(await alertsIn(alertIds)).toMatchObject(alertIds.map(() => ({ disposition: "TRUE_POSITIVE", incidentId })));
});
