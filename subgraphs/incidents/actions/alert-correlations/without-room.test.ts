import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import { correlationBounds } from "../../domain/correlation/correlate.js";
import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { tables } from "../../store/tables.js";
import { incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeEach(async () => {
  room = await openIncidentsRoom("suggestions without room");
});
afterEach(() => room.close());

const { sora } = people;
let number = 0;
const firing = (indicator: string, service = "mail"): HandedInAlert => {
  number += 1;
  return {
    ...{ title: "Odd sign-ins", description: "What was seen.", signal: "FIRING", severity: "MEDIUM", techniques: [] },
    ...{ fingerprint: `print ${number}`, indicators: [indicator], service },
  };
};
const handIn = (...alerts: readonly HandedInAlert[]) =>
  perform(room, sora, "ingestAlerts", { alertSourceId: sources.routed, alerts });
const suggest = () => room.perform("suggestAlertCorrelation");
const ofValue = (value: string) =>
  room.database.manager
    .createQueryBuilder(tables.AlertCorrelation, "it")
    .where("it.reasons @> CAST(:reasons AS jsonb)", { reasons: JSON.stringify([{ value }]) })
    .andWhere("it.anchors <> '{}'")
    .getMany() as Promise<AlertCorrelation[]>;
const pass = (minutes: number) => {
  room.now = new Date(room.now.getTime() + minutes * 60_000);
};

/** As many suggestions about a service as people look through. @returns what makes room again, for one or for all */
async function fill(isForSecuritySide = false, serviceId: string = services.exchange) {
  const one: AlertCorrelation = {
    ...{ id: newIdentifier(), version: 1, state: "SUGGESTED", anchors: [], score: 60, serviceIds: [serviceId] },
    ...{ reasons: [{ basis: "SHARED_INDICATOR", value: "full.example" }], alertIds: [newIdentifier()] },
    ...{
      reportedIndicators: [],
      reportedTechniques: [],
      reportedAssets: [],
      reportedEntities: [],
      correlatedIncidentId: null,
    },
    ...{ isForSecuritySide, suggestedAt: room.now, lapsesAt: new Date(room.now.getTime() + 30 * 86_400_000) },
    ...{ decidedById: null, decidedAt: null, decisionReason: null },
    ...{ takenBackAt: null, takenBackById: null, takenBackReason: null },
  };
  const all = Array.from({ length: correlationBounds.openByService }, () => ({ ...one, id: newIdentifier() }));
  await room.database.manager.insert(tables.AlertCorrelation, all as AlertCorrelation[]);
  return async (count: number) => {
    const some = all.splice(0, count).map(({ id }) => id);
    await room.database.manager.delete(tables.AlertCorrelation, some);
  };
}
const record = (value: string, handling: string, incidentId: string) =>
  perform(room, sora, "recordIndicators", {
    ...{ incidentId, alertId: null, handling, indicators: [{ type: "DOMAIN_NAME", value }] },
  });

test("What found no room is suggested once there is some, though nothing more comes in", async () => {
  const makeRoom = await fill();
  await handIn(firing("late.example"), firing("late.example"));
  expect(await suggest()).toBe(0);
  pass(9);
  await makeRoom(1);
  expect(await suggest()).toBe(0);
  pass(1);
  expect(await suggest()).toBe(1);
  expect(await ofValue("late.example")).toMatchObject([{ alertIds: { length: 2 }, isForSecuritySide: false }]);
  pass(10);
  expect(await suggest()).toBe(0);
});

test("While there is no room, nothing is compared again, and what waited for days is suggested all the same", async () => {
  const makeRoom = await fill();
  await handIn(firing("days.example"), firing("days.example"));
  await suggest();
  const waits = () =>
    room.database.query("SELECT correlates_again_at, awaits_correlation FROM alert WHERE service_id = $1 ORDER BY id", [
      services.exchange,
    ]);
  const before = await waits();
  pass(2 * 24 * 60);
  expect(await suggest()).toBe(0);
  expect(await waits()).toEqual(before);
  await makeRoom(1);
  expect(await suggest()).toBe(1);
  expect(await ofValue("days.example")).toMatchObject([{ alertIds: { length: 2 } }]);
});

test("Of many that found no room as many are compared again as a service has room for at most, and the others after them", async () => {
  const makeRoom = await fill();
  const values = Array.from({ length: 70 }, (_, place) => `many-${place}.example`);
  await handIn(...values.flatMap((value) => [firing(value), firing(value)]));
  while ((await suggest()) > 0);
  await makeRoom(correlationBounds.openByService);
  pass(10);
  const woken: number[] = [];
  for (let round = 0; round < 5; round += 1) woken.push(await suggest());
  expect(woken).toEqual([20, 20, 20, 10, 0]);
  for (const value of values) expect(await ofValue(value)).toMatchObject([{ alertIds: { length: 2 } }]);
});

test("A service that has no room holds back nothing of another one", async () => {
  const makeRoom = [await fill(), await fill(false, services.sharepoint)];
  await handIn(firing("mail.example"), firing("mail.example"));
  await handIn(firing("sites.example", "sites"), firing("sites.example", "sites"));
  await suggest();
  await makeRoom[1]?.(1);
  pass(10);
  expect(await suggest()).toBe(1);
  expect([await ofValue("mail.example"), await ofValue("sites.example")]).toMatchObject([[], [{}]]);
});

test("What the security side alone looks through takes no room of what the team of a service does, nor the other way round", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const makeRoom = await fill(true);
  await record("strict.example", "AMBER_STRICT", incidentId);
  await handIn(firing("open.example"), firing("open.example"), firing("strict.example"));
  expect(await suggest()).toBe(1);
  expect(await ofValue("open.example")).toMatchObject([{ isForSecuritySide: false }]);
  expect(await ofValue("strict.example")).toEqual([]);
  await makeRoom(correlationBounds.openByService);
  await fill(false);
  pass(10);
  expect(await suggest()).toBe(1);
  expect(await ofValue("strict.example")).toMatchObject([{ isForSecuritySide: true, alertIds: { length: 1 } }]);
});

test("What finds no room for the security side alone changes nothing of an alert", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await fill(true);
  await record("quiet.example", "AMBER_STRICT", incidentId);
  await handIn(firing("quiet.example"));
  await suggest();
  expect(
    await room.database.query(
      "SELECT correlates_again_at, awaits_correlation FROM alert WHERE reported_indicators <> '{}'",
    ),
  ).toEqual([{ correlates_again_at: null, awaits_correlation: false }]);
});

test("What is recorded later and finds no room is compared again as well", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await handIn(firing("later.example"));
  await suggest();
  const makeRoom = await fill();
  await record("later.example", "AMBER", incidentId);
  expect(await suggest()).toBe(0);
  await makeRoom(1);
  expect(await suggest()).toBe(0);
  pass(10);
  expect(await suggest()).toBe(1);
  expect(await ofValue("later.example")).toMatchObject([{ correlatedIncidentId: incidentId }]);
  expect(await room.broken()).toEqual([]);
});
