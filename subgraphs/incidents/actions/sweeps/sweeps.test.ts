import type { Viewer } from "../../../../platform/identity/viewer.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import type { SweepResult } from "../../domain/records/sweeps/sweep-result.js";
import { foundOnce } from "../../domain/sweeps/found-once.js";
import { loadFormerHits } from "../../store/sweeps/load-former-hits.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

const { sora, erin, emil, shai, robo, ivan, mara, cora, nobody } = people;
const program: Viewer = { ...robo, memberships: sora.memberships, operations: ["recordSweepResult"] };
/** Records a result, and names it as those who judge it do. */
const result = async (viewer: Viewer, input: object) => ({
  sweepResultId: (await perform<SweepResult>(room, viewer, "recordSweepResult", input)).id,
});
const { exchange, sharepoint } = services;

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("sweeps");
});
afterAll(async () => {
  expect(await room.broken()).toEqual([]);
  await room.close();
});

let count = 0;
/** Records indicators with a marking, and says their ids. */
async function indicators(number: number, handling = "AMBER"): Promise<readonly string[]> {
  const values = Array.from({ length: number }, () => `host-${++count}.attacker.example`);
  await perform(room, sora, "recordIndicators", {
    handling,
    indicators: values.map((value) => ({ type: "DOMAIN_NAME", value })),
  });
  const rows = await room.database.manager.find(tables.Indicator, { order: { id: "ASC" } });
  return rows.filter(({ value }) => values.includes(value)).map(({ id }) => id);
}

const order = async (more: object = {}) => {
  const indicatorIds = "indicatorIds" in more ? {} : { indicatorIds: await indicators(2) };
  return perform<IndicatorSweep>(room, sora, "orderIndicatorSweep", { ...indicatorIds, ...more });
};
const sweepOf = (id: string) => room.database.manager.findOneByOrFail(tables.IndicatorSweep, { id });
const partOf = (indicatorSweepId: string, serviceId: string) =>
  room.database.manager.findOneByOrFail(tables.ServiceSweep, { indicatorSweepId, serviceId });
const seen = (indicatorId = "", more: object = {}) => ({
  indicatorId,
  count: 3,
  firstSeenAt: new Date("2025-11-02T00:00:00.000Z"),
  ...more,
});
const alertsOf = (serviceId: string) =>
  room.database.manager.find(tables.Alert, { where: { serviceId }, order: { id: "ASC" } });

test("A sweep is done service by service: what security records is confirmed by the service's team, what that team records stands at once", async () => {
  const { id: indicatorSweepId, ...sweep } = await order();
  expect(sweep).toMatchObject({ state: "OPEN", handling: "AMBER_STRICT", pendingCount: 2, confirmedCount: 0 });
  const of = { indicatorSweepId };
  const swept = await result(sora, of);
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({ status: "SWEPT", resultId: swept.sweepResultId });
  const other = { ...of, serviceId: sharepoint };
  await perform(room, shai, "recordOwnSweepResult", other);
  expect(await partOf(indicatorSweepId, sharepoint)).toMatchObject({ status: "CONFIRMED", judgedById: shai.personId });
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ pendingCount: 0, sweptCount: 1, confirmedCount: 1 });
  const early = { ...of, gapsReason: null };
  expect(await unmetGates(attempt(room, sora, "completeIndicatorSweep", early))).toEqual(["SWEEP_COVERED"]);
  // Neither security, nor the team of another service, nor a program confirms it.
  const asProgram = { ...program, memberships: erin.memberships, operations: ["confirmSweepResult"] };
  for (const viewer of [sora, shai, asProgram])
    await expect(attempt(room, viewer, "confirmSweepResult", swept)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await attempt(room, nobody, "confirmSweepResult", swept)).toMatchObject({ __typename: "NotFound" });
  await perform(room, erin, "confirmSweepResult", swept);
  await perform(room, sora, "completeIndicatorSweep", early);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ state: "COMPLETED", confirmedCount: 2, gapsReason: null });
  expect(await unmetGates(attempt(room, erin, "recordSweepResult", { ...of, details: "Late." }))).toEqual([
    "SWEEP_OPEN",
  ]);
});

test("Whoever has recorded a result confirms nothing, though their team may, and a program's result waits for a person", async () => {
  const { id: indicatorSweepId } = await order();
  const of = { indicatorSweepId };
  const ofExchange = { ...program, memberships: erin.memberships };
  const swept = await result(ofExchange, of);
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({ status: "SWEPT" });
  const asPerson = { ...ofExchange, kind: "PERSON" as const };
  await expect(attempt(room, asPerson, "confirmSweepResult", swept)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const own = { ...of, details: "As the program says." };
  await expect(
    attempt(room, { ...ofExchange, operations: ["recordOwnSweepResult"] }, "recordOwnSweepResult", own),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, erin, "confirmSweepResult", swept);
});

test("A disputed result stays on record, the service is outstanding again, and the corrected one is judged anew", async () => {
  const { id: indicatorSweepId } = await order();
  const of = { indicatorSweepId };
  const first = await result(sora, of);
  await perform(room, erin, "disputeSweepResult", first);
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({
    status: "DISPUTED",
    reason: "The logs of one farm were left out.",
  });
  // What is sent once more as it was is what is disputed.
  expect(await unmetGates(attempt(room, sora, "recordSweepResult", of))).toEqual(["SWEEP_RESULT_HOLDS"]);
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({ status: "DISPUTED", resultCount: 1 });
  // Nobody but the service's side sets its dispute aside, and security cannot cover the service by a word of its own.
  for (const isApplicable of [true, false])
    expect(await unmetGates(attempt(room, sora, "markServiceNotSwept", { ...of, isApplicable }))).toEqual([
      "SERVICE_NOT_SWEPT",
    ]);
  const complete = { ...of, gapsReason: null };
  expect(await unmetGates(attempt(room, sora, "completeIndicatorSweep", complete))).toEqual(["SWEEP_COVERED"]);
  const second = await result(sora, { ...of, details: "With all farms." });
  expect(await unmetGates(attempt(room, sora, "markServiceNotSwept", of))).toEqual(["SERVICE_NOT_SWEPT"]);
  const third = await result(sora, { ...of, details: "With all farms, and the archive." });
  expect(await unmetGates(attempt(room, erin, "confirmSweepResult", second))).toEqual(["SWEEP_RESULT_STANDS"]);
  await perform(room, erin, "confirmSweepResult", third);
  const results = await room.database.manager.find(tables.SweepResult, {
    where: { indicatorSweepId },
    order: { sequence: "ASC" },
  });
  expect(results).toMatchObject([
    { sequence: 1, disputeReason: "The logs of one farm were left out.", judgedById: erin.personId },
    { sequence: 2, state: "RECORDED", judgedById: null },
    { sequence: 3, state: "CONFIRMED", disputeReason: null, judgedById: erin.personId },
  ]);
  await expect(
    room.database.query("UPDATE sweep_result SET found_count = 7 WHERE id = $1", [results[0]?.id]),
  ).rejects.toThrow();
});

test("What was seen by a result that is disputed counts no longer, and is seen anew where it is found once more", async () => {
  const [one = ""] = await indicators(1);
  const { id: indicatorSweepId } = await order({ indicatorIds: [one] });
  const of = { indicatorSweepId, hits: [seen(one)] };
  const first = await result(sora, of);
  const standing = async () =>
    (await room.database.manager.findBy(tables.IndicatorSighting, { indicatorId: one })).map(({ stands }) => stands);
  expect(await standing()).toEqual([true]);
  await perform(room, erin, "disputeSweepResult", first);
  expect(await standing()).toEqual([false]);
  const query = "query ($ids: [String!]) { indicators(filter: { values: $ids, seen: true }) { totalCount } }";
  const { value } = await room.database.manager.findOneByOrFail(tables.Indicator, { id: one });
  expect((await ask(room, sora, query, { ids: [value] })).data).toEqual({ indicators: { totalCount: 0 } });
  await result(sora, { ...of, details: "Searched again." });
  expect((await standing()).sort()).toEqual([false, true]);
});

test("What is withdrawn, or marked as a false positive, while a sweep goes on makes neither an alert nor a sighting", async () => {
  const [one = "", other = ""] = await indicators(2);
  const { id: indicatorSweepId } = await order({ indicatorIds: [one, other] });
  await perform(room, sora, "withdrawIndicator", { indicatorId: one });
  await perform(room, sora, "markIndicatorFalsePositive", { indicatorId: other });
  const before = (await alertsOf(exchange)).length;
  for (const id of [one, other])
    expect(
      await unmetGates(attempt(room, program, "recordSweepResult", { indicatorSweepId, hits: [seen(id)] })),
    ).toEqual(["SWEEP_RESULT_HOLDS"]);
  await result(program, { indicatorSweepId, hits: [] });
  expect((await alertsOf(exchange)).length).toBe(before);
  expect(await room.database.manager.countBy(tables.IndicatorSighting, { indicatorId: other })).toBe(0);
});

test("That a service has nothing to search is for its own team to say; security says that it cannot be searched, which is a gap", async () => {
  const { id: indicatorSweepId } = await order();
  const of = { indicatorSweepId };
  expect(await unmetGates(attempt(room, sora, "markServiceNotSwept", of))).toEqual(["SERVICE_NOT_SWEPT"]);
  await expect(attempt(room, shai, "markServiceNotSwept", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, erin, "markServiceNotSwept", of);
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({ status: "NOT_APPLICABLE" });
  await perform(room, sora, "markServiceNotSwept", { ...of, isApplicable: true });
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({ status: "UNABLE" });
  const swept = await result(sora, of);
  await perform(room, erin, "disputeSweepResult", swept);
  await perform(room, erin, "markServiceNotSwept", of);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ notApplicableCount: 1, disputedCount: 0, pendingCount: 1 });
});

test("A hit makes one alert for the service and a sighting, and sent again, or in a correction, none of them twice", async () => {
  const [one, other] = await indicators(2, "AMBER_STRICT");
  const { id: indicatorSweepId } = await order({ indicatorIds: [one, other] });
  const before = (await alertsOf(sharepoint)).length;
  const of = { indicatorSweepId, serviceId: sharepoint };
  const found = { ...of, hits: [seen(one, { place: "proxy-7" })] };
  await perform(room, program, "recordSweepResult", found);
  await perform(room, program, "recordSweepResult", found);
  const [alert, ...none] = (await alertsOf(sharepoint)).slice(before);
  expect(none).toEqual([]);
  expect(alert).toMatchObject({
    state: "RECEIVED",
    source: "SIEM_DETECTION",
    handling: "AMBER_STRICT",
    reportedIndicators: [expect.stringContaining("attacker.example")],
    awaitsCorrelation: true,
    incidentId: null,
  });
  const corrected = { ...found, hits: [seen(one, { place: "proxy-7" }), seen(other)], details: "Two after all." };
  await perform(room, shai, "recordOwnSweepResult", corrected);
  const later = (await alertsOf(sharepoint)).slice(before);
  expect(later).toHaveLength(2);
  expect(later[1]).toMatchObject({ source: "WORKLOAD_DETECTION", title: "A sweep found an indicator of compromise" });
  const sightings = await room.database.manager.find(tables.IndicatorSighting, { where: { serviceId: sharepoint } });
  expect(sightings.filter(({ indicatorId }) => indicatorId === one)).toMatchObject([
    { count: 3, place: "proxy-7", alertId: alert?.id },
  ]);
  expect(sightings.filter(({ indicatorId }) => indicatorId === other)).toHaveLength(1);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ matchCount: 6, confirmedCount: 1, pendingCount: 1 });
  const [event] = await room.database.query<{ data: object }[]>(
    "SELECT data FROM outbox_event WHERE type = $1 ORDER BY sequence DESC LIMIT 1",
    [eventTypes.INDICATOR_SWEEP_CHANGED.type],
  );
  expect(event?.data).toMatchObject({ operation: "recordOwnSweepResult", serviceSweepIds: [expect.any(String)] });
  // Whoever reads the sweep is led from the alert to what it found.
  const hitsOf = async (viewer: Viewer) =>
    (
      await ask(
        room,
        viewer,
        "query ($id: ID!) { alert(id: $id) { sightings { nodes { indicator { id } place } } sweepHits { nodes { indicator { id } place } } } }",
        {
          id: alert?.id,
        },
      )
    ).data;
  const hit = { indicator: { id: one }, place: "proxy-7" };
  expect(await hitsOf(sora)).toEqual({ alert: { sightings: { nodes: [hit] }, sweepHits: { nodes: [hit, hit] } } });
  // What was withdrawn is shown by it no longer.
  const [sighting] = sightings.filter(({ indicatorId }) => indicatorId === one);
  await perform(room, sora, "withdrawSighting", { indicatorId: one, sightingId: sighting?.id });
  expect(await hitsOf(sora)).toMatchObject({ alert: { sightings: { nodes: [] } } });
  // The alert is the service's to triage, as any other, and opens an incident from there.
  const alertId = alert?.id;
  await perform(room, shai, "triageAlert", { alertId });
  await perform(room, shai, "assessSeverity", { alertId });
  await perform<Alert>(room, shai, "escalateAlert", { alertId });
});

test("The alert of a RED sweep says nothing of why it was ordered to the service's team, which may not read it", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const [red] = await indicators(1, "RED");
  const reason = "An insider of that team is suspected.";
  const input = { incidentId, indicatorIds: [red], serviceIds: [sharepoint], reason };
  const { id: indicatorSweepId } = await order(input);
  const before = (await alertsOf(sharepoint)).length;
  await perform(room, sora, "recordSweepResult", { indicatorSweepId, serviceId: sharepoint, hits: [seen(red)] });
  const [alert] = (await alertsOf(sharepoint)).slice(before);
  const query = "query ($id: ID!) { alert(id: $id) { title description } }";
  const { data } = await ask<{ alert: object }>(room, shai, query, { id: alert?.id });
  expect(data).toEqual({
    alert: {
      title: "A sweep found an indicator of compromise",
      description: "Found in Sign-in logs of all farms by a sweep for indicators of compromise.",
    },
  });
});

test("An indicator at one place is one hit, however often one call names it: what it was seen at several times adds up", async () => {
  const [one, other] = await indicators(2);
  const { id: indicatorSweepId } = await order({ indicatorIds: [one, other] });
  const firstSeenAt = new Date("2025-11-03T00:00:00.000Z");
  const hits = [
    ...[seen(one), seen(one), seen(one, { count: 4 }), seen(one, { firstSeenAt, count: 2 })],
    ...[seen(one, { place: "proxy-7" }), seen(other)],
  ];
  const of = { indicatorSweepId };
  const { sweepResultId } = await result(sora, { ...of, hits });
  const sightings = async () => {
    const all = await room.database.manager.find(tables.IndicatorSighting, { order: { id: "ASC" } });
    return all.filter(({ indicatorId }) => indicatorId === one || indicatorId === other);
  };
  expect(await sightings()).toHaveLength(3);
  expect((await sightings())[0]).toMatchObject({ ...seen(one), count: 6, lastSeenAt: firstSeenAt });
  expect(await room.database.manager.countBy(tables.SweepHit, { sweepResultId })).toBe(3);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ matchCount: 12 });
  // Of a correction only what says more is a sighting, and it leads to the alert that is there.
  const lastSeenAt = new Date("2025-11-04T00:00:00.000Z");
  await result(sora, { ...of, hits: [...hits, seen(one, { firstSeenAt, lastSeenAt })], details: "Looked at again." });
  const [first, ...rest] = await sightings();
  expect(rest).toHaveLength(3);
  expect(rest.at(-1)).toMatchObject({ lastSeenAt, alertId: first?.alertId });
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ matchCount: 13 });
});

test("What is found anew after its alert was closed is an alert anew, and what is only sent again is none", async () => {
  const [one] = await indicators(1);
  const { id: indicatorSweepId } = await order({ indicatorIds: [one] });
  const of = { indicatorSweepId };
  const before = (await alertsOf(exchange)).length;
  const alertsOfSweep = async () => (await alertsOf(exchange)).slice(before);
  const wrong = await result(sora, { ...of, hits: [seen(one)] });
  await perform(room, erin, "disputeSweepResult", wrong);
  const [first] = await alertsOfSweep();
  await perform(room, erin, "dismissAlerts", { alertIds: [first?.id] });
  await result(sora, { ...of, hits: [seen(one, { place: "proxy-9" })], details: "By another query." });
  expect(await alertsOfSweep()).toMatchObject([
    { id: first?.id, state: "CLOSED" },
    { state: "RECEIVED", formerAlertId: first?.id },
  ]);
  await result(sora, { ...of, hits: [seen(one, { place: "proxy-9" })], details: "Said in other words." });
  expect(await alertsOfSweep()).toHaveLength(2);
});

test("Of what was found before, a result reads no more than it repeats", async () => {
  const ids = await indicators(40);
  const { id: indicatorSweepId } = await order({ indicatorIds: ids });
  const of = { indicatorSweepId };
  const many = ids.flatMap((id) => Array.from({ length: 20 }, (_, place) => seen(id, { place: `proxy-${place}` })));
  await result(sora, { ...of, hits: many });
  const found = foundOnce([seen(ids[0], { place: "proxy-3" }), seen(ids[1])]);
  const { alertIds, repeated } = await loadFormerHits(
    room.database.manager,
    await partOf(indicatorSweepId, exchange),
    found,
  );
  expect([...alertIds.keys()].toSorted()).toEqual(ids.slice(0, 2).toSorted());
  expect(repeated).toEqual(found.slice(0, 1));
});

test("Inside an incident an alert is no wider than the incident, and the sighting is part of it", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "AMBER_STRICT" });
  const [one] = await indicators(1, "AMBER");
  const sweep = await order({ incidentId, indicatorIds: [one] });
  expect(sweep).toMatchObject({ incidentId, handling: "AMBER_STRICT" });
  const before = (await alertsOf(exchange)).length;
  await perform(room, sora, "recordSweepResult", { indicatorSweepId: sweep.id, hits: [seen(one)] });
  expect((await alertsOf(exchange)).slice(before)).toMatchObject([{ handling: "AMBER_STRICT", state: "RECEIVED" }]);
  expect(await room.database.manager.findOneBy(tables.IndicatorSighting, { indicatorId: one as string })).toMatchObject(
    {
      incidentId,
    },
  );
});

test("A sweep is marked no wider than its indicators, is for active ones, and RED is for incidents alone", async () => {
  const [red] = await indicators(1, "RED");
  const [strict] = await indicators(1, "AMBER_STRICT");
  const gatesOf = (input: object) => unmetGates(attempt(room, sora, "orderIndicatorSweep", input));
  expect(await gatesOf({ indicatorIds: [red] })).toEqual(["SWEEP_MARKED"]);
  expect(await gatesOf({ indicatorIds: [strict], handling: "AMBER" })).toEqual(["SWEEP_MARKED"]);
  expect(await gatesOf({ indicatorIds: [strict], dueAt: new Date("2020-01-01T00:00:00.000Z") })).toEqual([
    "SWEEP_SCOPED",
  ]);
  await perform(room, sora, "withdrawIndicator", { indicatorId: strict });
  expect(await gatesOf({ indicatorIds: [strict] })).toEqual(["SWEEP_SCOPED"]);
  expect(
    await attempt(room, { ...emil, ...{ memberships: sora.memberships } }, "orderIndicatorSweep", {
      indicatorIds: [red],
    }),
  ).toMatchObject({
    __typename: "NotFound",
    id: red,
  });
  expect(await attempt(room, sora, "orderIndicatorSweep", { indicatorIds: [idOf(9_999)] })).toMatchObject({
    __typename: "NotFound",
  });
});

test("A result names indicators of the sweep alone, in order and in the past", async () => {
  const [one, other] = await indicators(2);
  const { id: indicatorSweepId } = await order({ indicatorIds: [one] });
  const gatesOf = (hits: readonly object[]) =>
    unmetGates(attempt(room, sora, "recordSweepResult", { indicatorSweepId, hits }));
  expect(await gatesOf([seen(other)])).toEqual(["SWEEP_RESULT_HOLDS"]);
  expect(await gatesOf([seen(one, { lastSeenAt: new Date("2025-11-01T00:00:00.000Z") })])).toEqual([
    "SWEEP_RESULT_HOLDS",
  ]);
  expect(await gatesOf([seen(one, { firstSeenAt: new Date("2040-01-01T00:00:00.000Z") })])).toEqual([
    "SWEEP_RESULT_HOLDS",
  ]);
});

test("What security has found stays, and waits for the service's team, however often that team finds nothing elsewhere", async () => {
  const [one = "", other = ""] = await indicators(2);
  const { id: indicatorSweepId } = await order({ indicatorIds: [one, other], serviceIds: [exchange] });
  const of = { indicatorSweepId };
  const complete = { ...of, gapsReason: null };
  const first = await result(program, { ...of, dataSources: ["Mail logs"], hits: [seen(one, { count: 7 })] });
  const own = async (dataSource: string) =>
    perform(room, erin, "recordOwnSweepResult", { ...of, dataSources: [dataSource], details: dataSource });
  for (const source of ["DNS logs", "Mail logs"]) {
    await own(source);
    expect(await sweepOf(indicatorSweepId)).toMatchObject({ confirmedCount: 0, sweptCount: 1, matchCount: 7 });
    expect(await unmetGates(attempt(room, sora, "completeIndicatorSweep", complete))).toEqual(["SWEEP_COVERED"]);
  }
  // Nor does another result of security hide it, of which the team confirms that alone.
  const second = await result(sora, { ...of, dataSources: ["Proxy logs"], hits: [seen(other, { count: 2 })] });
  await perform(room, erin, "confirmSweepResult", second);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ confirmedCount: 0, sweptCount: 1, matchCount: 9 });
  const work = `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me {
    work(first: 100) { subject { ... on SweepResult { id } } } } } }`;
  const { data } = await ask<object>(room, erin, work, { of: erin.personId });
  expect(JSON.stringify(data)).toContain(first.sweepResultId);
  expect(JSON.stringify(data)).not.toContain(second.sweepResultId);
  await perform(room, erin, "confirmSweepResult", first);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ confirmedCount: 1, sweptCount: 0, matchCount: 9 });
  await perform(room, sora, "completeIndicatorSweep", complete);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ state: "COMPLETED", matchCount: 9 });
});

test("An older result that still stands is disputed, and then what it has found counts no longer and its alert is a false one", async () => {
  const [one = ""] = await indicators(1);
  const { id: indicatorSweepId } = await order({ indicatorIds: [one], serviceIds: [exchange] });
  const of = { indicatorSweepId };
  const before = (await alertsOf(exchange)).length;
  const first = await result(program, { ...of, hits: [seen(one)] });
  const again = await result(program, { ...of, hits: [seen(one, { count: 4 })], details: "Counted again." });
  const [alert] = (await alertsOf(exchange)).slice(before);
  await perform(room, erin, "recordOwnSweepResult", { ...of, dataSources: ["DNS logs"] });
  // What the newer one names once more is not asked of the older one as well.
  expect(await unmetGates(attempt(room, erin, "confirmSweepResult", first))).toEqual(["SWEEP_RESULT_STANDS"]);
  const dismissal = { alertIds: [alert?.id], disposition: "FALSE_POSITIVE", tuning: "Leave out the scanner." };
  expect(await unmetGates(attempt(room, erin, "dismissAlerts", dismissal))).toEqual(["NO_SWEEP_HIT_STANDS"]);
  await perform(room, erin, "disputeSweepResult", again);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ sweptCount: 1, matchCount: 3 });
  await perform(room, erin, "disputeSweepResult", first);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ confirmedCount: 1, sweptCount: 0, matchCount: 0 });
  await perform(room, erin, "dismissAlerts", dismissal);
});

test("The same hit with another first time counts once, and nobody lowers by another result what was found", async () => {
  const [one = ""] = await indicators(1);
  const { id: indicatorSweepId } = await order({ indicatorIds: [one], serviceIds: [exchange] });
  const of = { indicatorSweepId };
  const at = (day: string) => ({ firstSeenAt: new Date(`2025-11-${day}T00:00:00.000Z`) });
  const own = (more: object, details: string) =>
    perform(room, erin, "recordOwnSweepResult", { ...of, details, hits: [seen(one, more)] });
  const counted = async () => {
    const { matchCount, status } = await partOf(indicatorSweepId, exchange);
    return [matchCount, status];
  };
  const first = await result(program, { ...of, hits: [seen(one, { ...at("02"), count: 7 })] });
  await own({ ...at("05"), count: 1 }, "Seen once.");
  expect(await counted()).toEqual([7, "SWEPT"]);
  expect(await unmetGates(attempt(room, sora, "completeIndicatorSweep", { ...of, gapsReason: null }))).toEqual([
    "SWEEP_COVERED",
  ]);
  const work = `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me {
    work(first: 100) { subject { ... on SweepResult { id } } } } } }`;
  const waiting = async () => JSON.stringify((await ask<object>(room, erin, work, { of: erin.personId })).data);
  expect(await waiting()).toContain(first.sweepResultId);
  // What says more of the same takes its place.
  await own({ ...at("02"), count: 9, lastSeenAt: new Date("2025-11-06T00:00:00.000Z") }, "Counted again.");
  expect(await counted()).toEqual([9, "CONFIRMED"]);
  expect(await waiting()).not.toContain(first.sweepResultId);
  // An earlier first time is news as well, though the count is no larger.
  const earlier = await result(program, { ...of, hits: [seen(one, { ...at("01"), count: 1 })] });
  await own({ ...at("02"), count: 2 }, "The first weeks are not ours to see.");
  expect(await counted()).toEqual([9, "SWEPT"]);
  expect(await waiting()).toContain(earlier.sweepResultId);
  await perform(room, erin, "disputeSweepResult", earlier);
  expect(await counted()).toEqual([9, "CONFIRMED"]);
});

test("What was seen still counts as a sighting once the result that said so first is disputed, where another that stands says it too", async () => {
  const [one = ""] = await indicators(1);
  const { id: indicatorSweepId } = await order({ indicatorIds: [one], serviceIds: [exchange] });
  const of = { indicatorSweepId };
  const hits = (count: number) => [seen(one, { count, place: "proxy-1" })];
  const first = await result(program, { ...of, hits: hits(7) });
  const second = await result(sora, { ...of, hits: hits(5), details: "By hand." });
  const standing = async () =>
    (await room.database.manager.findBy(tables.IndicatorSighting, { indicatorId: one, stands: true })).map(
      ({ count, sweepResultId }) => ({ count, sweepResultId }),
    );
  expect(await standing()).toEqual([{ count: 7, sweepResultId: first.sweepResultId }]);
  await perform(room, erin, "disputeSweepResult", first);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ matchCount: 5 });
  expect(await standing()).toEqual([{ count: 5, sweepResultId: second.sweepResultId }]);
  await perform(room, erin, "disputeSweepResult", second);
  expect(await standing()).toEqual([]);
});

test("Where something was found, that there is nothing to search covers no service until that is disputed, or somebody says why it is left", async () => {
  const [one = ""] = await indicators(1);
  const { id: indicatorSweepId } = await order({ indicatorIds: [one], serviceIds: [exchange] });
  const of = { indicatorSweepId };
  const complete = { ...of, gapsReason: null };
  const first = await result(program, { ...of, hits: [seen(one)] });
  const second = await result(sora, { ...of, dataSources: ["DNS logs"] });
  await perform(room, erin, "disputeSweepResult", second);
  await perform(room, erin, "markServiceNotSwept", { ...of, isApplicable: false });
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ notApplicableCount: 1, matchCount: 3 });
  const work = `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me {
    work(first: 100) { subject { ... on SweepResult { id } } } } } }`;
  const { data } = await ask<object>(room, erin, work, { of: erin.personId });
  expect(JSON.stringify(data)).toContain(first.sweepResultId);
  expect(await attempt(room, sora, "completeIndicatorSweep", complete)).toMatchObject({
    gates: [{ gate: "SWEEP_COVERED", message: expect.stringMatching(/what was found in them still stands: Exchange/) }],
  });
  await perform(room, erin, "disputeSweepResult", first);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ notApplicableCount: 1, matchCount: 0 });
  await perform(room, sora, "completeIndicatorSweep", complete);
});

test("A list that is longer than one result is counted in all its parts, and what several of them name once", async () => {
  const [one = ""] = await indicators(1);
  const { id: indicatorSweepId } = await order({ indicatorIds: [one], serviceIds: [exchange] });
  const own = async (from: number, to: number, more: object = {}) => {
    const places = Array.from({ length: to - from }, (_, place) => `machine-${from + place}`);
    const hits = places.map((place) => seen(one, { count: 1, place }));
    await perform(room, erin, "recordOwnSweepResult", { indicatorSweepId, hits, ...more });
  };
  await own(0, 1_000);
  await own(1_000, 1_500);
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({ status: "CONFIRMED", matchCount: 1_500 });
  await own(0, 0, { dataSources: ["DNS logs"] });
  await own(1_400, 1_510, { details: "Looked at again." });
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ confirmedCount: 1, matchCount: 1_510 });
});

/** 72 hours, of which some logs go back no further than to the last of them. */
const ordered = { periodFrom: new Date("2025-11-01T00:00:00.000Z"), periodTo: new Date("2025-11-04T00:00:00.000Z") };
const from = (periodFrom: string, periodTo = "2025-11-04T00:00:00.000Z") => ({
  periodFrom: new Date(periodFrom),
  periodTo: new Date(periodTo),
});
const gap = (from: string, to: string | Date) => ({ from: new Date(from), to: new Date(to) });
const gapsOf = async (indicatorSweepId: string, serviceId: string) => {
  const { data, errors } = await ask<{ indicatorSweep: object }>(
    room,
    sora,
    `query ($id: ID!, $service: ID!) { indicatorSweep(id: $id) { partialCount sweptCount
      serviceSweeps(filter: { serviceIds: [$service] }) { nodes { status matchCount uncoveredPeriods { from to } } } } }`,
    { id: indicatorSweepId, service: serviceId },
  );
  expect(errors).toBeUndefined();
  return data?.indicatorSweep;
};

test("A result over part of the period holds and covers that part alone: the rest is a gap that is searched later, or left with a reason", async () => {
  const { id: indicatorSweepId } = await order({ ...ordered, serviceIds: [exchange] });
  const of = { indicatorSweepId };
  const hour = from("2025-11-03T23:00:00.000Z");
  await perform(room, erin, "recordOwnSweepResult", { ...of, ...hour });
  expect(await gapsOf(indicatorSweepId, exchange)).toEqual({
    partialCount: 1,
    sweptCount: 1,
    serviceSweeps: {
      nodes: [
        {
          status: "CONFIRMED",
          matchCount: 0,
          uncoveredPeriods: [gap("2025-11-01T00:00:00.000Z", "2025-11-03T23:00:00.000Z")],
        },
      ],
    },
  });
  const complete = { ...of, gapsReason: null };
  expect(await unmetGates(attempt(room, sora, "completeIndicatorSweep", complete))).toEqual(["SWEEP_COVERED"]);
  await perform(room, sora, "completeIndicatorSweep", { ...of, gapsReason: "Logs are kept for an hour." });
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ state: "COMPLETED", partialCount: 1 });
});

test("Results that the team of a service has confirmed cover the period together, and what does not hold of them is disputed", async () => {
  const [one, other] = await indicators(2);
  const { id: indicatorSweepId } = await order({ ...ordered, serviceIds: [exchange], indicatorIds: [one, other] });
  const of = { indicatorSweepId };
  const early = { ...of, ...from("2025-11-01T00:00:00.000Z", "2025-11-02T12:00:00.000Z") };
  await perform(room, erin, "recordOwnSweepResult", { ...early, hits: [seen(one)] });
  const late = { ...of, ...from("2025-11-02T12:00:00.000Z") };
  const at = { firstSeenAt: new Date("2025-11-03T00:00:00.000Z"), count: 2 };
  const swept = await result(sora, { ...late, hits: [seen(other, at)] });
  expect(await gapsOf(indicatorSweepId, exchange)).toMatchObject({
    partialCount: 0,
    serviceSweeps: { nodes: [{ status: "SWEPT", matchCount: 5, uncoveredPeriods: [] }] },
  });
  await perform(room, erin, "confirmSweepResult", swept);
  // That nothing is found in it again says nothing of what was: that is disputed where it was nothing after all.
  await perform(room, erin, "recordOwnSweepResult", late);
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({ status: "CONFIRMED", matchCount: 5 });
  await perform(room, erin, "disputeSweepResult", swept);
  expect(await gapsOf(indicatorSweepId, exchange)).toMatchObject({
    sweptCount: 1,
    serviceSweeps: { nodes: [{ status: "CONFIRMED", matchCount: 3, uncoveredPeriods: [] }] },
  });
  await perform(room, sora, "completeIndicatorSweep", { ...of, gapsReason: null });
});

test("What a team has confirmed and finds to claim too much it disputes itself, and what stands besides covers and counts alone", async () => {
  const [one, other] = await indicators(2);
  const { id: indicatorSweepId } = await order({ ...ordered, serviceIds: [exchange], indicatorIds: [one, other] });
  const of = { indicatorSweepId };
  const own = async (input: object) => ({
    sweepResultId: (await perform<SweepResult>(room, erin, "recordOwnSweepResult", { ...of, ...input })).id,
  });
  const claimed = await own({ ...ordered, hits: [seen(one)] });
  const late = from("2025-11-03T00:00:00.000Z");
  const hits = [seen(other, { firstSeenAt: new Date("2025-11-03T12:00:00.000Z"), count: 2 })];
  const right = await own({ ...late, hits });
  expect(await gapsOf(indicatorSweepId, exchange)).toMatchObject({
    serviceSweeps: { nodes: [{ status: "CONFIRMED", matchCount: 5, uncoveredPeriods: [] }] },
  });
  expect(await unmetGates(attempt(room, sora, "disputeSweepResult", claimed))).toEqual(["JUDGED_BY_ITS_TEAM"]);
  await perform(room, erin, "disputeSweepResult", claimed);
  const left = gap("2025-11-01T00:00:00.000Z", "2025-11-03T00:00:00.000Z");
  expect(await gapsOf(indicatorSweepId, exchange)).toMatchObject({
    partialCount: 1,
    serviceSweeps: { nodes: [{ status: "CONFIRMED", matchCount: 2, uncoveredPeriods: [left] }] },
  });
  const complete = { ...of, gapsReason: null };
  expect(await unmetGates(attempt(room, sora, "completeIndicatorSweep", complete))).toEqual(["SWEEP_COVERED"]);
  expect(await attempt(room, erin, "disputeSweepResult", claimed)).toMatchObject({ __typename: "TransitionRefused" });
  // The latest, too: then the service is to be searched again.
  await perform(room, erin, "disputeSweepResult", right);
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({ status: "DISPUTED", matchCount: 0 });
  await own(ordered);
  expect(await gapsOf(indicatorSweepId, exchange)).toMatchObject({
    partialCount: 0,
    serviceSweeps: { nodes: [{ status: "CONFIRMED", matchCount: 0, uncoveredPeriods: [] }] },
  });
});

test("A disputed result leaves the count at what the team has confirmed, and its readers hear of what counts no longer as seen", async () => {
  const [one = "", other = ""] = await indicators(2);
  const { id: indicatorSweepId } = await order({
    ...ordered,
    serviceIds: [exchange],
    indicatorIds: [one, other],
    handling: "AMBER",
  });
  const of = { indicatorSweepId };
  await perform(room, erin, "recordOwnSweepResult", { ...of, ...ordered, hits: [seen(one)] });
  const late = from("2025-11-03T00:00:00.000Z");
  const hits = [seen(other, { firstSeenAt: new Date("2025-11-03T12:00:00.000Z"), count: 7 })];
  const swept = await result(sora, { ...of, ...late, hits });
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({ status: "SWEPT", matchCount: 10 });
  const newsOf = async (indicatorId: string) =>
    (
      await room.database.query<object[]>(
        "SELECT FROM outbox_event WHERE type = $1 AND data->>'operation' = 'disputeSweepResult' AND data->'ids' ? $2",
        [eventTypes.INDICATOR_CHANGED.type, indicatorId],
      )
    ).length;
  await perform(room, erin, "disputeSweepResult", swept);
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({ status: "DISPUTED", matchCount: 3 });
  expect([await newsOf(one), await newsOf(other)]).toEqual([0, 1]);
});

test("A sighting that was withdrawn while a dispute withdraws it keeps who did so, and why, and swallows no later hit", async () => {
  const [one = ""] = await indicators(1);
  const { id: indicatorSweepId } = await order({ indicatorIds: [one] });
  const of = { indicatorSweepId, hits: [seen(one, { place: "proxy-1" }), seen(one, { place: "proxy-2" })] };
  const swept = await result(sora, of);
  const sightings = async () =>
    (await room.database.manager.findBy(tables.IndicatorSighting, { indicatorId: one })).map(
      ({ id, place, stands, withdrawalReason }) => ({ id, place, stands, withdrawalReason }),
    );
  const [sighting] = await sightings();
  const withdrawn = { indicatorId: one, sightingId: sighting?.id, reason: "It was a test of ours." };
  await perform(room, sora, "withdrawSighting", withdrawn);
  await result(sora, { ...of, details: "Searched again." });
  expect((await sightings()).filter(({ stands }) => stands)).toHaveLength(2);
  await Promise.all([
    attempt(room, erin, "disputeSweepResult", swept),
    attempt(room, sora, "withdrawSighting", withdrawn),
  ]);
  expect((await sightings()).find(({ id }) => id === sighting?.id)?.withdrawalReason).toBe("It was a test of ours.");
});

test("A result that nobody has confirmed covers nothing once another takes its place, and a disputed one leaves no gap to look at", async () => {
  const { id: indicatorSweepId } = await order({ ...ordered, serviceIds: [exchange] });
  const of = { indicatorSweepId };
  await result(sora, { ...of, ...from("2025-11-01T00:00:00.000Z", "2025-11-02T00:00:00.000Z") });
  const swept = await result(sora, { ...of, ...from("2025-11-02T00:00:00.000Z") });
  expect(await gapsOf(indicatorSweepId, exchange)).toMatchObject({
    serviceSweeps: { nodes: [{ uncoveredPeriods: [gap("2025-11-01T00:00:00.000Z", "2025-11-02T00:00:00.000Z")] }] },
  });
  await perform(room, erin, "disputeSweepResult", swept);
  expect(await gapsOf(indicatorSweepId, exchange)).toMatchObject({
    partialCount: 0,
    sweptCount: 1,
    serviceSweeps: { nodes: [{ status: "DISPUTED", uncoveredPeriods: null }] },
  });
});

test("What was seen lies in the period that was searched, and that has something of the one that was ordered", async () => {
  const [one] = await indicators(1);
  const { id: indicatorSweepId } = await order({ ...ordered, indicatorIds: [one] });
  const gatesOf = (period: object, hits: readonly object[] = []) =>
    unmetGates(attempt(room, sora, "recordSweepResult", { indicatorSweepId, ...period, hits }));
  expect(await gatesOf(from("2025-11-03T23:00:00.000Z"), [seen(one)])).toEqual(["SWEEP_RESULT_HOLDS"]);
  expect(await gatesOf(ordered, [seen(one, { lastSeenAt: new Date("2025-11-05T00:00:00.000Z") })])).toEqual([
    "SWEEP_RESULT_HOLDS",
  ]);
  expect(await gatesOf(from("2025-10-01T00:00:00.000Z", "2025-10-02T00:00:00.000Z"))).toEqual(["SWEEP_RESULT_HOLDS"]);
  expect(await gatesOf(from("2025-11-05T00:00:00.000Z", "2025-11-06T00:00:00.000Z"))).toEqual(["SWEEP_RESULT_HOLDS"]);
  // Who searches further than was asked for has found it all the same.
  const wider = from("2025-10-01T00:00:00.000Z", "2025-11-06T00:00:00.000Z");
  const hits = [seen(one, { firstSeenAt: new Date("2025-10-05T00:00:00.000Z") })];
  await result(sora, { indicatorSweepId, ...wider, hits });
});

test("A sweep without an end goes at least until it was ordered", async () => {
  const { id: indicatorSweepId, sweptAt } = await order({ periodTo: null, serviceIds: [exchange] });
  const of = { indicatorSweepId };
  await perform(room, erin, "recordOwnSweepResult", of);
  expect(await gapsOf(indicatorSweepId, exchange)).toMatchObject({
    serviceSweeps: { nodes: [{ uncoveredPeriods: [gap("2025-12-01T00:00:00.000Z", sweptAt)] }] },
  });
  await perform(room, erin, "recordOwnSweepResult", { ...of, periodTo: sweptAt });
  expect(await gapsOf(indicatorSweepId, exchange)).toMatchObject({
    serviceSweeps: { nodes: [{ uncoveredPeriods: [] }] },
  });
});

const list = `query ($filter: IndicatorSweepFilter) { indicatorSweeps(first: 100, filter: $filter) { totalCount nodes {
  id state overdueCount indicators { totalCount } hits { nodes { indicator { id } alert { id } } }
  serviceSweeps { nodes { id status service { id } results { nodes { foundCount hits { totalCount } } } } } } } }`;
interface Listed {
  readonly indicatorSweeps: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly overdueCount: number;
      readonly indicators: { readonly totalCount: number };
      readonly hits: { readonly nodes: readonly object[] };
      readonly serviceSweeps: { readonly nodes: readonly { readonly status: string }[] };
    }[];
  };
}
async function read(viewer: Viewer, filter: object) {
  const { data, errors } = await ask<Listed>(room, viewer, list, { filter });
  expect(errors).toBeUndefined();
  return data?.indicatorSweeps ?? { totalCount: 0, nodes: [] };
}

test("Outside an incident a sweep is read by the security side and the teams of its services, and each indicator by its own readers", async () => {
  const ids = await indicators(2, "AMBER_STRICT");
  const { id } = await order({ indicatorIds: ids, serviceIds: [exchange] });
  const filter = { indicatorIds: [ids[0]] };
  expect(await read(sora, filter)).toMatchObject({ totalCount: 1, nodes: [{ id, indicators: { totalCount: 2 } }] });
  // The team of the service reads what it is to search for.
  expect(await read(erin, filter)).toMatchObject({ totalCount: 1, nodes: [{ id, indicators: { totalCount: 2 } }] });
  expect((await read(shai, filter)).totalCount).toBe(0);
  for (const viewer of [shai, nobody]) expect((await read(viewer, {})).nodes.some((one) => one.id === id)).toBe(false);
  await perform(room, sora, "recordSweepResult", { indicatorSweepId: id, hits: [seen(ids[0])] });
  const [now] = (await read(erin, {})).nodes.filter((one) => one.id === id);
  expect(now).toMatchObject({
    indicators: { totalCount: 2 },
    hits: { nodes: [{ indicator: { id: ids[0] }, alert: { id: expect.any(String) } }] },
  });
});

test("Threat intelligence and the response center read a sweep outside an incident as the security side does, and of one inside it nothing more", async () => {
  const ids = await indicators(1, "AMBER_STRICT");
  const { id } = await order({ indicatorIds: ids });
  for (const viewer of [ivan, mara])
    expect((await read(viewer, {})).nodes.find((one) => one.id === id)).toMatchObject({
      indicators: { totalCount: 1 },
    });
  expect((await read(cora, {})).nodes.some((one) => one.id === id)).toBe(false);
  expect(await perform(room, ivan, "prioritizeIndicatorSweep", { indicatorSweepId: id, priority: 2 })).toMatchObject({
    priority: 2,
  });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "AMBER_STRICT" });
  const { id: inside } = await order({ incidentId });
  for (const viewer of [ivan, mara])
    expect((await read(viewer, {})).nodes.some((one) => one.id === inside)).toBe(false);
  expect(await attempt(room, ivan, "prioritizeIndicatorSweep", { indicatorSweepId: inside })).toMatchObject({
    __typename: "NotFound",
  });
});

test("What is not searched when it is due is overdue once, until a result is on record, and nothing is overdue once it is over", async () => {
  const dueAt = new Date(room.now.getTime() + 3_600_000);
  const { id: indicatorSweepId } = await order({ dueAt });
  const of = { indicatorSweepId };
  await perform(room, erin, "recordOwnSweepResult", of);
  const { version } = await sweepOf(indicatorSweepId);
  expect(await room.perform("recordOverdueSweep")).toBe(0);
  room.now = new Date(room.now.getTime() + 3_600_001);
  expect([await room.perform("recordOverdueSweep"), await room.perform("recordOverdueSweep")]).toEqual([1, 0]);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ overdueAt: room.now, overdueCount: 1, version });
  expect(await partOf(indicatorSweepId, sharepoint)).toMatchObject({ status: "PENDING", overdueAt: room.now });
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({ status: "CONFIRMED", overdueAt: null });
  expect((await read(sora, { overdue: true })).nodes.map(({ id }) => id)).toEqual([indicatorSweepId]);
  const there = { ...of, serviceId: sharepoint };
  const late = await result(sora, there);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ overdueAt: null, overdueCount: 0 });
  await perform(room, shai, "disputeSweepResult", late);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ overdueAt: room.now, overdueCount: 1, disputedCount: 1 });
  await perform(room, sora, "cancelIndicatorSweep", of);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ state: "CANCELLED", overdueAt: null, overdueCount: 0 });
  expect(await partOf(indicatorSweepId, sharepoint)).toMatchObject({ overdueAt: null });
});

test("A sweep that is moved to a later time is overdue no more until then, and what is confirmed is left as it was", async () => {
  const dueAt = new Date(room.now.getTime() + 3_600_000);
  const { id: indicatorSweepId } = await order({ dueAt });
  const of = { indicatorSweepId };
  await perform(room, erin, "recordOwnSweepResult", of);
  room.now = new Date(dueAt.getTime() + 1);
  await room.perform("recordOverdueSweep");
  const next = new Date(room.now.getTime() + 3_600_000);
  await perform(room, sora, "rescheduleIndicatorSweep", { ...of, dueAt: next });
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ dueAt: next, overdueAt: null, overdueCount: 0 });
  expect(await partOf(indicatorSweepId, sharepoint)).toMatchObject({ dueAt: next, overdueAt: null });
  expect(await partOf(indicatorSweepId, exchange)).toMatchObject({ dueAt, status: "CONFIRMED" });
  expect(await room.perform("recordOverdueSweep")).toBe(0);
  room.now = new Date(next.getTime() + 1);
  expect(await room.perform("recordOverdueSweep")).toBe(1);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ overdueAt: room.now, overdueCount: 1 });
});

test("A sweep that was completed too early goes on: who is left is searched by a new time, and a result can be disputed again", async () => {
  const { id: indicatorSweepId } = await order();
  const of = { indicatorSweepId };
  const swept = await result(sora, of);
  await perform(room, erin, "confirmSweepResult", swept);
  await perform(room, sora, "completeIndicatorSweep", { ...of, gapsReason: "Its logs are lost." });
  expect(await unmetGates(attempt(room, erin, "disputeSweepResult", swept))).toEqual(["SWEEP_OPEN"]);
  const over = new Date(room.now.getTime() - 1);
  expect(await unmetGates(attempt(room, sora, "reopenIndicatorSweep", { ...of, dueAt: over }))).toEqual([
    "SWEEP_DUE_LATER",
  ]);
  const dueAt = new Date(room.now.getTime() + 3_600_000);
  await perform(room, sora, "reopenIndicatorSweep", { ...of, dueAt });
  expect(await sweepOf(indicatorSweepId)).toMatchObject({
    ...{ state: "OPEN", dueAt, conclusions: null, gapsReason: null, endedById: null, endedAt: null },
    ...{ pendingCount: 1, confirmedCount: 1, overdueCount: 0 },
  });
  expect(await partOf(indicatorSweepId, sharepoint)).toMatchObject({ status: "PENDING", dueAt });
  expect(await unmetGates(attempt(room, sora, "completeIndicatorSweep", { ...of, gapsReason: null }))).toEqual([
    "SWEEP_COVERED",
  ]);
  await perform(room, erin, "disputeSweepResult", swept);
  await perform(room, erin, "recordOwnSweepResult", of);
  await perform(room, shai, "recordOwnSweepResult", { ...of, serviceId: sharepoint });
  await perform(room, sora, "completeIndicatorSweep", { ...of, gapsReason: null });
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ state: "COMPLETED", endedById: sora.personId });
});

test("A sweep that was called off goes on, and is overdue once its new time is over; one that is open is not opened again", async () => {
  const { id: indicatorSweepId } = await order({ dueAt: new Date(room.now.getTime() + 3_600_000) });
  const of = { indicatorSweepId };
  expect(await attempt(room, sora, "reopenIndicatorSweep", of)).toMatchObject({ __typename: "TransitionRefused" });
  await perform(room, sora, "cancelIndicatorSweep", of);
  room.now = new Date(room.now.getTime() + 7_200_000);
  expect(await room.perform("recordOverdueSweep")).toBe(0);
  const dueAt = new Date(room.now.getTime() + 3_600_000);
  await perform(room, sora, "reopenIndicatorSweep", { ...of, dueAt });
  expect(await room.perform("recordOverdueSweep")).toBe(0);
  room.now = new Date(dueAt.getTime() + 1);
  expect(await room.perform("recordOverdueSweep")).toBe(1);
  expect(await sweepOf(indicatorSweepId)).toMatchObject({ state: "OPEN", overdueAt: room.now, overdueCount: 2 });
});

test("A sweep that was recorded as a text has no services to go on with", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "recordIndicatorSweep", { incidentId });
  const { id: indicatorSweepId } = await room.database.manager.findOneByOrFail(tables.IndicatorSweep, { incidentId });
  expect(await unmetGates(attempt(room, sora, "reopenIndicatorSweep", { indicatorSweepId }))).toEqual([
    "SWEEP_OF_SERVICES",
  ]);
});

test("A sweep that was recorded as a text is a completed one, also where an older replica wrote it", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "recordIndicatorSweep", { incidentId });
  await room.database.query(
    `INSERT INTO indicator_sweep (id, incident_id, indicator_type, indicator_value, searched, match_count, swept_by_id, swept_at)
     VALUES (gen_random_uuid(), $1, 'IP_ADDRESS', '203.0.113.9', 'Everywhere', 4, $2, now())`,
    [incidentId, sora.personId],
  );
  const { data, errors } = await ask<object>(
    room,
    erin,
    "query ($id: ID!) { incident(id: $id) { indicatorSweeps { nodes { state indicatorValue matchCount dueAt serviceSweeps { totalCount } } } } }",
    { id: incidentId },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    incident: {
      indicatorSweeps: {
        nodes: expect.arrayContaining([
          {
            state: "COMPLETED",
            indicatorValue: "203.0.113.9",
            matchCount: 4,
            dueAt: null,
            serviceSweeps: { totalCount: 0 },
          },
        ]),
      },
    },
  });
});

test("A sweep as a text is of a person, names an indicator as its type is written, and says only that nothing was found", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const sweeper = { ...program, operations: ["recordIndicatorSweep"] };
  await expect(attempt(room, sweeper, "recordIndicatorSweep", { incidentId })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await expect(
    attempt(room, sora, "recordIndicatorSweep", { incidentId, indicatorValue: "somewhere in Europe" }),
  ).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  expect(await unmetGates(attempt(room, sora, "recordIndicatorSweep", { incidentId, matchCount: 500 }))).toEqual([
    "TEXT_WITHOUT_HITS",
  ]);
  await perform(room, sora, "recordIndicatorSweep", { incidentId, indicatorValue: "203.0.113[.]7" });
  expect(await room.database.manager.findOneByOrFail(tables.IndicatorSweep, { incidentId })).toMatchObject({
    indicatorValue: "203.0.113.7",
    matchCount: 0,
  });
});

test("Sweeps are found by why services are searched, and by no indicator that somebody may not read", async () => {
  const [value] = await indicators(1);
  const { id } = await order({ indicatorIds: [value], reason: "The Quokkabot was seen at a partner." });
  const found = async (text: string) => (await read(sora, { text })).nodes.map((one) => one.id);
  expect(await found("quokkabot was")).toEqual([id]);
  expect(await found(`host-${count}.attacker`)).toEqual([]);
});
