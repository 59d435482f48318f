import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { assessedAlert, attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("red alerts of incidents");
});
afterAll(() => room.close());

const { sora, erin, tomo } = people;
const alertOf = (id: string): Promise<Alert> => room.database.manager.findOneByOrFail(tables.Alert, { id });
const mark = (by: Viewer, alertId: string, handling: Handling) =>
  perform<Alert>(room, by, "changeAlertHandling", { alertId, handling });
const red = async () => {
  const { id } = await assessedAlert(room);
  await mark(erin, id, "RED");
  return id;
};

test("A RED alert becomes part of an incident with a virtual team alone, as one is marked RED in it", async () => {
  const alertId = await red();
  const early = await incidentAt(room, "RECEIVED");
  const one = { incidentId: early, alertId };
  const many = { incidentId: early, alertIds: [alertId] };
  expect(await unmetGates(attempt(room, sora, "linkAlert", one))).toEqual(["VIRTUAL_TEAM_FORMED"]);
  expect(await unmetGates(attempt(room, sora, "linkAlerts", many))).toEqual(["VIRTUAL_TEAM_FORMED"]);
  const { id: plain } = await assessedAlert(room);
  const { items } = await perform<AlertBatch>(room, sora, "linkAlerts", { ...many, alertIds: [alertId, plain] });
  expect(items).toMatchObject([
    { outcome: "REFUSED", problem: { __typename: "GatesUnmet", gates: [{ gate: "VIRTUAL_TEAM_FORMED" }] } },
    { outcome: "LINKED" },
  ]);
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  expect(await alertOf(alertId)).toMatchObject({ incidentId, handling: "RED" });
  await perform(room, sora, "linkAlerts", { incidentId, alertIds: [await red()] });
});

const handIn = async (fingerprint: string, changes: Partial<HandedInAlert> = {}) => {
  const alert = {
    ...{ title: `About ${fingerprint}`, description: "What was seen.", signal: "FIRING", fingerprint },
    ...{ severity: "MEDIUM", techniques: [], indicators: [], ...changes },
  };
  const { alertIds } = await perform<AlertBatch>(room, sora, "ingestAlerts", {
    ...{ alertSourceId: sources.exchange, alerts: [alert] },
  });
  return alertIds[0] ?? "";
};
const markingsToDecide = async (viewer: Viewer) => {
  const query = `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me {
    work(first: 100) { kind subject { ... on Alert { id } } } } } }`;
  const { data, errors } = await ask<{
    _entities: readonly [{ work: readonly { kind: string; subject: { id?: string } }[] }];
  }>(room, viewer, query, { of: viewer.personId });
  expect(errors).toBeUndefined();
  return data?._entities[0].work.flatMap(({ kind, subject: { id } }) => (kind === "ALERT_MARKING" ? id : []));
};

test("What a source calls RED in an incident is AMBER+STRICT there until somebody decides, and is asked once", async () => {
  const print = "red by its source";
  const alertId = await handIn(print);
  await perform(room, erin, "triageAlert", { alertId });
  await perform(room, erin, "assessSeverity", { alertId });
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  await handIn(print, { handling: "RED" });
  const asked = await alertOf(alertId);
  expect(asked).toMatchObject({
    ...{ handling: "AMBER_STRICT", askedHandling: "RED", handlingAskedAt: room.now, newsAt: room.now },
  });
  expect(await markingsToDecide(erin)).toEqual([alertId]);
  expect(await markingsToDecide(sora)).toEqual([alertId]);
  expect(await markingsToDecide(tomo)).toEqual([]);
  await handIn(print, { handling: "RED" });
  expect(await alertOf(alertId)).toMatchObject({ version: asked.version, handlingAskedAt: asked.handlingAskedAt });
  // Whoever decides that it stays as it is has decided.
  await mark(sora, alertId, "AMBER_STRICT");
  await handIn(print, { handling: "RED" });
  expect(await alertOf(alertId)).toMatchObject({ handling: "AMBER_STRICT", handlingAskedAt: null });
  expect(await markingsToDecide(sora)).toEqual([]);
});

test("What a source calls RED outside an incident is RED at once, and stays RED in one", async () => {
  const print = "red alone";
  const alertId = await handIn(print);
  await handIn(print, { handling: "RED" });
  expect(await alertOf(alertId)).toMatchObject({ handling: "RED", askedHandling: null, handlingAskedAt: null });
  await perform(room, erin, "triageAlert", { alertId });
  await perform(room, erin, "assessSeverity", { alertId });
  await perform(room, sora, "linkAlert", { incidentId: await incidentAt(room, "TEAM_FORMED"), alertId });
  await handIn(print, { handling: "RED" });
  expect(await alertOf(alertId)).toMatchObject({ handling: "RED", handlingAskedAt: null });
});
