import type { Viewer } from "../../../../platform/identity/viewer.js";
import { until } from "../../../../test/support/until.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import { alertsOfSweeps } from "../../store/aggregates/timers/alerts-of-sweeps.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, dismiss, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

const { sora, erin, shai } = people;
const { exchange, sharepoint } = services;

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("hits-of-incidents");
});
afterAll(async () => {
  expect(await room.broken()).toEqual([]);
  await room.close();
});

let count = 0;
/** A sweep of an incident that finds an indicator in a service, and the alert that comes of it. */
async function found(incidentId: string | null, serviceId: string, more: object = {}): Promise<Alert> {
  const value = `found-${++count}.attacker.example`;
  await perform(room, sora, "recordIndicators", { handling: "AMBER", indicators: [{ type: "DOMAIN_NAME", value }] });
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, { value });
  const ordered = { indicatorIds: [indicatorId], ...(incidentId && { incidentId }), ...more };
  const { id } = await perform<IndicatorSweep>(room, sora, "orderIndicatorSweep", ordered);
  const hits = [{ indicatorId, count: 1, firstSeenAt: new Date("2025-11-02T00:00:00.000Z") }];
  await perform(room, sora, "recordSweepResult", { indicatorSweepId: id, serviceId, hits });
  const hit = await room.database.manager.findOneByOrFail(tables.SweepHit, { indicatorSweepId: id });
  return room.database.manager.findOneByOrFail(tables.Alert, { id: hit.alertId ?? "" });
}
async function disputed(by: Viewer, { id: alertId }: Pick<Alert, "id">) {
  const { sweepResultId } = await room.database.manager.findOneByOrFail(tables.SweepHit, { alertId });
  await perform(room, by, "disputeSweepResult", { sweepResultId });
}
const now = ({ id }: Pick<Alert, "id">) => room.database.manager.findOneByOrFail(tables.Alert, { id });
const link = () => room.perform("linkAlertOfSweep");
const waitingFor = async (viewer: Viewer) => {
  const { data, errors } = await ask<{
    _entities: readonly { work: readonly { kind: string; since: Date; subject: { id?: string } }[] }[];
  }>(
    room,
    viewer,
    `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me {
      work(first: 50) { kind since subject { ... on Incident { id } } } } } }`,
    { of: viewer.personId },
  );
  expect(errors).toBeUndefined();
  return data?._entities[0]?.work.filter(({ kind }) => kind === "FOUND_ELSEWHERE");
};
const workOf = async (viewer: Viewer) => (await waitingFor(viewer))?.map(({ subject }) => subject.id);
interface Read {
  readonly alert: {
    readonly incident: { readonly id: string } | null;
    readonly foundFor: { readonly id: string } | null;
  } | null;
  readonly incident: {
    readonly alerts: { readonly nodes: readonly { readonly id: string }[] };
    readonly foundElsewhere: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  } | null;
}
const read = async (viewer: Viewer, alertId: string, incidentId: string) => {
  const { data, errors } = await ask<Read>(
    room,
    viewer,
    `query ($alertId: ID!, $incidentId: ID!) {
      alert(id: $alertId) { incident { id } foundFor { id } sweepHits { nodes { result { serviceSweep { sweep { incident { id } } } } } } }
      incident(id: $incidentId) { alerts { nodes { id } } foundElsewhere { totalCount nodes { id } } } }`,
    { alertId, incidentId },
  );
  expect(errors).toBeUndefined();
  return data;
};

test("What a sweep of an incident finds in a service of it is linked by itself, and is told, once", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const alert = await found(incidentId, exchange);
  expect(alert).toMatchObject({ state: "RECEIVED", incidentId: null, awaitsIncidentId: incidentId });
  expect([await link(), await link()]).toEqual([1, 0]);
  expect(await now(alert)).toMatchObject({
    ...{ state: "ESCALATED", incidentId, awaitsIncidentId: null, linkedAt: expect.any(Date) },
    version: alert.version + 1,
  });
  const seen = await read(erin, alert.id, incidentId);
  expect(seen?.alert).toMatchObject({ incident: { id: incidentId }, foundFor: null });
  expect(seen?.incident?.alerts.nodes.map(({ id }) => id)).toContain(alert.id);
  const [last] = await room.database.manager.find(tables.TimelineEntry, {
    where: { incidentId },
    order: { sequence: "DESC" },
    take: 1,
  });
  expect(last).toMatchObject({ operation: "linkAlertOfSweep", text: expect.stringContaining("Linked the alert") });
  const told = await room.database.query<{ data: object }[]>(
    "SELECT data FROM outbox_event WHERE subject = $1 ORDER BY sequence DESC LIMIT 1",
    [alert.id],
  );
  expect(told[0]?.data).toMatchObject({ operation: "linkAlertOfSweep", incidentId });
  const audited = await room.database.query<{ subject_id: string }[]>(
    "SELECT subject_id FROM audit_entry WHERE action = 'linkAlertOfSweep'",
  );
  expect(audited).toEqual([{ subject_id: incidentId }]);
});

test("In another service it waits for somebody to add that service: nothing is widened by itself", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const before = await room.database.manager.findOneByOrFail(tables.Incident, { id: incidentId });
  const alert = await found(incidentId, sharepoint);
  expect(await link()).toBe(0);
  expect(await room.database.manager.findOneBy(tables.Incident, { id: incidentId })).toMatchObject({
    version: before.version,
    serviceIds: before.serviceIds,
  });
  expect(await workOf(sora)).toEqual([incidentId]);
  expect(await read(sora, alert.id, incidentId)).toMatchObject({
    alert: { incident: null, foundFor: { id: incidentId } },
    incident: { foundElsewhere: { totalCount: 1, nodes: [{ id: alert.id }] } },
  });
  await perform(room, shai, "triageAlert", { alertId: alert.id });
  await perform(room, shai, "assessSeverity", { alertId: alert.id });
  expect(await link()).toBe(0);
  await perform(room, sora, "addAffectedService", { incidentId, serviceId: sharepoint });
  expect(await workOf(sora)).toEqual([]);
  expect(await read(sora, alert.id, incidentId)).toMatchObject({ incident: { foundElsewhere: { totalCount: 0 } } });
  expect(await link()).toBe(1);
  expect(await now(alert)).toMatchObject({ state: "ESCALATED", incidentId });
  // Its team has judged how bad it is there already.
  const response = await room.database.manager.findOneByOrFail(tables.ServiceResponse, {
    incidentId,
    serviceId: sharepoint,
  });
  expect(response.severity).not.toBeNull();
  expect(await read(sora, alert.id, incidentId)).toMatchObject({ incident: { foundElsewhere: { totalCount: 0 } } });
});

test("What was marked RED meanwhile is linked by a person alone, also where that was a moment ago", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const marked = await found(incidentId, exchange);
  await perform(room, erin, "changeAlertHandling", { alertId: marked.id, handling: "RED" });
  expect(await link()).toBe(0);
  const later = await found(incidentId, exchange);
  await room.database.transaction(async (transaction) => {
    const look = transaction.query.bind(transaction);
    jest.spyOn(transaction, "query").mockImplementationOnce(async (...asked) => {
      const rows = await look(...asked);
      await perform(room, erin, "changeAlertHandling", { alertId: later.id, handling: "RED" });
      return rows;
    });
    const { found } = await alertsOfSweeps.due(transaction, room.now, 10, []);
    expect(found.map(({ alert }) => alert.id)).not.toContain(later.id);
  });
  expect(await link()).toBe(0);
  for (const { id: alertId } of [marked, later]) {
    expect(await now({ id: alertId })).toMatchObject({ incidentId: null, awaitsIncidentId: incidentId });
    await perform(room, erin, "triageAlert", { alertId });
    await perform(room, erin, "assessSeverity", { alertId });
    expect(await link()).toBe(0);
    await perform(room, sora, "linkAlert", { incidentId, alertId });
    expect(await now({ id: alertId })).toMatchObject({ incidentId, handling: "RED" });
  }
});

test("What waits waits since what the viewer may read was found, and what its team has closed waits no more", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const hidden = await found(incidentId, sharepoint);
  room.now = new Date(room.now.getTime() + 3_600_000);
  const seen = await found(incidentId, sharepoint);
  await room.database.query("UPDATE alert SET handling = 'RED' WHERE id = $1", [hidden.id]);
  const analyst = {
    ...sora,
    memberships: sora.memberships.map((team) => ({
      ...team,
      responsibilities: team.responsibilities.filter((code) => code !== "SECURITY_ON_CALL_AND_RESPONSE_LEAD"),
    })),
  };
  expect([await waitingFor(sora), await waitingFor(analyst)]).toMatchObject([
    [{ since: hidden.receivedAt }],
    [{ since: seen.receivedAt }],
  ]);
  await disputed(shai, seen);
  await perform(room, shai, "dismissAlerts", { alertIds: [seen.id] });
  expect(await workOf(analyst)).toEqual([]);
  expect(await read(sora, seen.id, incidentId)).toMatchObject({
    incident: { foundElsewhere: { totalCount: 1, nodes: [{ id: hidden.id }] } },
  });
});

test("Whoever may not read the incident learns of none at the alert", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const alert = await found(incidentId, sharepoint);
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(await read(shai, alert.id, incidentId)).toMatchObject({
    alert: { incident: null, foundFor: null },
    incident: null,
  });
  expect(await workOf(shai)).toEqual([]);
});

test("An alert that was taken out of the incident stays out, and waits for its first look where nobody has had it", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const alert = await found(incidentId, exchange);
  await link();
  room.now = new Date(room.now.getTime() + 3 * 86_400_000);
  await perform(room, sora, "unlinkAlert", { incidentId, alertId: alert.id });
  expect(await link()).toBe(0);
  expect(await now(alert)).toMatchObject({
    ...{ state: "RECEIVED", incidentId: null, awaitsIncidentId: null },
    triageDueAt: new Date(room.now.getTime() + 3_600_000),
  });
  await perform(room, erin, "triageAlert", { alertId: alert.id });
});

test("What is found for a duplicate counts for the incident that goes on, and nothing is linked to one that is over", async () => {
  const survivor = await incidentAt(room, "DECLARED");
  const duplicate = await incidentAt(room, "TEAM_FORMED");
  const elsewhere = await found(duplicate, sharepoint);
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: survivor });
  const late = await found(survivor, exchange);
  while ((await room.perform("takeInDuplicate")) > 0);
  expect(await now(elsewhere)).toMatchObject({ awaitsIncidentId: survivor });
  expect(await link()).toBe(1);
  expect(await now(late)).toMatchObject({ incidentId: survivor });
  const over = await incidentAt(room, "RECEIVED");
  const alert = await found(over, exchange);
  await dismiss(room, over);
  expect(await link()).toBe(0);
  expect(await now(alert)).toMatchObject({ state: "RECEIVED", incidentId: null });
  await perform(room, erin, "triageAlert", { alertId: alert.id });
});

test("A sweep of an incident that is over neither goes on nor grows, and what it has yet to come to is recorded and ended", async () => {
  const over = await incidentAt(room, "RECEIVED");
  const alert = await found(over, exchange);
  const { indicatorSweepId: id } = await room.database.manager.findOneByOrFail(tables.SweepHit, { alertId: alert.id });
  const sweep = { indicatorSweepId: id };
  const dueAt = new Date(room.now.getTime() + 7 * 86_400_000);
  const further = { ...sweep, serviceIds: [services.teams] };
  await dismiss(room, over);
  const isOver = ["SWEEP_INCIDENT_OPEN"];
  expect(await unmetGates(attempt(room, sora, "addSweptServices", further))).toEqual(isOver);
  expect(await unmetGates(attempt(room, sora, "rescheduleIndicatorSweep", { ...sweep, dueAt }))).toEqual(isOver);
  await disputed(erin, alert);
  await perform(room, erin, "recordOwnSweepResult", { ...sweep, serviceId: exchange, hits: [] });
  await perform(room, sora, "cancelIndicatorSweep", sweep);
  expect(await unmetGates(attempt(room, sora, "reopenIndicatorSweep", { ...sweep, dueAt }))).toEqual(isOver);
  const { data } = await ask(
    room,
    sora,
    `{ indicatorSweep(id: "${id}") { availableOperations { operation gates { gate standing } } } }`,
  );
  expect(JSON.stringify(data)).toContain('{"gate":"SWEEP_INCIDENT_OPEN","standing":"UNMET"}');
});

test("A sweep of a duplicate goes on and grows while the incident does that goes on", async () => {
  const survivor = await incidentAt(room, "DECLARED");
  const duplicate = await incidentAt(room, "TEAM_FORMED");
  const alert = await found(duplicate, exchange);
  const { indicatorSweepId } = await room.database.manager.findOneByOrFail(tables.SweepHit, { alertId: alert.id });
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: survivor });
  while ((await room.perform("takeInDuplicate")) > 0);
  const dueAt = new Date(room.now.getTime() + 7 * 86_400_000);
  await perform(room, sora, "addSweptServices", { indicatorSweepId, serviceIds: [services.teams] });
  await perform(room, sora, "rescheduleIndicatorSweep", { indicatorSweepId, dueAt });
  await perform(room, sora, "cancelIndicatorSweep", { indicatorSweepId });
  await perform(room, sora, "reopenIndicatorSweep", { indicatorSweepId, dueAt });
  expect(await link()).toBe(1);
});

/** While somebody saves a result of a sweep, which has looked at the incident already and writes afterwards. */
async function whileFound(incidentId: string, serviceId: string, during: () => Promise<void>): Promise<Alert> {
  const { manager } = room.database;
  let finding = Promise.resolve<Alert | undefined>(undefined);
  await manager.transaction(async (blocking) => {
    await blocking.query("LOCK TABLE sweep_result IN SHARE MODE");
    finding = found(incidentId, serviceId);
    const isWaiting = async () => {
      const waiting = await manager.query(
        "SELECT FROM pg_locks WHERE NOT granted AND relation = 'sweep_result'::regclass",
      );
      return waiting.length > 0;
    };
    await until(isWaiting);
    await during();
  });
  const alert = await finding;
  if (!alert) throw new Error("Nothing was found.");
  return alert;
}

test.each([exchange, sharepoint])(
  "What is found in %s while the incident is merged and taken in goes to the incident that goes on",
  async (serviceId) => {
    const [survivor, middle, duplicate] = [
      await incidentAt(room, "RECEIVED"),
      await incidentAt(room, "RECEIVED"),
      await incidentAt(room, "RECEIVED"),
    ];
    const alert = await whileFound(duplicate, serviceId, async () => {
      await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: middle });
      while ((await room.perform("takeInDuplicate")) > 0);
      await perform(room, sora, "mergeIncident", { incidentId: middle, otherIncidentId: survivor });
      while ((await room.perform("takeInDuplicate")) > 0);
    });
    expect(alert.awaitsIncidentId).toBe(duplicate);
    const isOf = serviceId === exchange;
    expect([await link(), await link(), await link()].reduce((sum, one) => sum + one)).toBe(isOf ? 1 : 0);
    expect(await now(alert)).toMatchObject(
      isOf ? { incidentId: survivor, awaitsIncidentId: null } : { incidentId: null, awaitsIncidentId: survivor },
    );
    const seen = await read(sora, alert.id, survivor);
    expect(seen?.incident?.foundElsewhere.nodes.map(({ id }) => id)).toEqual(isOf ? [] : [alert.id]);
  },
);

test("What a sweep outside of any incident finds is linked to none", async () => {
  const alert = await found(null, exchange);
  expect(alert.awaitsIncidentId).toBeNull();
  expect(await link()).toBe(0);
  await perform(room, erin, "triageAlert", { alertId: alert.id });
});

const asFalse = { disposition: "FALSE_POSITIVE", tuning: "Leave out the scanner." };
const kept = (text: string) => ({
  __typename: "GatesUnmet",
  gates: [expect.objectContaining({ gate: "NO_SWEEP_HIT_STANDS", message: expect.stringContaining(text) })],
});

test("What a sweep of an open incident has found is not dismissed past it, alone or among many, until the result is disputed", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const alert = await found(incidentId, sharepoint);
  const { id: alertId } = alert;
  expect(await attempt(room, shai, "dismissAlerts", { alertIds: [alertId] })).toMatchObject(kept("security"));
  const other = await found(null, sharepoint);
  const both = { alertIds: [alertId, other.id] };
  expect(await attempt(room, shai, "dismissAlerts", both)).toMatchObject({
    items: [{ outcome: "REFUSED", reason: expect.stringContaining("disputeSweepResult") }, { outcome: "DISMISSED" }],
  });
  await perform(room, shai, "triageAlert", { alertId });
  expect(await attempt(room, shai, "closeAlert", { alertId })).toMatchObject(kept("security"));
  await disputed(shai, alert);
  await perform(room, shai, "closeAlert", { alertId, ...asFalse });
});

test("What any other open sweep has found is benign at most, until its result is disputed", async () => {
  const alert = await found(null, exchange);
  const dismissal = { alertIds: [alert.id], ...asFalse };
  expect(await attempt(room, erin, "dismissAlerts", dismissal)).toMatchObject(kept("FALSE_POSITIVE"));
  await disputed(erin, alert);
  await perform(room, erin, "dismissAlerts", dismissal);
});

test("What was found for an incident that is over is its team's to close, and whoever may not read the incident learns of none", async () => {
  const over = await incidentAt(room, "RECEIVED");
  const alert = await found(over, sharepoint);
  await dismiss(room, over);
  await perform(room, shai, "dismissAlerts", { alertIds: [alert.id] });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const hidden = await found(incidentId, sharepoint);
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const refused = await attempt(room, shai, "dismissAlerts", { alertIds: [hidden.id], ...asFalse });
  expect(refused).toMatchObject(kept("A sweep has found this"));
  expect(JSON.stringify(refused)).not.toContain("ncident");
});
