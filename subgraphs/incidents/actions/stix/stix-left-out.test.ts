import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { IndicatorIntake } from "../../domain/records/indicators/indicator-intake.js";
import { tlpMarkings } from "../../domain/stix/tlp-markings.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

const { sora, shai, ivan } = people;

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("left out of STIX");
});
afterAll(async () => {
  expect(await room.broken()).toEqual([]);
  await room.close();
});

interface Entry {
  readonly what: string;
  readonly reason: string;
  readonly count: number;
  readonly indicatorId: string | null;
  readonly alertId: string | null;
  readonly value: string | null;
}

interface Exported {
  readonly bundle: string;
  readonly indicatorCount: number;
  readonly leftOutCount: number;
  readonly isComplete: boolean;
  readonly leftOut: readonly Entry[];
  readonly leftOutTotal: number;
}

type StixObject = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

/** What an export says of itself, and how many objects of each type it has. */
async function exported(viewer: Viewer, variables: object) {
  const { data, errors } = await ask<{ stixBundle: Exported }>(
    room,
    viewer,
    `query ($filter: IndicatorFilter, $incidentId: ID) { stixBundle(filter: $filter, incidentId: $incidentId) {
      bundle indicatorCount leftOutCount isComplete leftOutTotal leftOut { what reason count indicatorId alertId value } } }`,
    { ...variables },
  );
  expect(errors).toBeUndefined();
  if (!data) throw new Error("It has no answer.");
  const { bundle, ...said } = data.stixBundle;
  const { objects } = JSON.parse(bundle) as { readonly objects: readonly StixObject[] };
  return { ...said, countOf: (type: string) => objects.filter((one) => one.type === type).length };
}

/** Those entries that begin with a reason, without it. */
const entriesOf = ({ leftOut }: { readonly leftOut: readonly Entry[] }, reason: string) =>
  leftOut.flatMap(({ reason: why, ...entry }) => (why.startsWith(reason) ? [entry] : []));

const ofIndicator = (what: string, count: number, indicatorId: string) => ({
  what,
  count,
  indicatorId,
  alertId: null,
  value: null,
});
const ofSeveral = (what: string, count: number) => ({ what, count, indicatorId: null, alertId: null, value: null });

async function recorded(values: readonly string[], input: object = {}, type = "DOMAIN_NAME"): Promise<string[]> {
  await perform(room, sora, "recordIndicators", {
    source: "Our analysis",
    handling: "GREEN",
    indicators: values.map((value) => ({ type, value })),
    ...input,
  });
  const rows = await Promise.all(
    values.map((value) => room.database.manager.findOneByOrFail(tables.Indicator, { type: type as "OTHER", value })),
  );
  return rows.map(({ id }) => id);
}

const uuid = (number: number) => `a932fcc6-e032-476c-8270-${String(number).padStart(12, "0")}`;
const markedAs = (handling: string) => ({
  object_marking_refs: tlpMarkings.filter((one) => one.handling === handling).map(({ id }) => id),
});
const version = { spec_version: "2.1", created: "2026-01-01T00:00:00.000Z", modified: "2026-01-01T00:00:00.000Z" };
const imported = (objects: readonly object[], by: Viewer = sora) =>
  perform<IndicatorIntake>(room, by, "importStixBundle", {
    bundle: JSON.stringify({ type: "bundle", id: `bundle--${uuid(1)}`, objects }),
  });
const indicator = (number: number, value: string, further: object = {}) => ({
  type: "indicator",
  ...version,
  id: `indicator--${uuid(number)}`,
  pattern: `[domain-name:value = '${value}']`,
  pattern_type: "stix",
  valid_from: "2026-01-01T00:00:00Z",
  ...further,
});

test.each([
  [250, true],
  [251, false],
])(
  "Of %i sightings of one indicator all are written that a bundle has room for, and the rest is counted",
  async (count, isComplete) => {
    const value = `seen-${count}-times.example`;
    const sightings = Array.from({ length: count }, (_, place) => ({
      type: "sighting",
      ...version,
      id: `sighting--${uuid(count * 1_000 + place)}`,
      first_seen: "2026-01-02T00:00:00Z",
      last_seen: "2026-01-03T00:00:00Z",
      sighting_of_ref: `indicator--${uuid(count)}`,
    }));
    await imported([indicator(count, value), ...sightings]);
    const { id } = await room.database.manager.findOneByOrFail(tables.Indicator, { value });
    const answer = await exported(sora, { filter: { values: [value] } });
    expect([answer.countOf("sighting"), answer.isComplete]).toEqual([250, isComplete]);
    expect(answer.leftOut).toEqual(
      isComplete
        ? []
        : [{ ...ofIndicator("sighting", 1, id), reason: expect.stringContaining("at most 250 sightings") }],
    );
    expect(answer.leftOutTotal).toBe(isComplete ? 0 : 1);
  },
);

test("Of more than 250 relationships of one indicator the rest is counted", async () => {
  const value = "related.left.example";
  const theirs = Array.from({ length: 253 }, (_, place) => [
    { type: "threat-actor", ...version, id: `threat-actor--${uuid(9_000 + place)}`, name: `Heron ${place}` },
    {
      ...{ type: "relationship", ...version, id: `relationship--${uuid(9_000 + place)}` },
      ...{ relationship_type: "indicates", source_ref: `indicator--${uuid(9_000)}` },
      target_ref: `threat-actor--${uuid(9_000 + place)}`,
    },
  ]).flat();
  await imported([indicator(9_000, value, markedAs("GREEN")), ...theirs], ivan);
  const { id } = await room.database.manager.findOneByOrFail(tables.Indicator, { value });
  const answer = await exported(ivan, { filter: { values: [value] } });
  expect([answer.countOf("relationship"), answer.isComplete]).toEqual([250, false]);
  expect(entriesOf(answer, "A bundle has at most 250 relationships")).toEqual([ofIndicator("relationship", 3, id)]);
});

test("A trace that STIX has no words for is named with its value, and what belongs to it is counted", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const value = `a smell of ${"burnt ".repeat(60)}wire`;
  const [indicatorId = ""] = await recorded([value], { incidentId }, "OTHER");
  for (let count = 0; count < 2; count += 1) await perform(room, sora, "recordSightings", { indicatorId });
  const answer = await exported(sora, { filter: { types: ["OTHER"] }, incidentId });
  expect([answer.countOf("indicator"), answer.indicatorCount, answer.leftOutCount]).toEqual([0, 0, 1]);
  expect(entriesOf(answer, "STIX has no words")).toEqual([
    { ...ofIndicator("indicator", 1, indicatorId), value: value.slice(0, 200) },
  ]);
  expect(entriesOf(answer, "Its indicator is left out")).toEqual([
    ofIndicator("sighting", 2, indicatorId),
    ofIndicator("relationship", 1, indicatorId),
  ]);
  expect([answer.leftOut.length, answer.leftOutTotal]).toEqual([3, 4]);
});

test("What was withdrawn, has ended or leads to an alert is counted for each indicator, for those who read it", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const values = ["ended.left.example", "alerted.left.example"];
  const [ended = ""] = await recorded(["ended.left.example"], { incidentId });
  const { id: alertId } = await perform<Alert>(room, sora, "reportAlert", { handling: "GREEN" });
  const [alerted = ""] = await recorded(["alerted.left.example"], { alertId });
  const { manager } = room.database;
  await perform(room, sora, "recordSightings", { indicatorId: ended });
  const { id: sightingId } = await manager.findOneByOrFail(tables.IndicatorSighting, { indicatorId: ended });
  await perform(room, sora, "withdrawSighting", { indicatorId: ended, sightingId });
  const { id: relationId } = await manager.findOneByOrFail(tables.IndicatorRelation, { indicatorId: ended });
  await perform(room, sora, "unrelateIndicator", { indicatorId: ended, relationId });

  const answer = await exported(sora, { filter: { values } });
  expect(entriesOf(answer, "They were withdrawn")).toEqual([ofIndicator("sighting", 1, ended)]);
  expect(entriesOf(answer, "They have ended")).toEqual([ofIndicator("relationship", 1, ended)]);
  expect(entriesOf(answer, "It leads to an alert")).toEqual([{ ...ofIndicator("relationship", 1, alerted), alertId }]);
  expect(answer.isComplete).toBe(true);
  // Whoever may not read the incident learns of nothing that has ended there.
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(entriesOf(await exported(shai, { filter: { values } }), "They have ended")).toEqual([]);
});

test("What STIX has no property for is said once of all that it concerns", async () => {
  const { id: alertId } = await perform<Alert>(room, sora, "reportAlert", { handling: "GREEN" });
  const values = ["one.said.example", "two.said.example", "three.said.example"];
  const [one = "", two = "", three = ""] = await recorded(values, { serviceIds: [services.exchange] });
  await perform(room, sora, "recordSightings", { indicatorId: one, alertId });
  await perform(room, sora, "markIndicatorFalsePositive", { indicatorId: two });
  await perform(room, sora, "withdrawIndicator", { indicatorId: three });
  const filter = { values, states: ["ACTIVE", "FALSE_POSITIVE", "WITHDRAWN"] };
  const answer = await exported(sora, { filter });
  expect(answer.countOf("indicator")).toBe(3);
  expect(entriesOf(answer, "Which services")).toEqual([ofSeveral("indicator", 3)]);
  expect(entriesOf(answer, "Why an indicator was withdrawn")).toEqual([ofSeveral("indicator", 2)]);
  expect(entriesOf(answer, "In which incident or alert")).toEqual([ofSeveral("sighting", 1)]);
});

test("Whom an author marks for fewer than what names them is left out, and not named", async () => {
  const secret = "Secret Victim GmbH";
  const by = { created_by_ref: `identity--${uuid(700)}` };
  await imported([
    { type: "identity", ...version, id: `identity--${uuid(700)}`, name: secret, ...markedAs("RED") },
    indicator(701, "narrow-one.example", { ...by, ...markedAs("CLEAR") }),
    indicator(702, "narrow-two.example", { ...by, ...markedAs("CLEAR") }),
  ]);
  const answer = await exported(shai, { filter: { values: ["narrow-one.example", "narrow-two.example"] } });
  expect(answer.countOf("indicator")).toBe(2);
  expect(entriesOf(answer, "Its author marks it")).toEqual([ofSeveral("identity", 1)]);
  expect(JSON.stringify(answer)).not.toContain(secret);
});

test("What alerts report and nobody can tell by its spelling is named with its alert", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { manager } = room.database;
  const { id: alertId } = await perform<Alert>(room, sora, "reportAlert", { handling: "GREEN" });
  await manager.update(
    tables.Alert,
    { id: alertId },
    { incidentId, state: "ESCALATED", reportedIndicators: ["198.51.100.9", "something odd", "else"] },
  );
  const answer = await exported(sora, { incidentId });
  expect(answer.countOf("observed-data")).toBe(1);
  expect(entriesOf(answer, "Nobody can tell")).toEqual(
    ["something odd", "else"].map((value) => ({ ...ofSeveral("observed-data", 1), alertId, value })),
  );
  await manager.update(tables.Alert, { id: alertId }, { incidentId: null, state: "RECEIVED", reportedIndicators: [] });
});

test("However much is left out, 200 entries say so, and all of it is counted", async () => {
  await recorded(
    Array.from({ length: 201 }, (_, place) => `a smell, number ${place}`),
    { source: "Smells", serviceIds: [services.exchange] },
    "OTHER",
  );
  await recorded(["smells.example"], { source: "Smells", serviceIds: [services.exchange] });
  const answer = await exported(sora, { filter: { sources: ["Smells"] } });
  expect([answer.leftOut.length, answer.leftOutTotal, answer.leftOutCount]).toEqual([200, 202, 201]);
  // What is said of several is not what is cut off.
  expect(answer.leftOut[0]).toMatchObject(ofSeveral("indicator", 1));
});
