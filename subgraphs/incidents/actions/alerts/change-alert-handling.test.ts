import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { assessedAlert, attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("marking of alerts");
});
afterAll(() => room.close());

const { cora, erin, shai, sora, sena, tomo, robo } = people;
const mark = (by: Viewer, alertId: string, handling: Handling) =>
  attempt(room, by, "changeAlertHandling", { alertId, handling });
const marked = async (by: Viewer, alertId: string, handling: Handling) =>
  expect(await mark(by, alertId, handling)).toMatchObject({ id: alertId, handling });
const alertOf = (incidentId: string) => room.database.manager.findOneByOrFail(tables.Alert, { incidentId });
/** The reasons in words. */
const why = async (by: Viewer, alertId: string, handling: Handling) => {
  const answer = (await mark(by, alertId, handling)) as { gates?: readonly { gate: string; message: string }[] };
  return (answer.gates ?? []).map(({ gate, message }) => `${gate}: ${message}`);
};

const everywhere = `query ($id: ID!, $text: String!) {
  alert(id: $id) { title }
  alerts(first: 100) { totalCount nodes { id } }
  search(text: $text) { inIncidents { totalCount } }
  alertStatistics(groupBy: [STATE]) { counted rows { state count } }
}`;

interface Seen {
  readonly alert: { readonly title: string } | null;
  readonly alerts: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  readonly search: { readonly inIncidents: { readonly totalCount: number } };
  readonly alertStatistics: { readonly counted: number };
}

async function seenBy(viewer: Viewer, id: string, text: string) {
  const { data, errors } = await ask<Seen>(room, viewer, everywhere, { id, text });
  expect(errors).toBeUndefined();
  return {
    node: Boolean(data?.alert),
    listed: data?.alerts.nodes.some((one) => one.id === id),
    found: data?.search.inIncidents.totalCount,
    listCount: data?.alerts.totalCount ?? 0,
    counted: data?.alertStatistics.counted ?? 0,
  };
}

test("Who is kept out by the new marking reads the alert nowhere from then on, and everywhere once it is marked for them", async () => {
  const { id } = await perform<Alert>(room, cora, "reportAlert", { title: "Quicksilver at the gate" });
  const of = (viewer: Viewer) => seenBy(viewer, id, "Quicksilver");
  const before = await of(shai);
  expect(before).toMatchObject({ node: true, listed: true, found: 1 });
  await marked(erin, id, "AMBER_STRICT");
  const without = { listCount: before.listCount - 1, counted: before.counted - 1 };
  expect(await of(shai)).toEqual({ node: false, listed: false, found: 0, ...without });
  expect(await of(erin)).toEqual(before);
  expect(await of(sena)).toEqual(before);
  await marked(sena, id, "RED");
  expect(await of(shai)).toEqual({ node: false, listed: false, found: 0, ...without });
  // Its service team looks after it whatever its marking.
  expect(await of(erin)).toEqual(before);
  expect(await mark(shai, id, "RED")).toMatchObject({ __typename: "NotFound" });
  await marked(sora, id, "GREEN");
  expect(await of(shai)).toEqual(before);
  expect(await of(people.nobody)).toMatchObject({ node: true, listed: true, found: 1 });
});

test("The team of its service and security mark an alert for fewer, security on-call alone for more", async () => {
  const { id } = await perform<Alert>(room, cora, "reportAlert");
  for (const other of [shai, cora, robo])
    await expect(mark(other, id, "AMBER_STRICT")).rejects.toMatchObject({ code: "FORBIDDEN" });
  await marked(erin, id, "AMBER_STRICT");
  expect(await why(erin, id, "AMBER")).toEqual([expect.stringMatching(/^ALERT_KEPT_CLOSE: .*security on-call/)]);
  await marked(erin, id, "AMBER_STRICT");
  await marked(sena, id, "AMBER");
});

test("A version that is no longer the present one changes nothing", async () => {
  const { id, version } = await perform<Alert>(room, cora, "reportAlert");
  await marked(erin, id, "AMBER_STRICT");
  const late = { alertId: id, handling: "RED", expectedVersion: version };
  expect(await attempt(room, erin, "changeAlertHandling", late)).toMatchObject({ __typename: "VersionConflict" });
});

test("In an incident, it is marked for more by whoever leads it, and never for more than the incident is", async () => {
  const incidentId = await incidentAt(room, "LED");
  const { id } = await alertOf(incidentId);
  await marked(erin, id, "AMBER_STRICT");
  expect(await unmetGates(mark(sena, id, "AMBER"))).toEqual(["ALERT_KEPT_CLOSE"]);
  expect(await why(sora, id, "GREEN")).toEqual([expect.stringMatching(/INC-.* marked TLP:AMBER,.*changeHandling/)]);
  await marked(sora, id, "AMBER");
  // The wider incident does not make its alert wider.
  await perform(room, sora, "changeHandling", { incidentId, handling: "GREEN" });
  await marked(sora, id, "GREEN");
});

test("In an incident, RED takes a virtual team with whoever holds a role in it", async () => {
  const early = await alertOf(await incidentAt(room, "RECEIVED"));
  expect(await mark(sora, early.id, "RED")).toMatchObject({
    gates: [
      {
        gate: "VIRTUAL_TEAM_FORMED",
        message: expect.stringMatching(/AMBER\+STRICT for now.*security on-call.*formVirtualTeam/),
      },
    ],
  });
  await marked(sora, early.id, "AMBER_STRICT");
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id } = await alertOf(incidentId);
  await marked(sora, id, "RED");
  const { data } = await ask<{ incident: { alerts: { totalCount: number } } }>(
    room,
    tomo,
    "query ($id: ID!) { incident(id: $id) { alerts { totalCount } } }",
    { id: incidentId },
  );
  expect(data).toEqual({ incident: { alerts: { totalCount: 0 } } });
});

test("What was written of it before in the timeline of its incident stays, what comes later does not repeat it", async () => {
  const { id: alertId, title } = await assessedAlert(room);
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  await marked(sora, alertId, "AMBER_STRICT");
  await perform(room, sora, "dispositionAlert", { incidentId, alertId, reason: "As Emil said." });
  const { data } = await ask<{ incident: { timeline: { nodes: readonly { text: string }[] } } }>(
    room,
    tomo,
    "query ($id: ID!) { incident(id: $id) { timeline(first: 100) { nodes { text } } } }",
    { id: incidentId },
  );
  const told = data?.incident.timeline.nodes.map(({ text }) => text) ?? [];
  expect(told).toContainEqual(`Linked the alert "${title}"`);
  expect(told).toContainEqual("Found the alert marked AMBER_STRICT to be a true positive");
  expect(told.join()).not.toContain("an insider");
});

test("A suggestion with an alert that is marked for fewer is read by nobody, until it is marked for all responders again", async () => {
  const alert = { title: "Odd sign-ins", description: "Seen.", signal: "FIRING", severity: "MEDIUM", techniques: [] };
  const alerts = ["mail", "sites"].map((service) => ({
    ...alert,
    service,
    fingerprint: `marked ${service}`,
    indicators: ["198.51.100.77"],
  }));
  await perform(room, sora, "ingestAlerts", { alertSourceId: sources.routed, alerts });
  await room.perform("suggestAlertCorrelation");
  const [{ id, alertIds }] = (await room.database.manager.find(tables.AlertCorrelation)) as [AlertCorrelation];
  const read = async () => {
    const query = "query ($id: ID!) { alertCorrelation(id: $id) { id } }";
    return (await ask<{ alertCorrelation: object | null }>(room, sora, query, { id })).data?.alertCorrelation;
  };
  expect(await read()).toEqual({ id });
  await marked(sora, alertIds[0] ?? "", "AMBER_STRICT");
  expect(await read()).toBeNull();
  await marked(sora, alertIds[0] ?? "", "AMBER");
  expect(await read()).toEqual({ id });
});

test("It is offered with the alert to whoever may, by who leads its incident", async () => {
  const query = "query ($id: ID!) { alert(id: $id) { availableOperations { operation isPermitted } } }";
  interface Offered {
    readonly alert: { readonly availableOperations: readonly { operation: string; isPermitted: boolean }[] };
  }
  const isOffered = async (viewer: Viewer, id: string) => {
    const { data, errors } = await ask<Offered>(room, viewer, query, { id });
    expect(errors).toBeUndefined();
    return data?.alert.availableOperations.find(({ operation }) => operation === "CHANGE_ALERT_HANDLING")?.isPermitted;
  };
  const { id: alone } = await perform<Alert>(room, cora, "reportAlert", { serviceId: services.sharepoint });
  const { id: linked } = await alertOf(await incidentAt(room, "LED"));
  expect(await Promise.all([shai, sora, tomo].map((viewer) => isOffered(viewer, alone)))).toEqual([true, true, false]);
  expect(await Promise.all([erin, sora, tomo].map((viewer) => isOffered(viewer, linked)))).toEqual([true, true, false]);
});

test("An alert of an incident that is over, or being merged, keeps its marking", async () => {
  const closed = await alertOf(await incidentAt(room, "CLOSED"));
  expect(await unmetGates(mark(sora, closed.id, "AMBER_STRICT"))).toEqual(["INCIDENT_OPEN"]);
  const [incidentId, otherIncidentId] = [await incidentAt(room, "RECEIVED"), await incidentAt(room, "RECEIVED")];
  const { id } = await alertOf(incidentId);
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId });
  const [said, ...others] = await why(sora, id, "AMBER_STRICT");
  expect(others).toEqual([]);
  expect(said).toMatch(/^INCIDENT_OPEN: .*merged into/);
  expect(said).not.toMatch(/reopen/i);
});
