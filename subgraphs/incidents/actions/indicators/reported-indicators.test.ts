import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { IndicatorIntake } from "../../domain/records/indicators/indicator-intake.js";
import { tlpMarkings } from "../../domain/stix/tlp-markings.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, sources } from "../../test-support/organization.js";
import { problemsOfBundle } from "../../test-support/problems-of-bundle.js";

const { sora, erin, cora, nobody } = people;

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("reported indicators");
});
afterAll(async () => {
  expect(await room.broken()).toEqual([]);
  await room.close();
});

let number = 0;

/** An alert that its source handed in with indicators. */
async function reporting(indicators: readonly string[], changes: Partial<HandedInAlert> = {}): Promise<Alert> {
  number += 1;
  const fingerprint = `print ${number}`;
  await perform(room, sora, "ingestAlerts", {
    alertSourceId: sources.routed,
    alerts: [
      {
        title: "Odd sign-ins",
        description: "What was seen.",
        signal: "FIRING",
        fingerprint,
        severity: "MEDIUM",
        techniques: [],
        service: "mail",
        indicators,
        ...changes,
      },
    ],
  });
  return room.database.manager.findOneByOrFail(tables.Alert, { fingerprint }) as Promise<Alert>;
}

/** The incident that an alert became. */
async function escalated({ id: alertId }: Alert): Promise<Incident> {
  await perform(room, erin, "triageAlert", { alertId });
  await perform(room, erin, "assessSeverity", { alertId });
  return perform<Incident>(room, erin, "escalateAlert", { alertId });
}

type StixObject = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };
interface Exported {
  readonly bundle: string;
  readonly observedCount: number;
  readonly reportedLeftOutCount: number;
  readonly isComplete: boolean;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}
async function exported(viewer: Viewer, variables: object) {
  const { data, errors } = await ask<{ stixBundle: Exported | null }>(
    room,
    viewer,
    `query ($filter: IndicatorFilter, $incidentId: ID, $withReported: Boolean, $first: Int, $after: String) {
      stixBundle(filter: $filter, incidentId: $incidentId, withReported: $withReported, first: $first, after: $after) {
        bundle observedCount reportedLeftOutCount isComplete hasNextPage endCursor } }`,
    { ...variables },
  );
  expect(errors).toBeUndefined();
  if (!data?.stixBundle) return null;
  const bundle: { readonly objects: readonly StixObject[] } = JSON.parse(data.stixBundle.bundle);
  expect(problemsOfBundle(data.stixBundle.bundle)).toEqual([]);
  return { ...data.stixBundle, objects: bundle.objects };
}

const of = (objects: readonly StixObject[] = [], ...types: readonly string[]) =>
  objects.filter(({ type }) => types.includes(type));

test("What alerts of an incident report is exported as observed, and not as indicators, which somebody judges", async () => {
  const alert = await reporting([
    ...["203.0.113[.]7", "2001:db8::1", "login.example.com", "https://login.example.com/a", "somebody@example.com"],
    ...["ab".repeat(32), "invoice.exe", "HKLM\\Software\\Example", "C:\\Temp", "00:00:5e:00:53:01", "AS64496"],
    "svc-backup",
  ]);
  const { id: incidentId } = await escalated(alert);
  const first = await exported(sora, { incidentId });
  expect(first).toMatchObject({ observedCount: 1, reportedLeftOutCount: 1, isComplete: true });
  expect(of(first?.objects, "indicator")).toEqual([]);
  const [observed] = of(first?.objects, "observed-data");
  expect(observed).toMatchObject({
    number_observed: 1,
    first_observed: (alert.observedAt ?? alert.receivedAt).toISOString(),
    last_observed: alert.lastSeenAt.toISOString(),
  });
  expect(observed?.object_refs).toHaveLength(11);
  const ids = new Set(first?.objects.map(({ id }) => id));
  const refs = (observed?.object_refs ?? []) as readonly string[];
  expect(refs.filter((ref) => !ids.has(ref))).toEqual([]);
  // By the specification everybody makes the same id of the same value.
  expect(of(first?.objects, "ipv4-addr")).toMatchObject([
    { id: "ipv4-addr--9ddd739e-87b1-587d-83f2-62ef1130af2f", value: "203.0.113.7" },
  ]);
  expect(of(first?.objects, "relationship")).toMatchObject([
    { source_ref: observed?.id, relationship_type: "related-to", target_ref: of(first?.objects, "incident")[0]?.id },
  ]);
  expect((await exported(sora, { incidentId }))?.bundle).toBe(first?.bundle);
  expect(await exported(sora, { incidentId, withReported: false })).toMatchObject({ observedCount: 0 });
  expect(of((await exported(sora, {}))?.objects, "observed-data")).toEqual([]);
});

test("What alerts report goes on in the next bundles, each alert with all of its values, beside the indicators", async () => {
  const values = (alert: number) => Array.from({ length: 90 }, (_, place) => `n${place}.a${alert}.paged.example`);
  const { id: incidentId } = await escalated(await reporting(values(0)));
  for (let number = 1; number < 6; number += 1) {
    const { id } = await reporting(values(number));
    await room.database.manager.update(tables.Alert, { id }, { incidentId });
  }
  await perform(room, sora, "recordIndicators", {
    incidentId,
    source: "A report",
    indicators: ["one", "two", "three"].map((name) => ({ type: "DOMAIN_NAME", value: `${name}.judged.example` })),
  });
  const pages: NonNullable<Awaited<ReturnType<typeof exported>>>[] = [];
  for (let after: string | null = null; pages.length < 5; ) {
    const page = await exported(sora, { incidentId, first: 2, after });
    if (!page) throw new Error("There is no bundle.");
    pages.push(page);
    if (!page.hasNextPage) break;
    after = page.endCursor;
  }
  const counts = pages.map(({ observedCount, objects, isComplete }) => [
    observedCount,
    of(objects, "domain-name").length,
    of(objects, "indicator").length,
    isComplete,
  ]);
  expect(counts).toEqual([
    [4, 360, 2, false],
    [2, 180, 1, true],
  ]);
  const all = pages.flatMap(({ objects }) => of(objects, "domain-name").map(({ value }) => value));
  expect(new Set(all).size).toBe(540);
  // Behind the end there is nothing, and a cursor of something else is none.
  expect(await exported(sora, { incidentId, after: pages.at(-1)?.endCursor })).toMatchObject({
    observedCount: 0,
    endCursor: null,
    isComplete: true,
  });
  const foreign = Buffer.from(JSON.stringify(["?", incidentId])).toString("base64url");
  const { errors } = await ask(room, sora, "query ($after: String) { stixBundle(after: $after) { objectCount } }", {
    after: foreign,
  });
  expect(errors?.[0]?.message).toContain("`after`");
});

test("Nothing of an alert that somebody may not read is in what they export, and each is marked as itself", async () => {
  const { id: incidentId } = await escalated(await reporting(["open.example"]));
  const narrow = await reporting(["narrow.example", "open.example"]);
  await perform(room, erin, "triageAlert", { alertId: narrow.id });
  await perform(room, erin, "assessSeverity", { alertId: narrow.id });
  await perform(room, sora, "linkAlert", { incidentId, alertId: narrow.id });
  await room.database.manager.update(tables.Alert, { id: narrow.id }, { handling: "AMBER_STRICT" } as Partial<Alert>);
  const [all, some] = [await exported(sora, { incidentId }), await exported(people.tomo, { incidentId })];
  const levels = (objects: readonly StixObject[] = [], type = "observed-data") =>
    of(objects, type).map(
      (one) => tlpMarkings.find(({ id }) => id === (one.object_marking_refs as readonly string[])[0])?.handling,
    );
  expect([levels(all?.objects).toSorted(), levels(some?.objects)]).toEqual([["AMBER", "AMBER_STRICT"], ["AMBER"]]);
  expect(some?.bundle).not.toContain("narrow.example");
  expect(of(all?.objects, "domain-name")).toHaveLength(2);
});

test("The bundle of an incident that is none, or that somebody may not see, is no bundle", async () => {
  const { id: incidentId } = await escalated(await reporting(["hidden.example"]));
  await room.database.manager.update(tables.Incident, { id: incidentId }, { handling: "RED" });
  const unknown = "0190a8b4-0000-7000-8000-000000000001";
  for (const [viewer, id] of [
    [cora, incidentId],
    [nobody, incidentId],
    [sora, unknown],
  ] as const)
    expect(await exported(viewer, { incidentId: id })).toBeNull();
});

/** What became of what one call named, by its places. */
async function outcomesOf(input: object, viewer = sora) {
  const { id: intakeId } = await perform<IndicatorIntake>(room, viewer, "recordIndicators", {
    source: "The alert",
    indicators: [],
    ...input,
  });
  return room.database.manager.find(tables.IndicatorIntakeItem, { where: { intakeId }, order: { place: "ASC" } });
}

test("What an alert reports becomes indicators in one call, which belong to the alert and to its incident", async () => {
  const alert = await reporting(["203.0.113[.]99", "taken.example", "left.example", "svc-backup"]);
  const incident = await escalated(alert);
  const items = await outcomesOf({
    alertId: alert.id,
    indicators: [{ type: "USER_ACCOUNT", value: "svc-backup" }],
    reported: ["203.0.113[.]99", "taken.example", "not-reported.example", "svc-backup"],
  });
  expect(items.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["RECORDED", null],
    ["RECORDED", null],
    ["RECORDED", null],
    ["REFUSED", expect.stringContaining("does not report")],
    ["REFUSED", expect.stringContaining("`indicators`")],
  ]);
  const ids = items.flatMap(({ indicatorId }) => indicatorId ?? []);
  const { manager } = room.database;
  for (const indicatorId of ids) {
    const relations = await manager.findBy(tables.IndicatorRelation, { indicatorId });
    expect(relations.map((one) => [one.alertId, one.incidentId]).toSorted()).toEqual(
      [
        [alert.id, null],
        [null, incident.id],
      ].toSorted(),
    );
  }
  const [entry] = await manager.find(tables.TimelineEntry, {
    where: { incidentId: incident.id },
    order: { sequence: "DESC" },
    take: 1,
  });
  expect(entry).toMatchObject({
    operation: "recordIndicators",
    text: "Recorded indicators: 3 new, 0 known already, 2 refused",
  });
  expect(
    (await exported(sora, { incidentId: incident.id }))?.objects.filter(({ type }) => type === "indicator"),
  ).toHaveLength(3);
  // Again, each is known, and related already.
  const again = await outcomesOf({ alertId: alert.id, reported: ["taken.example"] });
  expect(again.map(({ outcome }) => outcome)).toEqual(["ALREADY_KNOWN"]);
  expect(await manager.countBy(tables.IndicatorRelation, { indicatorId: ids[2] ?? "" })).toBe(2);
});

test("What an alert of no incident reports belongs to the alert alone, and is for its readers", async () => {
  const alert = await reporting(["strict.example"], { handling: "AMBER_STRICT" });
  const [item] = await outcomesOf({ alertId: alert.id, reported: ["strict.example"] });
  const indicatorId = item?.indicatorId ?? "";
  expect(await room.database.manager.findOneByOrFail(tables.Indicator, { id: indicatorId })).toMatchObject({
    handling: "AMBER_STRICT",
  });
  expect(await room.database.manager.findBy(tables.IndicatorRelation, { indicatorId })).toMatchObject([
    { alertId: alert.id, incidentId: null },
  ]);
});

test("What is reported is taken from an alert that is named, by who may record, and some indicator is named at least", async () => {
  const alert = await reporting(["only.example"]);
  for (const input of [{ reported: ["only.example"] }, { alertId: alert.id }])
    await expect(
      attempt(room, sora, "recordIndicators", { source: "x", indicators: [], ...input }),
    ).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  await expect(
    attempt(room, erin, "recordIndicators", {
      source: "x",
      indicators: [],
      alertId: alert.id,
      reported: ["only.example"],
    }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  const kept = await room.database.query(
    "SELECT FROM audit_entry WHERE CAST(input AS text) ILIKE '%taken.example%' AND action = 'recordIndicators'",
  );
  expect(kept).toEqual([]);
});

test("Of an alert whose incident is merged with another nothing is recorded before that one has taken it in", async () => {
  const alert = await reporting(["merged.example"]);
  const { id: incidentId } = await escalated(alert);
  const { id: otherIncidentId } = await escalated(await reporting(["survivor.example"]));
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId });
  const input = { source: "x", indicators: [], alertId: alert.id, reported: ["merged.example"] };
  expect(await unmetGates(attempt(room, sora, "recordIndicators", input))).toEqual(["NOT_MERGED"]);
});
