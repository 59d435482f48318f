import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import type { SweepResult } from "../../domain/records/sweeps/sweep-result.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeEach(async () => {
  room = await openIncidentsRoom("sweeps without a judge");
});
afterEach(() => room.close());

const { sora, erin, shai } = people;
const { exchange, sharepoint } = services;
/** Somebody else who sweeps. */
const other: Viewer = { ...sora, personId: "01900000-0000-7000-8000-000000000777", name: "Another one" };

/** What security has found in a service by a sweep. */
async function found(serviceId: string, more: object = {}) {
  const value = "found.attacker.example";
  await perform(room, sora, "recordIndicators", { handling: "AMBER", indicators: [{ type: "DOMAIN_NAME", value }] });
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, { value });
  const ordered = { indicatorIds: [indicatorId], serviceIds: [exchange, sharepoint], ...more };
  const { id: indicatorSweepId } = await perform<IndicatorSweep>(room, sora, "orderIndicatorSweep", ordered);
  const hits = [{ indicatorId, count: 1, firstSeenAt: new Date("2025-11-02T00:00:00.000Z") }];
  const recorded = { indicatorSweepId, serviceId, hits };
  const { id: sweepResultId } = await perform<SweepResult>(room, sora, "recordSweepResult", recorded);
  const { alertId } = await room.database.manager.findOneByOrFail(tables.SweepHit, { indicatorSweepId });
  return { indicatorSweepId, sweepResultId, alertId: alertId ?? "" };
}
const dropResponsibility = () =>
  room.database.query(
    `UPDATE directory_team SET responsibilities = array_remove(responsibilities, 'SERVICE_ANALYSIS_AND_INSIGHT')
     WHERE id = (SELECT owner_team_id FROM directory_service WHERE id = $1)`,
    [exchange],
  );
const waiting = async (viewer: Viewer) => {
  const { data, errors } = await ask<{ _entities: readonly { work: readonly { kind: string }[] }[] }>(
    room,
    viewer,
    `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me { work(first: 50) { kind } } } }`,
    { of: viewer.personId },
  );
  expect(errors).toBeUndefined();
  return data?._entities[0]?.work.filter(({ kind }) => kind === "SWEEP_RESULT").length;
};
const forItsTeam = ["JUDGED_BY_ITS_TEAM"];

test("While its team can judge it, security neither confirms nor disputes what was found in a service, and waits for it", async () => {
  const { sweepResultId } = await found(exchange);
  for (const operation of ["confirmSweepResult", "disputeSweepResult"] as const)
    expect(await unmetGates(attempt(room, other, operation, { sweepResultId }))).toEqual(forItsTeam);
  expect([await waiting(other), await waiting(erin), await waiting(shai)]).toEqual([0, 1, 0]);
});

test("What was found in a service whose team holds no such responsibility any more is judged by security, by another person than who found it", async () => {
  const { indicatorSweepId, sweepResultId } = await found(exchange);
  const nothing = { indicatorSweepId, serviceId: exchange, isApplicable: false };
  expect(await unmetGates(attempt(room, other, "markServiceNotSwept", nothing))).toEqual(["SERVICE_NOT_SWEPT"]);
  await dropResponsibility();
  expect([await waiting(sora), await waiting(other)]).toEqual([0, 1]);
  const judged = { sweepResultId };
  await expect(attempt(room, sora, "confirmSweepResult", judged)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, other, "confirmSweepResult", judged);
  await perform(room, other, "disputeSweepResult", judged);
  await perform(room, sora, "markServiceNotSwept", nothing);
  const part = await room.database.manager.findOneByOrFail(tables.ServiceSweep, {
    indicatorSweepId,
    serviceId: exchange,
  });
  expect(part).toMatchObject({ status: "NOT_APPLICABLE", matchCount: 0, judgedById: sora.personId });
});

test("What a sweep of a narrow incident found in a service beside it is judged by security, and its alert closed by its team then", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "AMBER_STRICT" });
  const { sweepResultId, alertId } = await found(sharepoint, { incidentId });
  expect(await attempt(room, shai, "disputeSweepResult", { sweepResultId })).toMatchObject({ __typename: "NotFound" });
  await perform(room, shai, "triageAlert", { alertId });
  const closed = { alertId, disposition: "FALSE_POSITIVE", reason: "Our own scanner.", tuning: "Left out." };
  expect(await attempt(room, shai, "closeAlert", closed)).toMatchObject({
    gates: [{ gate: "NO_SWEEP_HIT_STANDS", message: expect.stringContaining("have security do so") }],
  });
  expect([await waiting(sora), await waiting(other), await waiting(shai)]).toEqual([0, 1, 0]);
  await perform(room, other, "disputeSweepResult", { sweepResultId });
  expect(await perform<Alert>(room, shai, "closeAlert", closed)).toMatchObject({ state: "CLOSED" });
});

test("What a sweep of a narrow incident found in a service of it is for that team to judge", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "AMBER_STRICT" });
  const { sweepResultId } = await found(exchange, { incidentId });
  expect(await unmetGates(attempt(room, other, "disputeSweepResult", { sweepResultId }))).toEqual(forItsTeam);
  await perform(room, erin, "disputeSweepResult", { sweepResultId });
});

test("What a sweep of a RED incident found is judged by security too, since the team of a service reads it through the virtual team alone", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { sweepResultId } = await found(exchange, { incidentId });
  await room.database.manager.update(
    tables.Incident,
    { id: incidentId },
    {
      handling: "RED",
      virtualTeamPersonIds: [sora.personId, other.personId],
      virtualTeamRoles: ["SECURITY_ANALYSIS", "SECURITY_ANALYSIS"] as never,
    },
  );
  expect(await attempt(room, erin, "disputeSweepResult", { sweepResultId })).toMatchObject({ __typename: "NotFound" });
  expect([await waiting(other), await waiting(erin)]).toEqual([1, 0]);
  await perform(room, other, "disputeSweepResult", { sweepResultId });
});
