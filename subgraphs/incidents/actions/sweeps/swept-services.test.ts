import { randomUUID } from "node:crypto";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("swept services");
});
afterAll(() => room.close());

const { sora, erin, shai } = people;
const { exchange, sharepoint } = services;

/** A sweep of Exchange for an indicator that few read. */
async function ordered(changes: object = {}) {
  const value = `${randomUUID()}.example`;
  const indicators = [{ type: "DOMAIN_NAME", value }];
  await perform(room, sora, "recordIndicators", { indicators, handling: "AMBER_STRICT", serviceIds: [] });
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, { value });
  const { id: indicatorSweepId } = await perform(room, sora, "orderIndicatorSweep", {
    ...{ indicatorIds: [indicatorId], serviceIds: [exchange], ...changes },
  });
  return { indicatorSweepId, indicatorId };
}
const sweepOf = (id: string) =>
  room.database.manager.findOneByOrFail(tables.IndicatorSweep, { id }) as Promise<IndicatorSweep>;
const partOf = (indicatorSweepId: string, serviceId: string) =>
  room.database.manager.findOneBy(tables.ServiceSweep, { indicatorSweepId, serviceId });
const reads = async (by: Viewer, { indicatorSweepId, indicatorId }: Awaited<ReturnType<typeof ordered>>) => {
  const { data } = await ask<{ indicatorSweep: object | null; indicator: object | null }>(
    room,
    by,
    "query ($sweep: ID!, $indicator: ID!) { indicatorSweep(id: $sweep) { id } indicator(id: $indicator) { id } }",
    { sweep: indicatorSweepId, indicator: indicatorId },
  );
  return [data?.indicatorSweep !== null, data?.indicator !== null];
};
const news = (of: string) =>
  room.database.query<{ data: { operation: string; serviceSweepIds: string[] } }[]>(
    "SELECT data FROM outbox_event WHERE subject = $1 ORDER BY sequence DESC LIMIT 1",
    [of],
  );

test("A service that was forgotten joins a sweep that goes on: due as the sweep, and its team is told as at the start", async () => {
  const made = await ordered();
  const { indicatorSweepId } = made;
  expect(await reads(shai, made)).toEqual([false, false]);
  const before = await sweepOf(indicatorSweepId);
  await perform(room, sora, "addSweptServices", { indicatorSweepId, serviceIds: [sharepoint] });
  expect(await reads(shai, made)).toEqual([true, true]);
  const part = await partOf(indicatorSweepId, sharepoint);
  expect(part).toMatchObject({ status: "PENDING", dueAt: before.dueAt, overdueAt: null });
  expect(await sweepOf(indicatorSweepId)).toMatchObject({
    ...{ version: before.version + 1, serviceIds: [exchange, sharepoint], pendingCount: 2 },
  });
  const [told] = await news(indicatorSweepId);
  expect(told?.data).toMatchObject({ operation: "addSweptServices", serviceSweepIds: [part?.id] });
  await perform(room, shai, "recordOwnSweepResult", { indicatorSweepId, serviceId: sharepoint });
});

test("One that joins after the sweep was due is overdue at once", async () => {
  const { indicatorSweepId } = await ordered({ dueAt: new Date(room.now.getTime() + 600_000) });
  room.now = new Date(room.now.getTime() + 1_200_000);
  await perform(room, sora, "addSweptServices", { indicatorSweepId, serviceIds: [sharepoint] });
  expect(await partOf(indicatorSweepId, sharepoint)).toMatchObject({ overdueAt: room.now });
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ overdueCount: 1, overdueAt: room.now });
});

test("A service that was named by mistake leaves with a reason, is not due any longer, and joins again", async () => {
  const made = await ordered({ serviceIds: [exchange, sharepoint] });
  const { indicatorSweepId } = made;
  const leaving = { indicatorSweepId, serviceId: sharepoint };
  await perform(room, sora, "removeSweptService", { ...leaving, reason: "It keeps no mail." });
  expect(await partOf(indicatorSweepId, sharepoint)).toMatchObject({
    ...{ status: "WITHDRAWN", reason: "It keeps no mail.", judgedById: sora.personId },
  });
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ serviceIds: [exchange], pendingCount: 1 });
  expect(await reads(shai, made)).toEqual([false, true]);
  for (const operation of ["removeSweptService", "markServiceNotSwept"] as const)
    expect(await unmetGates(attempt(room, sora, operation, { ...leaving, isApplicable: true }))).toEqual([
      "SERVICE_NOT_SWEPT",
    ]);
  expect(await unmetGates(attempt(room, sora, "recordSweepResult", leaving))).toEqual(["SWEEP_RESULT_HOLDS"]);
  await perform(room, erin, "recordOwnSweepResult", { indicatorSweepId });
  await perform(room, sora, "addSweptServices", { indicatorSweepId, serviceIds: [sharepoint] });
  expect(await partOf(indicatorSweepId, sharepoint)).toMatchObject({ status: "PENDING", reason: null, judgedAt: null });
  await perform(room, sora, "removeSweptService", leaving);
  await perform(room, sora, "completeIndicatorSweep", { indicatorSweepId, gapsReason: null });
});

test("One that joins again after results of it were recorded is searched again", async () => {
  const { indicatorSweepId } = await ordered({ serviceIds: [exchange, sharepoint] });
  const of = { indicatorSweepId, serviceId: sharepoint };
  await perform(room, sora, "recordSweepResult", of);
  const sweepResultId = (await partOf(indicatorSweepId, sharepoint))?.resultId;
  await perform(room, shai, "disputeSweepResult", { sweepResultId });
  await perform(room, shai, "markServiceNotSwept", { ...of, isApplicable: true });
  await perform(room, sora, "removeSweptService", of);
  await perform(room, sora, "addSweptServices", { indicatorSweepId, serviceIds: [sharepoint] });
  await perform(room, sora, "recordSweepResult", { ...of, details: "All farms." });
  expect(await partOf(indicatorSweepId, sharepoint)).toMatchObject({ status: "SWEPT", resultCount: 2 });
});

test("A service stays in the sweep while what was found in it stands, and its team reads and judges that", async () => {
  const made = await ordered({ serviceIds: [exchange, sharepoint] });
  const { indicatorSweepId, indicatorId } = made;
  const of = { indicatorSweepId, serviceId: sharepoint };
  const hits = [{ indicatorId, count: 3, firstSeenAt: new Date("2025-11-02T00:00:00.000Z") }];
  const found = await perform(room, sora, "recordSweepResult", { ...of, hits });
  const { id: latest } = await perform(room, sora, "recordSweepResult", { ...of, details: "Nothing more." });
  await perform(room, shai, "disputeSweepResult", { sweepResultId: latest });
  await perform(room, shai, "markServiceNotSwept", { ...of, isApplicable: false });
  expect(await partOf(indicatorSweepId, sharepoint)).toMatchObject({ status: "NOT_APPLICABLE", matchCount: 3 });
  expect(await unmetGates(attempt(room, sora, "removeSweptService", of))).toEqual(["SERVICE_NOT_SWEPT"]);
  expect(await reads(shai, made)).toEqual([true, true]);
  await perform(room, shai, "disputeSweepResult", { sweepResultId: found.id });
  await perform(room, sora, "removeSweptService", of);
  expect(await partOf(indicatorSweepId, sharepoint)).toMatchObject({ status: "WITHDRAWN", matchCount: 0 });
});

test("What a result stands for stays, and so does the last service; nobody joins twice, or a sweep that is over", async () => {
  const { indicatorSweepId } = await ordered({ serviceIds: [exchange, sharepoint] });
  const of = { indicatorSweepId };
  await perform(room, sora, "recordSweepResult", of);
  expect(await unmetGates(attempt(room, sora, "removeSweptService", of))).toEqual(["SERVICE_NOT_SWEPT"]);
  expect(await unmetGates(attempt(room, sora, "addSweptServices", { ...of, serviceIds: [exchange] }))).toEqual([
    "SERVICES_NEW_TO_SWEEP",
  ]);
  const alone = (await ordered()).indicatorSweepId;
  expect(await unmetGates(attempt(room, sora, "removeSweptService", { indicatorSweepId: alone }))).toEqual([
    "ANOTHER_SERVICE_SWEPT",
  ]);
  await perform(room, sora, "cancelIndicatorSweep", { indicatorSweepId: alone });
  expect(await unmetGates(attempt(room, sora, "addSweptServices", { indicatorSweepId: alone }))).toEqual([
    "SWEEP_OPEN",
  ]);
  for (const operation of ["addSweptServices", "removeSweptService"] as const)
    await expect(attempt(room, erin, operation, of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await attempt(room, shai, "addSweptServices", { indicatorSweepId: alone })).toMatchObject({
    __typename: "NotFound",
  });
});

test("Of a service that the sweep is not for is said that it is not, and what lets it join", async () => {
  const { indicatorSweepId } = await ordered();
  for (const operation of ["recordSweepResult", "removeSweptService", "markServiceNotSwept"] as const)
    expect(await attempt(room, sora, operation, { indicatorSweepId, serviceId: sharepoint })).toMatchObject({
      ...{ __typename: "NotFound", id: sharepoint, message: expect.stringContaining("addSweptServices") },
    });
});
