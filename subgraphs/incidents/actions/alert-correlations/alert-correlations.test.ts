import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import type { HandedInAlert } from "../../domain/ingest/handed-in-alert.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, sources } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("alert correlations");
});
afterAll(() => room.close());

const { sora, erin, shai, tomo, nobody } = people;
let number = 0;
const fresh = (name = "10.0.0") => {
  number += 1;
  return `${name}.${number}`;
};
const firing = (changes: Partial<HandedInAlert> = {}): HandedInAlert => ({
  title: "Odd sign-ins",
  description: "What was seen.",
  signal: "FIRING",
  fingerprint: fresh("print"),
  severity: "MEDIUM",
  techniques: [],
  indicators: [],
  ...changes,
});
/** The source goes to Exchange by "mail", to SharePoint by "sites". */
const handIn = (...alerts: readonly HandedInAlert[]) =>
  perform(room, sora, "ingestAlerts", { alertSourceId: sources.routed, alerts });
const both = (indicator: string, changes: Partial<HandedInAlert> = {}) =>
  ["mail", "sites"].map((service) => firing({ service, indicators: [indicator], ...changes }));
const suggest = () => room.perform("suggestAlertCorrelation");
const ofValue = (value: string) =>
  room.database.manager
    .createQueryBuilder(tables.AlertCorrelation, "it")
    .where("it.reasons @> CAST(:reasons AS jsonb)", { reasons: JSON.stringify([{ value }]) })
    .orderBy("it.id")
    .getMany() as Promise<AlertCorrelation[]>;
const suggested = async (indicator: string): Promise<AlertCorrelation> => {
  await handIn(...both(indicator));
  await suggest();
  const [one] = await ofValue(indicator);
  if (!one) throw new Error("Nothing was suggested.");
  return one;
};

test("Alerts of two services with the same indicator are one suggestion, which links nothing", async () => {
  const indicator = fresh();
  const { id, ...one } = await suggested(indicator);
  expect(one).toMatchObject({
    state: "SUGGESTED",
    reasons: [{ basis: "SHARED_INDICATOR", value: indicator }],
    score: 80,
    serviceIds: expect.arrayContaining([services.exchange, services.sharepoint]),
    correlatedIncidentId: null,
  });
  for (const alertId of one.alertIds)
    expect(await room.database.manager.findOneByOrFail(tables.Alert, { id: alertId })).toMatchObject({
      state: "RECEIVED",
      incidentId: null,
      version: 1,
    });
  expect(await suggest()).toBe(0);
  const read = `{ alertCorrelation(id: "${id}") { reasons { basis value } score services { id } alerts(first: 5) { totalCount nodes { id correlations { nodes { id } } } } availableOperations { operation isPermitted } } }`;
  expect((await ask(room, erin, read)).data).toMatchObject({
    alertCorrelation: { alerts: { totalCount: 2, nodes: [{ correlations: { nodes: [{ id }] } }, {}] } },
  });
  expect((await ask(room, nobody, read)).data).toMatchObject({ alertCorrelation: null });
});

test("Of a storm of a thousand with one indicator one suggestion is made, of twenty alerts", async () => {
  const indicator = fresh();
  await handIn(...Array.from({ length: 1_000 }, () => firing({ service: "mail", indicators: [indicator] })));
  expect(await suggest()).toBe(1);
  await handIn(firing({ service: "mail", indicators: [indicator] }));
  expect(await suggest()).toBe(0);
  const [one, ...more] = await ofValue(indicator);
  expect([one?.alertIds.length, more]).toEqual([20, []]);
});

test("What has several things in common is one suggestion, and what comes later is added to it", async () => {
  const [first, second] = [fresh(), fresh()];
  await handIn(...both(first, { indicators: [first, second] }));
  expect(await suggest()).toBe(1);
  await handIn(firing({ service: "mail", indicators: [second] }));
  expect(await suggest()).toBe(1);
  expect(await ofValue(second)).toMatchObject([{ version: 2, score: 90, alertIds: { length: 3 } }]);
});

test("The same technique at one service counts from three within an hour on", async () => {
  const technique = { service: "mail", techniques: ["T1566.002"] };
  await handIn(firing(technique), firing(technique));
  expect(await suggest()).toBe(0);
  await handIn(firing(technique));
  expect(await suggest()).toBe(1);
  expect(await ofValue("T1566.002")).toMatchObject([{ score: 40, serviceIds: [services.exchange] }]);
});

test("Security accepts what is of two services, into an open incident that it sees, and nobody of one of them does", async () => {
  const { id: correlationId } = await suggested(fresh());
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  for (const viewer of [erin, shai])
    await expect(attempt(room, viewer, "acceptAlertCorrelation", { correlationId })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  expect(await perform(room, sora, "acceptAlertCorrelation", { correlationId, incidentId })).toMatchObject({
    state: "ACCEPTED",
    correlatedIncidentId: incidentId,
    decidedById: sora.personId,
  });
  expect(await attempt(room, sora, "refuseAlertCorrelation", { correlationId })).toMatchObject({
    __typename: "TransitionRefused",
  });
  const { id: another } = await suggested(fresh());
  const dismissed = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "dismissIncident", { incidentId: dismissed });
  expect(
    await attempt(room, sora, "acceptAlertCorrelation", { correlationId: another, incidentId: dismissed }),
  ).toMatchObject({ __typename: "GatesUnmet", gates: [expect.objectContaining({ gate: "CORRELATED_INCIDENT_OPEN" })] });
});

test("A team judges what is of its own service alone", async () => {
  const indicator = fresh();
  await handIn(...[1, 2].map(() => firing({ service: "mail", indicators: [indicator] })));
  await suggest();
  const [one] = await ofValue(indicator);
  await expect(attempt(room, tomo, "refuseAlertCorrelation", { correlationId: one?.id })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect(await perform(room, erin, "acceptAlertCorrelation", { correlationId: one?.id })).toMatchObject({
    state: "ACCEPTED",
    correlatedIncidentId: null,
  });
});

test("What is refused is not suggested again, and others with the same indicator are", async () => {
  const indicator = fresh();
  const { id: correlationId } = await suggested(indicator);
  await perform(room, sora, "refuseAlertCorrelation", { correlationId, reason: "That is the proxy." });
  await handIn(firing({ service: "mail", indicators: [indicator] }));
  expect(await suggest()).toBe(0);
  await handIn(firing({ service: "sites", indicators: [indicator] }));
  expect(await suggest()).toBe(1);
  const [refused, another] = await ofValue(indicator);
  expect(refused?.state).toBe("REFUSED");
  expect(another?.alertIds.filter((id) => refused?.alertIds.includes(id))).toEqual([]);
});

test("What not all responders read is compared with nothing, and a suggestion with such an alert is read by nobody", async () => {
  const hidden = fresh();
  await handIn(...both(hidden, { handling: "RED" }));
  await suggest();
  expect(await ofValue(hidden)).toEqual([]);
  const { id, alertIds } = await suggested(fresh());
  await room.database.manager.update(tables.Alert, { id: alertIds[0] }, { handling: "RED" } as Partial<Alert>);
  const read = `{ alertCorrelation(id: "${id}") { id } alertCorrelations(first: 50) { nodes { id } } }`;
  for (const viewer of [sora, erin, shai]) {
    const { data } = await ask(room, viewer, read);
    expect([data?.alertCorrelation, JSON.stringify(data).includes(id)]).toEqual([null, false]);
  }
  expect(await attempt(room, sora, "acceptAlertCorrelation", { correlationId: id })).toMatchObject({
    __typename: "NotFound",
  });
});

test("A suggestion about an incident that not all responders read is read by nobody, and nothing of it is announced to them", async () => {
  const indicator = fresh();
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id, alertIds } = await suggested(indicator);
  const { manager } = room.database;
  await manager.update(tables.AlertCorrelation, { id }, { correlatedIncidentId: incidentId });
  const read = `{ alertCorrelation(id: "${id}") { id } alertCorrelations(first: 50) { nodes { id } }
    alerts(first: 50, filter: { states: [RECEIVED] }) { nodes { correlations { nodes { id } } } } }`;
  expect((await ask(room, shai, read)).data).toMatchObject({ alertCorrelation: { id } });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  for (const viewer of [sora, erin, shai]) {
    const { data } = await ask(room, viewer, read);
    expect([data?.alertCorrelation, JSON.stringify(data).includes(id)]).toEqual([null, false]);
  }
  const [marked] = await room.database.query<{ marking: string }[]>(
    "SELECT marking_of_event('dev.cordon.alert-correlation.changed', $1) AS marking",
    [id],
  );
  expect(marked).toEqual({ marking: "RED" });
  // What all read of it is suggested anew.
  await handIn(firing({ service: "mail", indicators: [indicator] }));
  expect(await suggest()).toBe(1);
  const [hidden, anew] = await ofValue(indicator);
  expect([hidden?.alertIds, hidden?.version]).toEqual([alertIds, 1]);
  expect(anew).toMatchObject({ state: "SUGGESTED", correlatedIncidentId: null, alertIds: { length: 3 } });
});

test("Of alerts with one among them that has become RED, what all responders read is suggested anew", async () => {
  const indicator = fresh();
  const { id, alertIds, lapsesAt } = await suggested(indicator);
  await room.database.manager.update(tables.Alert, { id: alertIds[0] }, { handling: "RED" } as Partial<Alert>);
  await handIn(firing({ service: "mail", indicators: [indicator] }));
  expect(await suggest()).toBe(1);
  const [hidden, anew] = await ofValue(indicator);
  expect(hidden).toMatchObject({ id, alertIds, lapsesAt, version: 1 });
  expect(anew?.alertIds).toHaveLength(2);
  expect(anew?.alertIds).not.toContain(alertIds[0]);
  await handIn(firing({ service: "sites", indicators: [indicator] }));
  expect(await suggest()).toBe(1);
  expect((await ofValue(indicator)).map((one) => one.alertIds.length)).toEqual([2, 3]);
});

test("What does not fit into a round is compared in the next one", async () => {
  const many = () => firing({ service: "mail", indicators: Array.from({ length: 100 }, () => fresh("full")) });
  const indicator = fresh();
  await handIn(many(), many(), ...both(indicator));
  expect(await suggest()).toBe(0);
  expect(await suggest()).toBe(1);
  expect(await ofValue(indicator)).toMatchObject([{ alertIds: { length: 2 } }]);
  const shared = Array.from({ length: 25 }, () => fresh());
  await handIn(...shared.flatMap((one) => both(one)));
  expect([await suggest(), await suggest(), await suggest()]).toEqual([20, 5, 0]);
});

test("While a thousand suggestions wait for somebody, further ones wait as well, and what is suggested is added to", async () => {
  const indicator = fresh();
  const one = await suggested(indicator);
  const { manager } = room.database;
  const others = Array.from({ length: 1_000 }, () => ({ ...one, id: newIdentifier(), anchors: [] as string[] }));
  await manager.insert(tables.AlertCorrelation, others);
  const further = fresh();
  await handIn(...both(further), firing({ service: "mail", indicators: [indicator] }));
  expect(await suggest()).toBe(1);
  expect([await ofValue(further), (await ofValue(indicator)).find(({ id }) => id === one.id)]).toMatchObject([
    [],
    { version: 2, alertIds: { length: 3 } },
  ]);
  await manager.delete(
    tables.AlertCorrelation,
    others.map(({ id }) => id),
  );
  expect(await suggest()).toBe(1);
  expect(await ofValue(further)).toHaveLength(1);
});

test("A suggestion lapses when none of its alerts waits any more, and after three days", async () => {
  const { id, alertIds } = await suggested(fresh());
  const { id: kept } = await suggested(fresh());
  await room.database.manager.update(tables.Alert, alertIds as string[], { state: "CLOSED" } as Partial<Alert>);
  await room.perform("lapseAlertCorrelation");
  const stateOf = async (one: string) =>
    (await room.database.manager.findOneByOrFail(tables.AlertCorrelation, { id: one })).state;
  expect([await stateOf(id), await stateOf(kept)]).toEqual(["LAPSED", "SUGGESTED"]);
  room.now = new Date(room.now.getTime() + 3 * 86_400_000 + 1);
  while ((await room.perform("lapseAlertCorrelation")) > 0);
  expect(await stateOf(kept)).toBe("LAPSED");
  expect(await room.broken()).toEqual([]);
});
