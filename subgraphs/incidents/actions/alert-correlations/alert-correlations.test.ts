import { parse } from "graphql";
import { Any, EntityManager } from "typeorm";
import { performAllDue } from "../../../../platform/actions/reactions/react-to-time.js";
import { compiledExecution } from "../../../../platform/graphql/compiled/compiled-execution.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import { sharedSchema } from "../../../../platform/test-support/shared-schema.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import type { Effect } from "../../../response-model/policy.js";
import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { schema as definition } from "../../graphql/schema.js";
import { suggestAlertCorrelation } from "../../reactions/alerts/suggest-alert-correlation.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, dismiss, incidentAt, perform } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, sources } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";
import { linkAlert } from "../alerts/link-alert.js";
import { acceptAlertCorrelation } from "./accept-alert-correlation.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("alert correlations");
});
afterAll(() => room.close());

const { sora, sena, erin, shai, tomo, nobody } = people;
let number = 0;
const fresh = (name = "198.18.0") => {
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

test("What is handed over to another service is judged with the others there, and no longer by the team before", async () => {
  const indicator = fresh();
  await handIn(...["mail", "mail"].map((service) => firing({ service, indicators: [indicator] })));
  await suggest();
  const [before] = await ofValue(indicator);
  const { id: alertCorrelationId = "", alertIds = [], version = 0 } = before ?? {};
  const handOver = (ids: readonly string[]) =>
    perform(room, erin, "rerouteAlerts", {
      ...{ alertIds: ids, serviceId: services.sharepoint, dueAt: new Date(room.now.getTime() + 3_600_000) },
    });
  await handOver(alertIds.slice(0, 1));
  const both = [services.exchange, services.sharepoint];
  expect(await ofValue(indicator)).toMatchObject([
    { version: version + 1, score: 80, serviceIds: expect.arrayContaining(both) },
  ]);
  await handOver(alertIds.slice(1));
  expect(await ofValue(indicator)).toMatchObject([
    { version: version + 2, score: 60, serviceIds: [services.sharepoint] },
  ]);
  const told = await room.database.query(
    "SELECT data FROM outbox_event WHERE subject = $1 AND type = 'dev.cordon.alert-correlation.changed' ORDER BY sequence",
    [alertCorrelationId],
  );
  expect(told.at(-1).data).toMatchObject({ operation: "rerouteAlerts", serviceIds: [services.sharepoint] });
  await expect(attempt(room, erin, "refuseAlertCorrelation", { alertCorrelationId })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect(await perform(room, shai, "refuseAlertCorrelation", { alertCorrelationId })).toMatchObject({
    state: "REFUSED",
  });
});

/** A storm from one address: first at Exchange, then at SharePoint. */
async function storm(...counts: readonly [mail: number, sites: number][]): Promise<string> {
  const indicator = fresh();
  for (const [mail, sites] of counts)
    await handIn(
      ...Array.from({ length: mail + sites }, (_, place) =>
        firing({ service: place < mail ? "mail" : "sites", indicators: [indicator] }),
      ),
    );
  while ((await suggest()) > 0);
  return indicator;
}
const countsOf = async (one: AlertCorrelation | undefined) => {
  const alerts = one ? await alertsOf(one) : [];
  return [services.exchange, services.sharepoint].map((id) => alerts.filter((it) => it.serviceId === id).length);
};

test("Of a storm of a thousand with one indicator one suggestion is made, of a hundred alerts", async () => {
  const indicator = await storm([1_000, 0]);
  await handIn(firing({ service: "mail", indicators: [indicator] }));
  expect(await suggest()).toBe(0);
  const [one, ...more] = await ofValue(indicator);
  expect([one?.alertIds.length, more]).toEqual([100, []]);
});

test("A suggestion that is full makes room for a service that is hit later, and says how many of each match", async () => {
  const indicator = await storm([400, 0], [0, 248]);
  const [one, ...more] = await ofValue(indicator);
  expect([await countsOf(one), one?.score, more]).toEqual([[50, 50], 80, []]);
  expect(one?.serviceIds.toSorted()).toEqual([services.exchange, services.sharepoint].toSorted());
  const read = `{ alertCorrelation(id: "${one?.id}") {
    matchingServices { totalCount nodes { service { id } alertCount waitingCount } }
    matchingAlerts { totalCount totalCountIsExact }
    atSharePoint: matchingAlerts(filter: { serviceIds: ["${services.sharepoint}"] }) { totalCount } } }`;
  const counted = (mail: number, sites: number, waiting = mail) => ({
    alertCorrelation: {
      matchingServices: {
        totalCount: 2,
        nodes: [
          { service: { id: services.exchange }, alertCount: mail, waitingCount: waiting },
          { service: { id: services.sharepoint }, alertCount: sites, waitingCount: sites },
        ],
      },
      matchingAlerts: { totalCount: mail + sites, totalCountIsExact: true },
      atSharePoint: { totalCount: sites },
    },
  });
  expect((await ask(room, shai, read)).data).toEqual(counted(400, 248));
  // What somebody may not read is not counted for them, nor what is closed.
  const { manager } = room.database;
  const others = (await manager.query(
    "SELECT id FROM alert WHERE reported_indicators @> ARRAY[$1] AND id <> ALL($2) AND service_id = $3 LIMIT 2",
    [indicator, one?.alertIds, services.exchange],
  )) as { id: string }[];
  await manager.update(tables.Alert, { id: others[0]?.id }, { handling: "RED" } as Partial<Alert>);
  await manager.update(tables.Alert, { id: others[1]?.id }, { state: "CLOSED" } as Partial<Alert>);
  expect((await ask(room, shai, read)).data).toEqual(counted(398, 248));
});

test("A suggestion that is full names the incident as soon as anything with the same in common is linked to it", async () => {
  const indicator = await storm([150, 60]);
  const [one] = await ofValue(indicator);
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const [other] = (await room.database.query(
    "SELECT id FROM alert WHERE reported_indicators @> ARRAY[$1] AND id <> ALL($2) AND service_id = $3 LIMIT 1",
    [indicator, one?.alertIds, services.exchange],
  )) as { id: string }[];
  const read = `{ alertCorrelation(id: "${one?.id}") { incident { id } } }`;
  expect((await ask(room, sora, read)).data).toEqual({ alertCorrelation: { incident: null } });
  await perform(room, erin, "triageAlert", { alertId: other?.id });
  await perform(room, erin, "assessSeverity", { alertId: other?.id });
  await perform(room, sora, "linkAlert", { incidentId, alertId: other?.id });
  expect((await ask(room, sora, read)).data).toEqual({ alertCorrelation: { incident: { id: incidentId } } });
  // It is kept with the suggestion once something more has come in.
  await handIn(firing({ service: "mail", indicators: [indicator] }));
  expect(await suggest()).toBe(1);
  expect(await ofValue(indicator)).toMatchObject([{ correlatedIncidentId: incidentId, alertIds: { length: 100 } }]);
  expect(await suggest()).toBe(0);
  // One that not all responders read is not named.
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect((await ask(room, shai, read)).data).toEqual({ alertCorrelation: null });
});

test("What found no room in a suggestion is the next one as soon as it is accepted, until nothing is left", async () => {
  const indicator = await storm([130, 120]);
  const [first] = await ofValue(indicator);
  await room.database.manager.update(tables.Alert, { id: Any([...(first?.alertIds ?? [])]) }, {
    state: "TRIAGED",
  } as Partial<Alert>);
  const accept = async (alertCorrelationId?: string) =>
    perform<AlertCorrelation>(room, sora, "acceptAlertCorrelation", { alertCorrelationId });
  await accept(first?.id);
  const [, second, ...more] = await ofValue(indicator);
  expect([await countsOf(second), second?.state, second?.serviceIds.length, more]).toEqual([
    [50, 50],
    "SUGGESTED",
    2,
    [],
  ]);
  expect(second?.alertIds.filter((id) => first?.alertIds.includes(id))).toEqual([]);
  const told = await room.database.query(
    "SELECT FROM outbox_event WHERE type = 'dev.cordon.alert-correlation.changed' AND subject = $1",
    [second?.id],
  );
  expect(told).toHaveLength(1);
  await accept(second?.id);
  const third = (await ofValue(indicator)).at(-1);
  expect([await countsOf(third), third?.state]).toEqual([[30, 20], "SUGGESTED"]);
  await accept(third?.id);
  expect((await ofValue(indicator)).map(({ state, alertIds }) => [state, alertIds.length])).toEqual([
    ["ACCEPTED", 100],
    ["ACCEPTED", 100],
    ["ACCEPTED", 50],
  ]);
});

test("What is suggested by a technique alone says as well what else matches", async () => {
  const technique = { service: "mail", techniques: ["T1566.003"] };
  await handIn(...Array.from({ length: 120 }, () => firing(technique)));
  await suggest();
  const [one] = await ofValue("T1566.003");
  const read = `{ alertCorrelation(id: "${one?.id}") { alerts { totalCount } matchingServices { nodes { alertCount } } matchingAlerts { totalCount } } }`;
  expect((await ask(room, sora, read)).data).toEqual({
    alertCorrelation: {
      alerts: { totalCount: 100 },
      matchingServices: { nodes: [{ alertCount: 120 }] },
      matchingAlerts: { totalCount: 120 },
    },
  });
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
  const { id: alertCorrelationId } = await assessed();
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  for (const viewer of [erin, shai])
    await expect(attempt(room, viewer, "acceptAlertCorrelation", { alertCorrelationId })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  expect(await perform(room, sora, "acceptAlertCorrelation", { alertCorrelationId, incidentId })).toMatchObject({
    state: "ACCEPTED",
    correlatedIncidentId: incidentId,
    decidedById: sora.personId,
  });
  expect(await attempt(room, sena, "refuseAlertCorrelation", { alertCorrelationId })).toMatchObject({
    __typename: "TransitionRefused",
  });
  const { id: another } = await suggested(fresh());
  const dismissed = await incidentAt(room, "RECEIVED");
  await dismiss(room, dismissed);
  expect(
    await attempt(room, sora, "acceptAlertCorrelation", { alertCorrelationId: another, incidentId: dismissed }),
  ).toMatchObject({ __typename: "GatesUnmet", gates: [expect.objectContaining({ gate: "INCIDENT_OPEN" })] });
});

const alertsOf = async ({ alertIds }: AlertCorrelation) => {
  const found = (await room.database.manager.findBy(tables.Alert, { id: Any([...alertIds]) })) as Alert[];
  return alertIds.map((id) => found.find((one) => one.id === id) as Alert);
};
const engineerOf = (serviceId: string) => (serviceId === services.exchange ? erin : shai);

/** What is suggested, with its alerts triaged and assessed by their teams, but for some. */
async function assessed(but: (place: number) => boolean = () => false): Promise<AlertCorrelation> {
  const one = await suggested(fresh());
  for (const [place, { id: alertId, serviceId }] of (await alertsOf(one)).entries()) {
    if (but(place)) continue;
    await perform(room, engineerOf(serviceId), "triageAlert", { alertId });
    await perform(room, engineerOf(serviceId), "assessSeverity", { alertId });
  }
  return one;
}

const rowsOf = async (incidentId: string) => ({
  incident: await room.database.manager.findOneByOrFail(tables.Incident, { id: incidentId }),
  responses: await room.database.manager.find(tables.ServiceResponse, {
    where: { incidentId },
    order: { serviceId: "ASC" },
  }),
  changes: await room.database.manager.find(tables.SeverityChange, { where: { incidentId }, order: { id: "ASC" } }),
  timeline: await room.database.manager.find(tables.TimelineEntry, {
    where: { incidentId },
    order: { sequence: "ASC" },
  }),
});

test("Nobody accepts who may not link each alert, and what linking does is declared of accepting", () => {
  const { allow, gates, establishes = [], clears = [] } = acceptAlertCorrelation.policy;
  const link = linkAlert.policy;
  expect([allow, gates?.filter((gate) => gate !== "ALERTS_WAITING" && gate !== "ACCEPTANCE_EXPLAINED")]).toEqual([
    link.allow,
    link.gates,
  ]);
  const names = (effects: readonly Effect[] = []) => effects.map((one) => (typeof one === "string" ? one : one.is));
  const opening = ["INCIDENT_OPEN", "NOT_MERGED", "NOTICES_POSSIBLE", "RESPONSE_OPEN"];
  expect([names(establishes), names(clears)]).toEqual([
    [...names(link.establishes), ...opening],
    [...names(link.clears), "ALERTS_WAITING"],
  ]);
});

test("What is accepted into an incident does to it what linking each of its alerts does", async () => {
  const open = async () => (await perform(room, sora, "openIncident", { serviceIds: [services.exchange] })).id;
  const [byAcceptance, byLinks] = [await open(), await open()];
  const one = await assessed();
  const sent = await statementsOf(room.database, () =>
    perform(room, sora, "acceptAlertCorrelation", { alertCorrelationId: one.id, incidentId: byAcceptance }),
  );
  expect(sent.filter(({ sql }) => /^UPDATE "(\w+"\.")?alert"/.test(sql))).toHaveLength(1);
  for (const { id: alertId } of await alertsOf(await assessed()))
    await perform(room, sora, "linkAlert", { incidentId: byLinks, alertId });
  const [accepted, linked] = [await rowsOf(byAcceptance), await rowsOf(byLinks)];
  const shown = ({ incident, responses, changes }: typeof linked) => ({
    incident: { severity: incident.severity, serviceIds: incident.serviceIds.toSorted(), phase: incident.phase },
    responses: responses.map(({ serviceId, state, round, severity, severityProvisional }) => ({
      ...{ serviceId, state, round, severity, severityProvisional },
    })),
    changes: changes.map(({ serviceId, fromSeverity, toSeverity }) => ({ serviceId, fromSeverity, toSeverity })),
  });
  expect(accepted.changes.length).toBeGreaterThan(1);
  expect({ ...shown(accepted), changes: new Set(shown(accepted).changes) }).toEqual({
    ...shown(linked),
    changes: new Set(shown(linked).changes),
  });
  expect((await alertsOf(one)).map(({ state, incidentId }) => [state, incidentId])).toEqual([
    ["ESCALATED", byAcceptance],
    ["ESCALATED", byAcceptance],
  ]);
  // One action: one entry of the timeline, though several alerts are linked by it.
  expect(accepted.timeline.slice(-1)).toMatchObject([{ operation: "acceptAlertCorrelation" }]);
  expect(linked.timeline.length - accepted.timeline.length).toBe(1);
  const audit = await room.database.query(
    "SELECT heads FROM audit_entry WHERE action = 'acceptAlertCorrelation' AND subject_id = $1",
    [one.id],
  );
  expect(audit).toMatchObject([{ heads: [{ kind: "timelines", chain: byAcceptance }] }]);
  const events = await room.database.query(
    "SELECT type FROM outbox_event WHERE type LIKE 'dev.cordon.%.changed' AND data ->> 'operation' = 'acceptAlertCorrelation' AND (subject = $1 OR subject = $2 OR subject = ANY($3::text[]))",
    [one.id, byAcceptance, one.alertIds],
  );
  expect(events.map(({ type }: { type: string }) => type).toSorted()).toEqual([
    "dev.cordon.alert-correlation.changed",
    "dev.cordon.alert.changed",
    "dev.cordon.alert.changed",
    "dev.cordon.incident.changed",
    "dev.cordon.service-response.changed",
  ]);
});

test("Nothing is accepted into an incident while one of the alerts is not assessed, and the refusal names it", async () => {
  const one = await assessed((place) => place === 1);
  const { id: incidentId } = await perform(room, sora, "openIncident", { serviceIds: [services.exchange] });
  const accept = () => attempt(room, sora, "acceptAlertCorrelation", { alertCorrelationId: one.id, incidentId });
  expect(await accept()).toMatchObject({
    __typename: "GatesUnmet",
    gates: [{ gate: "SEVERITY_ASSESSED", message: expect.stringContaining('yet: "Odd sign-ins". Their teams') }],
  });
  expect((await alertsOf(one)).map(({ incidentId: of }) => of)).toEqual([null, null]);
  // Without an incident nothing is linked, so nothing has to be assessed.
  expect(await perform(room, sora, "acceptAlertCorrelation", { alertCorrelationId: one.id })).toMatchObject({
    state: "ACCEPTED",
    correlatedIncidentId: null,
  });
  expect((await alertsOf(one)).map(({ incidentId: of }) => of)).toEqual([null, null]);
});

test("An alert that was closed or linked elsewhere meanwhile is left, and no reader of the incident learns which", async () => {
  const [closing, moving] = [await assessed(), await assessed()];
  const { id: incidentId } = await perform(room, sora, "openIncident", { serviceIds: [services.exchange] });
  const { id: another } = await perform(room, sora, "openIncident", { serviceIds: [services.exchange] });
  const [closed, moved] = [(await alertsOf(closing))[0] as Alert, (await alertsOf(moving))[0] as Alert];
  await perform(room, engineerOf(closed.serviceId), "closeAlert", { alertId: closed.id });
  await perform(room, sora, "linkAlert", { incidentId: another, alertId: moved.id });
  for (const { id: alertCorrelationId } of [closing, moving])
    await perform(room, sora, "acceptAlertCorrelation", { alertCorrelationId, incidentId });
  expect((await alertsOf(closing)).map(({ incidentId: of }) => of)).toEqual([null, incidentId]);
  expect((await alertsOf(moving)).map(({ incidentId: of }) => of)).toEqual([another, incidentId]);
  const { timeline } = await rowsOf(incidentId);
  // Whoever reads the incident need not be who reads that alert, or what it belongs to.
  for (const { text } of timeline.slice(-2))
    expect(text).toMatch(/: linked "Odd sign-ins"[^"]*\. Left as it is: 1 alert that waits no more$/);
});

test("Those that are picked are accepted, and the rest that waits is parted off as a suggestion of its own", async () => {
  const indicator = fresh();
  await handIn(...both(indicator), ...both(indicator));
  await suggest();
  const [one] = await ofValue(indicator);
  if (!one) throw new Error("Nothing was suggested.");
  const [first, second, third, closed] = await alertsOf(one);
  if (!first || !second || !third || !closed) throw new Error("Too few are suggested.");
  for (const { id: alertId, serviceId } of [first, second, closed]) {
    await perform(room, engineerOf(serviceId), "triageAlert", { alertId });
    await perform(room, engineerOf(serviceId), "assessSeverity", { alertId });
  }
  await perform(room, engineerOf(closed.serviceId), "closeAlert", { alertId: closed.id });
  const { id: incidentId } = await perform(room, sora, "openIncident", { serviceIds: [services.exchange] });
  // The third is not triaged: with it, nothing is accepted.
  expect(await attempt(room, sora, "acceptAlertCorrelation", { alertCorrelationId: one.id, incidentId })).toMatchObject(
    {
      __typename: "GatesUnmet",
    },
  );
  const accepted = await perform<AlertCorrelation>(room, sora, "acceptAlertCorrelation", {
    ...{ alertCorrelationId: one.id, incidentId, alertIds: [first.id, second.id] },
  });
  expect(accepted).toMatchObject({ state: "ACCEPTED", alertIds: [first.id, second.id] });
  expect((await alertsOf(one)).map(({ incidentId: of }) => of)).toEqual([incidentId, incidentId, null, null]);
  const [, parted, ...more] = await ofValue(indicator);
  expect([parted, more]).toMatchObject([
    {
      state: "SUGGESTED",
      alertIds: [third.id],
      serviceIds: [third.serviceId],
      anchors: one.anchors,
      score: one.score,
      lapsesAt: one.lapsesAt,
      correlatedIncidentId: incidentId,
    },
    [],
  ]);
  expect((await rowsOf(incidentId)).timeline.at(-1)?.text).toMatch(/Left as a suggestion: 1 alert$/);
  const events = await room.database.query(
    "SELECT FROM outbox_event WHERE type = 'dev.cordon.alert-correlation.changed' AND subject = $1",
    [parted?.id],
  );
  expect(events).toHaveLength(1);
  // What comes later is added to what is left.
  await handIn(firing({ service: "mail", indicators: [indicator] }));
  await suggest();
  expect((await ofValue(indicator)).map((it) => [it.state, it.alertIds.length])).toEqual([
    ["ACCEPTED", 2],
    ["SUGGESTED", 2],
  ]);
});

test("Without an incident, a single alert that is left is no suggestion, and two are", async () => {
  const accepting = async (count: number) => {
    const indicator = fresh();
    await handIn(...Array.from({ length: count }, () => firing({ service: "mail", indicators: [indicator] })));
    await suggest();
    const [one] = await ofValue(indicator);
    await perform(room, sora, "acceptAlertCorrelation", {
      alertCorrelationId: one?.id,
      alertIds: one?.alertIds.slice(0, 2),
    });
    return (await ofValue(indicator)).map(({ state, alertIds }) => [state, alertIds.length]);
  };
  expect(await accepting(3)).toEqual([["ACCEPTED", 2]]);
  expect(await accepting(4)).toEqual([
    ["ACCEPTED", 2],
    ["SUGGESTED", 2],
  ]);
});

test("Alerts that become a new incident are picked as well, and one that is none of the suggestion is not found", async () => {
  const one = await assessed((place) => place === 1);
  const [ready, open] = await alertsOf(one);
  const other = (await suggested(fresh())).alertIds[0];
  const newIncident = { title: "Odd sign-ins", summary: "From one host.", find: "FEDERATED_SECURITY_ANALYSIS" };
  expect(
    await attempt(room, sora, "acceptAlertCorrelation", {
      ...{ alertCorrelationId: one.id, newIncident, alertIds: [ready?.id, other] },
    }),
  ).toMatchObject({ __typename: "NotFound", id: other });
  const { correlatedIncidentId } = await perform<AlertCorrelation>(room, sora, "acceptAlertCorrelation", {
    ...{ alertCorrelationId: one.id, newIncident, alertIds: [ready?.id] },
  });
  expect((await alertsOf(one)).map(({ incidentId }) => incidentId)).toEqual([correlatedIncidentId, null]);
  const parted = await room.database.manager.find(tables.AlertCorrelation, { order: { id: "DESC" }, take: 1 });
  expect(parted).toMatchObject([{ state: "SUGGESTED", alertIds: [open?.id], correlatedIncidentId }]);
});

test("What is still to be taken of a suggestion is told apart from what was closed or belongs to an incident", async () => {
  const one = await assessed();
  const [closed, open] = await alertsOf(one);
  await perform(room, engineerOf(closed?.serviceId ?? ""), "closeAlert", { alertId: closed?.id });
  const { data } = await ask(
    room,
    sora,
    `query ($id: ID!) { alertCorrelation(id: $id) {
      alerts(first: 5) { totalCount nodes { id state } } waitingAlerts(first: 5) { totalCount nodes { id } } } }`,
    { id: one.id },
  );
  expect(data).toEqual({
    alertCorrelation: {
      alerts: {
        totalCount: 2,
        nodes: expect.arrayContaining([
          { id: closed?.id, state: "CLOSED" },
          { id: open?.id, state: "TRIAGED" },
        ]),
      },
      waitingAlerts: { totalCount: 1, nodes: [{ id: open?.id }] },
    },
  });
});

test("Who accepts for their service and does not see an incident, accepts nothing into it", async () => {
  const indicator = fresh();
  await handIn(...[1, 2].map(() => firing({ service: "mail", indicators: [indicator] })));
  await suggest();
  const [one] = await ofValue(indicator);
  const { id: incidentId } = await perform(room, sora, "openIncident", { handling: "RED" });
  expect(
    await attempt(room, erin, "acceptAlertCorrelation", { alertCorrelationId: one?.id, incidentId }),
  ).toMatchObject({
    __typename: "NotFound",
    id: incidentId,
  });
});

test("A team judges what is of its own service alone", async () => {
  const indicator = fresh();
  await handIn(...[1, 2].map(() => firing({ service: "mail", indicators: [indicator] })));
  await suggest();
  const [one] = await ofValue(indicator);
  await expect(attempt(room, tomo, "refuseAlertCorrelation", { alertCorrelationId: one?.id })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect(await perform(room, erin, "acceptAlertCorrelation", { alertCorrelationId: one?.id })).toMatchObject({
    state: "ACCEPTED",
    correlatedIncidentId: null,
  });
});

test("What is refused is not suggested again, and others with the same indicator are", async () => {
  const indicator = fresh();
  const { id: alertCorrelationId } = await suggested(indicator);
  await perform(room, sena, "refuseAlertCorrelation", { alertCorrelationId, reason: "That is the proxy." });
  await handIn(firing({ service: "mail", indicators: [indicator] }));
  expect(await suggest()).toBe(0);
  await handIn(firing({ service: "sites", indicators: [indicator] }));
  expect(await suggest()).toBe(1);
  const [refused, another] = await ofValue(indicator);
  expect(refused?.state).toBe("REFUSED");
  expect(another?.alertIds.filter((id) => refused?.alertIds.includes(id))).toEqual([]);
});

test("Who has reported one of the alerts does not refuse that they belong together, and what was refused by mistake is accepted", async () => {
  const indicator = fresh();
  const { id: alertCorrelationId, alertIds } = await suggested(indicator);
  const [first = ""] = alertIds;
  await room.database.manager.update(tables.Alert, { id: first }, { reportedById: shai.personId });
  const ops = `{ alertCorrelation(id: "${alertCorrelationId}") { availableOperations { operation isPermitted } } }`;
  const mayRefuse = async (viewer: Viewer) => {
    const { data } = await ask(room, viewer, ops);
    const { alertCorrelation } = data as {
      alertCorrelation: { availableOperations: { operation: string; isPermitted: boolean }[] };
    };
    return alertCorrelation.availableOperations.find(({ operation }) => operation === "REFUSE_ALERT_CORRELATION")
      ?.isPermitted;
  };
  const other = { ...sora, personId: shai.personId };
  expect([await mayRefuse(sena), await mayRefuse(other)]).toEqual([true, false]);
  await expect(attempt(room, other, "refuseAlertCorrelation", { alertCorrelationId })).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringContaining("reportAlert"),
  });
  await perform(room, sena, "refuseAlertCorrelation", { alertCorrelationId, reason: "That is the proxy." });
  // Of what is picked of it the rest is asked anew.
  await handIn(...both(indicator));
  await suggest();
  const further = (await ofValue(indicator)).find(({ state }) => state === "SUGGESTED");
  const { id: incidentId } = await perform(room, sora, "openIncident");
  const { serviceId } = await room.database.manager.findOneByOrFail(tables.Alert, { id: first });
  for (const operation of ["triageAlert", "assessSeverity"] as const)
    await perform(room, engineerOf(serviceId), operation, { alertId: first });
  const picked = { alertCorrelationId, incidentId, alertIds: [first] };
  expect(await attempt(room, sora, "acceptAlertCorrelation", picked)).toMatchObject({
    gates: [{ gate: "ACCEPTANCE_EXPLAINED", message: expect.stringContaining("That is the proxy. Say in `reason`") }],
  });
  const reason = "The proxy was taken over";
  expect(await perform(room, sora, "acceptAlertCorrelation", { ...picked, reason })).toMatchObject({
    state: "ACCEPTED",
    decisionReason: reason,
    correlatedIncidentId: incidentId,
    alertIds: [first],
  });
  expect((await ofValue(indicator)).filter(({ state }) => state === "SUGGESTED")).toMatchObject([
    { id: further?.id, version: further?.version, alertIds: further?.alertIds },
    { alertIds: alertIds.slice(1), decidedAt: null, decisionReason: null, correlatedIncidentId: incidentId },
  ]);
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
  expect(await attempt(room, sora, "acceptAlertCorrelation", { alertCorrelationId: id })).toMatchObject({
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
  await handIn(...Array.from({ length: 10 }, many), ...both(indicator));
  expect(await suggest()).toBe(0);
  expect(await suggest()).toBe(1);
  expect(await ofValue(indicator)).toMatchObject([{ alertIds: { length: 2 } }]);
  const shared = Array.from({ length: 25 }, () => fresh());
  await handIn(...shared.flatMap((one) => both(one)));
  expect([await suggest(), await suggest(), await suggest()]).toEqual([20, 5, 0]);
});

test("A source that floods holds up no other one", async () => {
  const flood = () => firing({ service: "mail", indicators: Array.from({ length: 100 }, () => fresh("flood")) });
  await handIn(...Array.from({ length: 30 }, flood));
  const indicator = fresh();
  const alerts = [1, 2].map(() => firing({ indicators: [indicator] }));
  await perform(room, sora, "ingestAlerts", { alertSourceId: sources.exchange, alerts });
  expect(await suggest()).toBe(1);
  expect(await ofValue(indicator)).toHaveLength(1);
  expect([await suggest(), await suggest(), await suggest()]).toEqual([0, 0, 0]);
  expect(await room.database.manager.countBy(tables.Alert, { awaitsCorrelation: true })).toBe(0);
});

test("While a hundred suggestions about a service wait for somebody, none is added about it alone, and others are", async () => {
  const indicator = fresh();
  await handIn(...[1, 2].map(() => firing({ service: "mail", indicators: [indicator] })));
  await suggest();
  const [one] = await ofValue(indicator);
  const { manager } = room.database;
  const others = Array.from({ length: 100 }, () => ({ ...one, id: newIdentifier(), anchors: [] as string[] }));
  await manager.insert(tables.AlertCorrelation, others as AlertCorrelation[]);
  const [further, ofBoth] = [fresh(), fresh()];
  const more = [1, 2].map(() => firing({ service: "mail", indicators: [further] }));
  await handIn(...more, ...both(ofBoth), firing({ service: "mail", indicators: [indicator] }));
  expect(await suggest()).toBe(2);
  expect(await ofValue(further)).toEqual([]);
  expect(await ofValue(ofBoth)).toHaveLength(1);
  expect((await ofValue(indicator)).find(({ id }) => id === one?.id)).toMatchObject({ alertIds: { length: 3 } });
  // They hold up nothing, and are compared again with what comes once there is room.
  expect(await manager.countBy(tables.Alert, { awaitsCorrelation: true })).toBe(0);
  await manager.delete(
    tables.AlertCorrelation,
    others.map(({ id }) => id),
  );
  await handIn(firing({ service: "mail", indicators: [further] }));
  expect(await suggest()).toBe(1);
  expect(await ofValue(further)).toMatchObject([{ alertIds: { length: 3 } }]);
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

test("An alert with a recorded and valid indicator, however it is written, is suggested for the open incident that this belongs to", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const record = async (value: string, changes: object = {}, handling = "AMBER") => {
    const indicators = [{ type: "DOMAIN_NAME", value, ...changes }];
    await perform(room, sora, "recordIndicators", { incidentId, alertId: null, handling, indicators });
    return value;
  };
  const ended = { validFrom: new Date("2020-01-01T00:00:00Z"), validUntil: new Date("2020-02-01T00:00:00Z") };
  const known = await record("rivals-known.example");
  const silent = [await record("over.example", ended), await record("hidden.example", {}, "RED")];
  await handIn(
    ...[known, ...silent].map((value) =>
      firing({ service: "mail", indicators: [value.toUpperCase().replace(".", "[.]")] }),
    ),
  );
  await suggest();
  expect(await ofValue(known)).toMatchObject([
    {
      reasons: [{ basis: "KNOWN_INDICATOR", value: known }],
      score: 70,
      correlatedIncidentId: incidentId,
      alertIds: { length: 1 },
    },
  ]);
  for (const value of silent) expect(await ofValue(value)).toEqual([]);
});

/** What is visible of an alert, whatever is compared with it. */
const versionOf = async (value: string) => {
  const [found] = await room.database.query(
    "SELECT version, news_at, awaits_correlation FROM alert WHERE reported_indicators @> ARRAY[$1]",
    [value],
  );
  return found;
};

test("An indicator that is recorded, or related to an incident, later than an alert was reported with it, reaches the alert", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const record = async (value: string, changes: object = {}, of: string | null = incidentId) => {
    const indicators = [{ type: "DOMAIN_NAME", value, ...changes }];
    await perform(room, sora, "recordIndicators", { incidentId: of, alertId: null, handling: "AMBER", indicators });
    return (await room.database.manager.findOneByOrFail(tables.Indicator, { value })).id;
  };
  const [later, related, soon, cleared] = ["later", "related", "soon", "cleared"].map(
    (name) => `${name}-known.example`,
  );
  const all = [later, related, soon, cleared] as readonly string[];
  const inRange = "203.0.113.77";
  await handIn(...[...all, inRange].map((value) => firing({ service: "mail", indicators: [value.toUpperCase()] })));
  while ((await suggest()) > 0);
  const before = await Promise.all(all.map(versionOf));

  const tomorrow = new Date(room.now.getTime() + 86_400_000);
  await record(later ?? "");
  const relatedId = await record(related ?? "", {}, null);
  await record(soon ?? "", { validFrom: tomorrow });
  const clearedId = await record(cleared ?? "");
  await perform(room, sora, "markIndicatorFalsePositive", { indicatorId: clearedId, reason: "A test of ours." });
  const indicators = [{ type: "IP_ADDRESS", value: "203.0.113.0/24" }];
  await perform(room, sora, "recordIndicators", { incidentId, alertId: null, handling: "AMBER", indicators });
  while ((await suggest()) > 0);
  const ofIncident = [{ correlatedIncidentId: incidentId, alertIds: { length: 1 }, isForSecuritySide: false }];
  expect(await ofValue(later ?? "")).toMatchObject(ofIncident);
  expect(await ofValue("203.0.113.0/24")).toMatchObject(ofIncident);
  for (const value of [related, soon, cleared]) expect(await ofValue(value ?? "")).toEqual([]);

  await perform(room, sora, "relateIndicator", { indicatorId: relatedId, incidentId });
  await perform(room, sora, "clearIndicatorFalsePositive", { indicatorId: clearedId, reason: "It was none." });
  room.now = tomorrow;
  while ((await suggest()) > 0);
  for (const value of all) expect(await ofValue(value)).toMatchObject(ofIncident);
  expect(await Promise.all(all.map(versionOf))).toEqual(before);
  // Nothing is left of it to be looked at again.
  const [{ count }] = await room.database.query(
    "SELECT CAST(count(*) AS integer) AS count FROM indicator WHERE compares_alerts_at <= $1",
    [room.now],
  );
  expect(count).toBe(0);
  expect(await room.broken()).toEqual([]);
});

test("Two open alerts that report an indicator which is recorded later are suggested to belong together, at one service and at two", async () => {
  const record = (value: string) =>
    perform(room, sora, "recordIndicators", {
      ...{ incidentId: null, alertId: null, handling: "AMBER", source: "Our own analysis" },
      indicators: [{ type: "IP_ADDRESS", value }],
    });
  const [ofOne, ofTwo, alone, another] = ["203.0.112.1", "203.0.112.2", "203.0.112.3", "203.0.112.4"] as const;
  const report = async (...values: readonly (readonly [string, string])[]) => {
    await handIn(...values.map(([service, value]) => firing({ service, indicators: [value] })));
    while ((await suggest()) > 0);
  };
  await report(["mail", ofOne], ["mail", ofTwo], ["mail", alone]);
  // Too late to be the same by what was merely reported.
  room.now = new Date(room.now.getTime() + 2 * 86_400_000);
  await report(["mail", ofOne], ["sites", ofTwo], ["sites", another]);
  const all = [ofOne, ofTwo, alone, another];
  for (const value of all) expect(await ofValue(value)).toEqual([]);
  for (const value of all) await record(value);
  while ((await suggest()) > 0);
  const reasons = (value: string) => [{ basis: "KNOWN_INDICATOR", value }];
  expect(await ofValue(ofOne)).toMatchObject([{ reasons: reasons(ofOne), score: 70, alertIds: { length: 2 } }]);
  expect(await ofValue(ofTwo)).toMatchObject([{ reasons: reasons(ofTwo), score: 90, alertIds: { length: 2 } }]);
  // Each is known, and belongs to nothing else: that is not in common.
  for (const value of [alone, another]) expect(await ofValue(value)).toEqual([]);
});

test("What cannot be compared with an indicator that was recorded later holds up nothing that came in, and is compared later", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const value = "too-much.example";
  await handIn(firing({ service: "mail", indicators: [value] }));
  while ((await suggest()) > 0);
  const indicators = [{ type: "DOMAIN_NAME", value }];
  await perform(room, sora, "recordIndicators", { incidentId, alertId: null, handling: "AMBER", indicators });
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, { value });
  const indicator = fresh();
  await handIn(...both(indicator));
  const { query } = EntityManager.prototype;
  const failing = jest.spyOn(EntityManager.prototype, "query").mockImplementation(function (
    this: EntityManager,
    sql: string,
    parameters?: unknown[],
  ) {
    return query.call(
      this,
      sql.includes("wanted.spelled") ? "SELECT 1 / 0" : sql,
      sql.includes("wanted.spelled") ? [] : parameters,
    );
  } as typeof query);
  const failed: string[] = [];
  const onFailure = (_error: unknown, root: string) => failed.push(root);
  try {
    await performAllDue(suggestAlertCorrelation, { database: room.database, clock: () => room.now, onFailure });
  } finally {
    failing.mockRestore();
  }
  expect(failed).toEqual([indicatorId]);
  expect(await ofValue(indicator)).toMatchObject([{ alertIds: { length: 2 } }]);
  expect(await ofValue(value)).toEqual([]);
  room.now = new Date(room.now.getTime() + 3_600_000);
  while ((await suggest()) > 0);
  expect(await ofValue(value)).toMatchObject([{ correlatedIncidentId: incidentId, alertIds: { length: 1 } }]);
});

test("What is recorded later for the security side alone shows to nobody else by what is suggested, not even where a former suggestion lapsed", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const [strict, red] = ["strict-later.example", "red-later.example"];
  await handIn(firing({ service: "mail", indicators: [strict] }), firing({ service: "mail", indicators: [red] }));
  while ((await suggest()) > 0);
  room.now = new Date(room.now.getTime() + 2 * 86_400_000);
  await handIn(firing({ service: "sites", indicators: [strict] }));
  while ((await suggest()) > 0);
  expect(await ofValue(strict)).toEqual([]);
  const before = await versionOf(strict);
  for (const [value, handling] of [
    [strict, "AMBER_STRICT"],
    [red, "RED"],
  ])
    await perform(room, sora, "recordIndicators", {
      ...{ incidentId, alertId: null, handling, indicators: [{ type: "DOMAIN_NAME", value }] },
    });
  while ((await suggest()) > 0);
  expect(await ofValue(strict)).toMatchObject([
    { reasons: [{ basis: "KNOWN_INDICATOR" }], isForSecuritySide: true, correlatedIncidentId: incidentId },
  ]);
  expect(await ofValue(red)).toEqual([]);
  expect(await versionOf(strict)).toEqual(before);
});

test("An alert with an address within a recorded range, or with a link to a recorded host, is suggested for the incident of that", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const record = async (type: string, value: string, handling = "AMBER") => {
    const indicators = [{ type, value }];
    await perform(room, sora, "recordIndicators", { incidentId, alertId: null, handling, indicators });
    return value;
  };
  const reporting = (value: string, changes: object = {}) =>
    firing({ service: "mail", indicators: [value], ...changes });
  const range = await record("IP_ADDRESS", "192.0.2.0/25");
  const host = await record("DOMAIN_NAME", "phish-host.example");
  const address = await record("IP_ADDRESS", "::ffff:198.51.100.9").then(() => "198.51.100.9");
  const account = await record("USER_ACCOUNT", "account-host.example");
  const strict = await record("IP_ADDRESS", "192.0.3.0/25", "AMBER_STRICT");
  const red = await record("IP_ADDRESS", "192.0.4.0/25", "RED");
  await handIn(
    ...["192.0.2.9", "192.0.2.200", "https://phish-host.example/login", address].map((value) => reporting(value)),
    ...["https://account-host.example/", "192.0.3.9", "192.0.4.9"].map((value) => reporting(value)),
  );
  // What is for few is not told by what it is within.
  await handIn(reporting("192.0.2.77"));
  await room.database.query("UPDATE alert SET handling = 'RED' WHERE reported_indicators @> ARRAY['192.0.2.77']");
  await suggest();
  const ofIncident = { correlatedIncidentId: incidentId, alertIds: { length: 1 } };
  for (const [value, reported] of [
    [range, "192.0.2.9"],
    [host, "https://phish-host.example/login"],
    [address, address],
  ] as const)
    expect(await ofValue(value)).toMatchObject([
      { ...ofIncident, isForSecuritySide: false, reportedIndicators: [...new Set([value, reported])] },
    ]);
  expect(await ofValue(strict)).toMatchObject([{ ...ofIncident, isForSecuritySide: true }]);
  for (const value of [red, account]) expect(await ofValue(value)).toEqual([]);
  expect(await room.broken()).toEqual([]);
});

test("By an indicator that is AMBER+STRICT, alerts are suggested to the security side alone, and by a RED one to nobody", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const record = async (value: string, handling: string) => {
    const indicators = [{ type: "DOMAIN_NAME", value }];
    await perform(room, sora, "recordIndicators", { incidentId, alertId: null, handling, indicators });
    return value;
  };
  const [strict, red, open] = [
    await record("strict-known.example", "AMBER_STRICT"),
    await record("red-known.example", "RED"),
    await record("open-known.example", "AMBER"),
  ];
  // Both of them in the same alert: what is open is suggested to all, and says nothing of the other.
  await handIn(firing({ service: "mail", indicators: [strict, open] }), firing({ service: "mail", indicators: [red] }));
  await suggest();
  expect(await ofValue(red)).toEqual([]);
  const [[hidden], [known]] = [await ofValue(strict), await ofValue(open)];
  expect(hidden).toMatchObject({ reasons: [{ basis: "KNOWN_INDICATOR", value: strict }], isForSecuritySide: true });
  expect(known).toMatchObject({ reasons: [{ basis: "KNOWN_INDICATOR", value: open }], isForSecuritySide: false });
  expect(known?.alertIds).toEqual(hidden?.alertIds);

  const read = `{ alertCorrelation(id: "${hidden?.id}") { id } alertCorrelations(first: 50) { totalCount nodes { id } }
    alert(id: "${hidden?.alertIds[0]}") { correlations { nodes { id } } }}`;
  for (const viewer of [erin, shai]) {
    const { data, errors } = await ask(room, viewer, read);
    expect(errors).toBeUndefined();
    expect([data?.alertCorrelation, JSON.stringify(data).includes(hidden?.id ?? "")]).toEqual([null, false]);
  }
  const { data } = await ask(room, sora, read);
  expect(data).toMatchObject({
    alertCorrelation: { id: hidden?.id },
    alert: { correlations: { nodes: expect.arrayContaining([{ id: hidden?.id }, { id: known?.id }]) } },
  });
  // Statements are kept with a document, and asked again for whoever sends the same.
  const run = compiledExecution((await sharedSchema(definition)).schema);
  const document = parse(
    `{ alertCorrelation(id: "${hidden?.id}") { id } alertCorrelations(first: 50) { nodes { id } } }`,
  );
  const seenBy = async (viewer: Viewer) =>
    JSON.stringify(await run({ document, variables: {}, context: room.contextOf(viewer) })).includes(hidden?.id ?? "");
  expect([await seenBy(sora), await seenBy(erin), await seenBy(sora)]).toEqual([true, false, true]);
  // Nor do they learn of it by judging it, and nobody outside does by its events.
  const refusing = attempt(room, erin, "refuseAlertCorrelation", { alertCorrelationId: hidden?.id });
  expect(await refusing).toMatchObject({ __typename: "NotFound" });
  const insideOnly = async (id: string | undefined) => {
    const sql = "SELECT data ->> 'insideOnly' AS inside FROM outbox_event WHERE subject = $1";
    return (await room.database.query<{ inside: string | null }[]>(sql, [id])).map(({ inside }) => inside);
  };
  expect([await insideOnly(hidden?.id), await insideOnly(known?.id)]).toEqual([["true"], [null]]);
  // What comes later is added to each by itself.
  await handIn(firing({ service: "sites", indicators: [strict, open] }));
  await suggest();
  for (const value of [strict, open]) {
    const all = (await ofValue(value)).filter(({ reasons }) =>
      reasons.some(({ basis }) => basis === "KNOWN_INDICATOR"),
    );
    expect(all.map(({ alertIds }) => alertIds.length)).toEqual([2]);
  }

  // Once it is for fewer, what was suggested by it is read by these alone.
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, { value: open });
  const sees = async (viewer: Viewer) =>
    (await ask(room, viewer, `{ alertCorrelation(id: "${known?.id}") { id } }`)).data?.alertCorrelation;
  expect(await sees(shai)).toEqual({ id: known?.id });
  await perform(room, sora, "amendIndicator", { indicatorId, handling: "AMBER_STRICT" });
  expect([await sees(shai), await sees(sora)]).toEqual([null, { id: known?.id }]);
  await perform(room, sora, "amendIndicator", { indicatorId, handling: "RED" });
  expect(await sees(sora)).toBeNull();
  expect(await room.broken()).toEqual([]);
});

test("An alert with an indicator that was related to an alert that waits is suggested to belong to that one", async () => {
  const [value, { id: alertId }] = ["related.example", await perform<Alert>(room, sora, "reportAlert")];
  const indicators = [{ type: "HOSTNAME", value }];
  await perform(room, sora, "recordIndicators", { incidentId: null, alertId, handling: "AMBER", indicators });
  await handIn(firing({ service: "sites", indicators: [value] }));
  await suggest();
  const [one, ...more] = await ofValue(value);
  expect(more).toEqual([]);
  expect(one).toMatchObject({ score: 90, correlatedIncidentId: null, alertIds: { length: 2 } });
  expect(one?.alertIds).toContain(alertId);
});

const asNew = { title: "One attack at two services", summary: "From one address.", find: "WORKLOAD_TEAM_FIND" };

test("What is accepted as a new incident is one by that, with all alerts that wait and their services", async () => {
  const correlation = await assessed();
  const { id: alertCorrelationId, alertIds } = correlation;
  const accepted = await perform<AlertCorrelation>(room, sora, "acceptAlertCorrelation", {
    alertCorrelationId,
    newIncident: asNew,
  });
  expect(accepted).toMatchObject({ state: "ACCEPTED", correlatedIncidentId: expect.any(String) });
  const incidentId = accepted.correlatedIncidentId ?? "";
  const incident = await room.database.manager.findOneByOrFail(tables.Incident, { id: incidentId });
  expect(incident).toMatchObject({ state: "SUSPECTED", title: asNew.title, handling: "AMBER" });
  expect([...incident.serviceIds].sort()).toEqual([...correlation.serviceIds].sort());
  expect((await alertsOf(correlation)).map((one) => one.incidentId)).toEqual(alertIds.map(() => incidentId));
});

test("Nothing becomes a new incident while an alert is not assessed, where none waits, or beside one that is open", async () => {
  const { id: early } = await assessed((place) => place === 1);
  expect(
    await attempt(room, sora, "acceptAlertCorrelation", { alertCorrelationId: early, newIncident: asNew }),
  ).toMatchObject({
    gates: [expect.objectContaining({ gate: "SEVERITY_ASSESSED" })],
  });
  const correlation = await assessed();
  const { id: alertCorrelationId } = correlation;
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await expect(
    attempt(room, sora, "acceptAlertCorrelation", { alertCorrelationId, incidentId, newIncident: asNew }),
  ).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  for (const { id: alertId, serviceId } of await alertsOf(correlation))
    await perform(room, engineerOf(serviceId), "closeAlert", { alertId });
  expect(await attempt(room, sora, "acceptAlertCorrelation", { alertCorrelationId, newIncident: asNew })).toMatchObject(
    {
      gates: [expect.objectContaining({ gate: "ALERTS_WAITING" })],
    },
  );
});

test("What is the same everywhere, and what everybody uses, suggests nothing at all", async () => {
  const values = [
    "127.0.0.1",
    "http://localhost:8080/",
    "::1",
    "0.0.0.0",
    "169.254.169.254",
    "8.8.8.8",
    "microsoft.com",
  ];
  for (const value of values) await handIn(...both(value), ...both(value));
  await suggest();
  for (const value of values) expect(await ofValue(value)).toEqual([]);
});

test("An address of a private network is a hint at one service, and means nothing at another one", async () => {
  const value = "10.20.30.40";
  await handIn(...both(value));
  await suggest();
  expect(await ofValue(value)).toEqual([]);
  await handIn(...both(value, { indicators: [value, "127.0.0.1"] }));
  await suggest();
  const found = await ofValue(value);
  expect(found).toHaveLength(2);
  for (const one of found)
    expect(one).toMatchObject({
      reasons: [{ basis: "SHARED_ASSET", value }],
      serviceIds: { length: 1 },
      alertIds: { length: 2 },
      reportedIndicators: [],
      score: 30,
    });
  const { data, errors } = await ask<{
    alertCorrelation: { matchingAlerts: { totalCount: number }; matchingServices: { nodes: readonly object[] } };
  }>(
    room,
    sora,
    "query ($id: ID!) { alertCorrelation(id: $id) { matchingAlerts(first: 1) { totalCount } matchingServices { nodes { alertCount } } } }",
    { id: found[0]?.id },
  );
  expect(errors).toBeUndefined();
  expect(data?.alertCorrelation).toEqual({
    matchingAlerts: { totalCount: 2 },
    matchingServices: { nodes: [{ alertCount: 2 }] },
  });
});

test("What is marked as a false positive, taken back or over suggests nothing, until it is recorded as a trace once more", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const record = async (value: string, changes: object = {}, handling = "AMBER") => {
    await perform(room, sora, "recordIndicators", {
      ...{ incidentId, alertId: null, handling, indicators: [{ type: "DOMAIN_NAME", value, ...changes }] },
    });
    const { id } = await room.database.manager.findOneByOrFail(tables.Indicator, { value });
    return id;
  };
  const [wrong, taken, over, secret] = ["wrong.example", "taken.example", "gone.example", "secret.example"];
  const indicatorId = await record(wrong);
  await perform(room, sora, "markIndicatorFalsePositive", { indicatorId, reason: "Everybody asks it." });
  await perform(room, sora, "withdrawIndicator", { indicatorId: await record(taken), reason: "A typing error." });
  await record(over, { validFrom: new Date("2020-01-01T00:00:00Z"), validUntil: new Date("2020-02-01T00:00:00Z") });
  // What few read shows by nothing that others are suggested.
  const hidden = await record(secret, {}, "RED");
  await perform(room, sora, "markIndicatorFalsePositive", { indicatorId: hidden, reason: "It is ours." });
  for (const value of [wrong, taken, over, secret]) await handIn(...both(value.toUpperCase().replace(".", "[.]")));
  await suggest();
  const found = await Promise.all([wrong, taken, over, secret].map(async (value) => (await ofValue(value)).length));
  expect(found).toEqual([0, 0, 0, 1]);
  await record(taken);
  await handIn(...both(taken));
  await suggest();
  expect((await ofValue(taken)).length).toBeGreaterThan(0);
});
