import { Like } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { logStatements } from "../../../../platform/test-support/statements/log-statements.js";
import { waitingForLocks } from "../../../../test/support/waiting-for-locks.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { IndicatorIntake } from "../../domain/records/indicators/indicator-intake.js";
import { formerProducerId } from "../../domain/stix/producer.js";
import { oldTlpMarkings, tlpMarkings } from "../../domain/stix/tlp-markings.js";
import { nameProducer } from "../../store/stix/name-producer.js";
import { uuidV5 } from "../../store/stix/uuid-v5.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { problemsByOasis } from "../../test-support/oasis-stix.js";
import { idOf, people } from "../../test-support/organization.js";
import { problemsOfBundle } from "../../test-support/problems-of-bundle.js";
import { isStixPattern } from "../../test-support/stix-pattern-grammar.js";

const { sora, shai, ivan, nobody } = people;

/** Whoever judges indicators and leads nothing. */
const mona: Viewer = {
  ...nobody,
  subject: "Mona",
  personId: idOf(332),
  name: "Mona",
  memberships: [
    {
      teamId: idOf(332),
      teamName: "Mona",
      function: "SECURITY_RESPONSE",
      responsibilities: ["SECURITY_MONITORING_AND_ANALYSIS"],
      serviceIds: [],
    },
  ],
};

let room: IncidentsRoom;
let other: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("stix");
  other = await openIncidentsRoom("stix_elsewhere");
  await nameProducer(other.database, { name: "Elsewhere", organizationId: "elsewhere.example" });
});
afterAll(async () => {
  await room.close();
  await other.close();
});

/** The number of the next indicator whose pattern is tried. */
let mapped = 7_500;

type StixObject = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

/** What somebody exports, which is a bundle by the specification, and whole: whatever it refers to is in it. */
async function exported(where: IncidentsRoom, viewer: Viewer, variables: object = {}): Promise<readonly StixObject[]> {
  const { data, errors } = await ask<{ stixBundle: { bundle: string; objectCount: number; isComplete: boolean } }>(
    where,
    viewer,
    "query ($filter: IndicatorFilter, $incidentId: ID) { stixBundle(filter: $filter, incidentId: $incidentId) { bundle objectCount isComplete } }",
    { ...variables },
  );
  expect(errors).toBeUndefined();
  const bundle: { objects: readonly StixObject[] } = JSON.parse(data?.stixBundle.bundle ?? "");
  expect(problemsOfBundle(data?.stixBundle.bundle ?? "")).toEqual([]);
  expect(data?.stixBundle).toMatchObject({ objectCount: bundle.objects.length, isComplete: true });
  return bundle.objects;
}

/** When it is by then, in the room from which others import. */
const inMinutes = (minutes: number) => new Date(room.now.getTime() + minutes * 60_000).toISOString();

/** What becomes of a bundle, object by object. */
async function imported(where: IncidentsRoom, objects: readonly unknown[], input: object = {}, viewer = sora) {
  const bundle = JSON.stringify({ type: "bundle", id: "bundle--44af6c39-c09b-49c5-9de2-394224b04982", objects });
  // It is not earlier where it is imported than where it was exported.
  if (where.now < room.now) where.now = room.now;
  const { id: intakeId } = await perform<IndicatorIntake>(where, viewer, "importStixBundle", { bundle, ...input });
  const items = await where.database.manager.find(tables.IndicatorIntakeItem, {
    where: { intakeId },
    order: { place: "ASC" },
  });
  return items.map(({ outcome, reason, stixId }) => ({ outcome, reason, stixId }));
}

const uuid = (number: number) => `a932fcc6-e032-476c-826f-${String(number).padStart(12, "0")}`;
const indicator = (number: number, further: object = {}) => ({
  type: "indicator",
  spec_version: "2.1",
  id: `indicator--${uuid(number)}`,
  created: "2026-01-01T00:00:00.000Z",
  modified: "2026-01-01T00:00:00.000Z",
  pattern: `[ipv4-addr:value = '203.0.113.${number}']`,
  pattern_type: "stix",
  valid_from: "2026-01-01T00:00:00Z",
  ...further,
});
const sighting = (number: number, of: number, further: object = {}) => ({
  type: "sighting",
  spec_version: "2.1",
  id: `sighting--${uuid(number)}`,
  created: "2026-01-02T00:00:00.000Z",
  modified: "2026-01-02T00:00:00.000Z",
  first_seen: "2026-01-02T00:00:00Z",
  last_seen: "2026-01-03T00:00:00Z",
  count: 4,
  sighting_of_ref: `indicator--${uuid(of)}`,
  ...further,
});

/** What an export says that is kept when it is imported: each object as its creator wrote it, and whom it names as such. */
const kept = (objects: readonly StixObject[]) =>
  objects
    .filter(({ type }) => ["indicator", "sighting", "marking-definition", "identity"].includes(type))
    .filter(({ name }) => name !== "Elsewhere")
    .sort((one, another) => (one.id < another.id ? -1 : 1));

test("Those who wrote STIX find what is no object of it", () => {
  expect(problemsByOasis([indicator(1), sighting(1, 1)])).toEqual([]);
  const { pattern: _pattern, ...withoutPattern } = indicator(2);
  const unexplained = { external_references: [{ source_name: "An analyst" }] };
  for (const wrong of [withoutPattern, indicator(3, { valid_from: "yesterday" }), indicator(4, unexplained)])
    expect(problemsByOasis([wrong])).not.toEqual([]);
  expect(problemsByOasis([{ type: "smell", id: `smell--${uuid(1)}` }])).toEqual([
    expect.stringContaining("no object of that type"),
  ]);
});

test("Incidents and markings are held to it as well, each to what is said of it", () => {
  const times = { created: "2026-01-01T00:00:00.000Z", modified: "2026-01-01T00:00:00.000Z" };
  const incident = { type: "incident", spec_version: "2.1", id: `incident--${uuid(1)}`, ...times, name: "Odd" };
  const marked = { type: "marking-definition", spec_version: "2.1", created: "2022-10-01T00:00:00.000Z" };
  const extension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
  const amber = {
    ...{ ...marked, id: "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", name: "TLP:AMBER" },
    extensions: { [extension]: { extension_type: "property-extension", tlp_2_0: "amber" } },
  };
  const statement = {
    ...{ ...marked, id: `marking-definition--${uuid(2)}`, definition_type: "statement" },
    definition: { statement: "Copyright of a partner." },
  };
  expect(problemsByOasis([incident, amber, statement])).toEqual([]);
  for (const wrong of [
    { ...incident, name: undefined },
    { ...incident, modified: "2026-01-01" },
    { ...incident, id: `indicator--${uuid(1)}` },
    { ...incident, confidence: 101 },
    { ...amber, created: "2026-10-01T00:00:00.000Z" },
    { ...amber, name: "TLP:RED" },
    { ...amber, id: `marking-definition--${uuid(3)}` },
    { ...statement, definition: {} },
    { ...statement, definition_type: "tlp", definition: { tlp: "amber" } },
  ])
    expect([wrong, problemsByOasis([JSON.parse(JSON.stringify(wrong))])]).not.toEqual([wrong, []]);
});

test("What no schema says is held as well: moments in their order, patterns, and that whatever is named is there", () => {
  const problems = (...objects: readonly object[]) =>
    problemsOfBundle(JSON.stringify({ type: "bundle", id: `bundle--44af6c39-c09b-49c5-9de2-394224b04982`, objects }));
  expect(problems(indicator(1), sighting(1, 1))).toEqual([]);
  const wrong: readonly (readonly object[])[] = [
    [indicator(1), indicator(1)],
    [sighting(1, 1)],
    [indicator(1, { modified: "2025-12-31T00:00:00.000Z" })],
    [indicator(1, { valid_until: "2026-01-01T00:00:00Z" })],
    [indicator(1, { pattern: "[ipv4-addr:value = ]" })],
    [indicator(1), sighting(1, 1, { last_seen: "2026-01-01T00:00:00Z" })],
    [indicator(1, { object_marking_refs: ["marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"] })],
  ];
  for (const objects of wrong) expect([objects, problems(...objects)]).not.toEqual([objects, []]);
});

test.each([
  ["[file:hashes.'SHA-256' = 'aec0' AND file:size >= 25536]", true],
  [
    "([a-b:c = 'x'] AND [d:e[*].f NOT IN ('a', 1)]) FOLLOWEDBY [g:h MATCHES '^x'] WITHIN 1.5 SECONDS REPEATS 2 TIMES",
    true,
  ],
  [
    "[x:y = t'2026-01-01T00:00:00Z' OR (x:z LIKE 'a%' AND EXISTS x:w)] START t'2026-01-01T00:00:00Z' STOP t'2026-01-02T00:00:00Z'",
    true,
  ],
  ["[file:name = 'it\\'s \\\\']", true],
  ["[file:hashes.SHA-256 = 'aec0']", false],
  ["[file:name = 'it's']", false],
  ["[file:name = 'a\\b']", false],
  ["[file:name = ]", false],
  ["[file:name 'a']", false],
  ["file:name = 'a'", false],
  ["[file:name = 'a'", false],
  ["[file:name = 'a'] OR", false],
  ["[]", false],
])("By the grammar of patterns of STIX, %s being one is %s", (text, isOne) => {
  expect(isStixPattern(text)).toBe(isOne);
});

test("What is exported is STIX 2.1, and imported into an empty system it is exported the same again", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const values = [
    ["IP_ADDRESS", "2001:db8::/33"],
    ["DOMAIN_NAME", "login.example.com"],
    ["HOSTNAME", "mail-7"],
    ["URL", "https://example.com/it's?a=\\b"],
    ["EMAIL_ADDRESS", "somebody@example.com"],
    ["EMAIL_SUBJECT", "Your invoice"],
    ["FILE_HASH_MD5", "ab".repeat(16)],
    ["FILE_HASH_SHA1", "ab".repeat(20)],
    ["FILE_HASH_SHA256", "ab".repeat(32)],
    ["FILE_NAME", "invoice.exe"],
    ["FILE_PATH", "C:\\Temp\\invoice.exe"],
    ["REGISTRY_KEY", "HKLM\\Software\\Example"],
    ["MUTEX", "Global\\once"],
    ["USER_AGENT", "curl/8"],
    ["AUTONOMOUS_SYSTEM", "AS64496"],
    ["MAC_ADDRESS", "00:00:5e:00:53:01"],
    ["PROCESS_NAME", "svchost.exe"],
    ["USER_ACCOUNT", "svc-backup"],
    ["X509_FINGERPRINT", "cd".repeat(32)],
    ["YARA_RULE", "rule a { condition: true }"],
    ["SIGMA_RULE", "logsource:\n  product: windows\ndetection:\n  a: b"],
    ["OTHER", "a smell of burnt wire"],
  ] as const;
  const handlings = ["RED", "AMBER_STRICT", "AMBER", "GREEN", "CLEAR"] as const;
  await perform(room, sora, "recordIndicators", {
    incidentId,
    source: "Our own analysis",
    indicators: values.map(([type, value], place) => ({
      type,
      value,
      confidence: place,
      description: `Number ${place}`,
      handling: handlings[place % 5],
      validUntil: place % 2 === 0 ? new Date("2027-01-01T00:00:00.000Z") : null,
    })),
  });
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, { type: "DOMAIN_NAME" });
  await perform(room, sora, "recordSightings", { indicatorId });
  await perform(room, sora, "nameActor", { incidentId });
  const { id: actorId } = await room.database.manager.findOneByOrFail(tables.ThreatActor, { incidentId });
  await perform(room, sora, "relateIndicator", { indicatorId, actorId });
  const benign = "benign.ours.example";
  await perform(room, sora, "recordIndicators", { incidentId, indicators: [{ type: "DOMAIN_NAME", value: benign }] });
  const { id: benignId } = await room.database.manager.findOneByOrFail(tables.Indicator, { value: benign });
  await perform(room, sora, "markIndicatorFalsePositive", { indicatorId: benignId });

  const states = ["ACTIVE", "FALSE_POSITIVE"];
  const all = await exported(room, sora, { incidentId, filter: { states } });
  const first = await exported(room, sora, { incidentId });
  expect(await exported(room, sora, { incidentId })).toEqual(first);
  const countOf = (type: string) => first.filter((one) => one.type === type).length;
  // All but the one that STIX has no words for.
  expect([countOf("indicator"), countOf("sighting"), countOf("threat-actor"), countOf("incident")]).toEqual([
    21, 1, 1, 1,
  ]);
  expect([countOf("marking-definition"), countOf("relationship")]).toEqual([5, 22]);

  const outcomes = await imported(other, first);
  const refused = outcomes.filter(
    ({ stixId, outcome }) => /^(indicator|sighting)--/.test(stixId ?? "") && outcome !== "RECORDED",
  );
  expect(refused).toEqual([]);
  const again = await exported(other, sora);
  expect(kept(again)).toEqual(kept(first));
  // What came with an id has it still, also the second time.
  expect(await imported(other, again)).toEqual(
    expect.arrayContaining([expect.objectContaining({ outcome: "ALREADY_KNOWN" })]),
  );
  expect(kept(await exported(other, sora))).toEqual(kept(first));

  // What is a false positive here goes out as benign, and is recorded nowhere as a trace of a compromise.
  const [written, ...further] = all.filter(({ indicator_types: types }) => String(types) === "benign");
  expect([written?.pattern, further]).toEqual([`[domain-name:value = '${benign}']`, []]);
  expect(all.filter(({ type }) => type === "indicator")).toHaveLength(22);
  const ofBenign = (await imported(other, all)).filter(({ stixId }) => stixId === written?.id);
  expect(ofBenign).toEqual([
    { stixId: written?.id, outcome: "SKIPPED", reason: expect.stringContaining("It is said to be benign") },
  ]);
  expect(await other.database.manager.countBy(tables.Indicator, { value: benign })).toBe(0);
  expect(kept(await exported(other, sora, { filter: { states } }))).toEqual(kept(first));
});

test.each([
  ["ipv6-addr", "::ffff:198.51.100.201", "198.51.100.201"],
  ["ipv6-addr", "::FFFF:c633:64ca", "198.51.100.202"],
  ["ipv4-addr", "::ffff:198.51.100.203", "198.51.100.203"],
  ["ipv6-addr", "0:0:0:0:0:ffff:198.51.100.204", "198.51.100.204"],
  ["ipv6-addr", "::ffff:192.0.2.129/121", "192.0.2.128/25"],
  ["ipv6-addr", "::ffff:c000:0241/122", "192.0.2.64/26"],
  ["ipv4-addr", "198.51.100.219/30", "198.51.100.216/30"],
  ["ipv4-addr", "198.51.100.222/32", "198.51.100.222"],
  ["ipv6-addr", "2001:DB8:40::7/48", "2001:db8:40::/48"],
  // Not mapped, but with the same end.
  ["ipv6-addr", "::ffff:0:198.51.100.205", "::ffff:0:c633:64cd"],
])("A pattern of %s with %s is taken in as %s, however it is written the second time", async (path, written, value) => {
  const number = mapped++;
  const pattern = `[${path}:value = '${written}']`;
  expect(await imported(room, [indicator(number, { pattern })])).toMatchObject([{ outcome: "RECORDED" }]);
  expect(await onRecord(value)).toMatchObject([{ type: "IP_ADDRESS", stixId: `indicator--${uuid(number)}` }]);
  const again = { pattern: `[${value.includes(":") ? "ipv6" : "ipv4"}-addr:value = '${value}']` };
  expect(await imported(room, [indicator(mapped++, again)])).toMatchObject([{ outcome: "ALREADY_KNOWN" }]);
  expect(await onRecord(value)).toHaveLength(1);
});

test.each([
  ["ipv6-addr", "::ffff:0.0.0.0/96"],
  ["ipv6-addr", "::ffff:10.0.0.0/103"],
  ["ipv6-addr", "::ffff:198.51.100.9/129"],
  ["ipv6-addr", "::ffff:198.51.100.256"],
  ["ipv4-addr", "198.51.100.0/33"],
  ["ipv4-addr", "0.0.0.0/0"],
  ["ipv6-addr", "2001::/15"],
])("A pattern of %s with %s is refused alone, with what would be one", async (path, written) => {
  const [first, second] = [mapped++, mapped++];
  const [refused, taken] = await imported(room, [
    indicator(first, { pattern: `[${path}:value = '${written}']` }),
    indicator(second, { pattern: `[domain-name:value = 'beside-${first}.example']` }),
  ]);
  expect(refused).toMatchObject({ outcome: "REFUSED", reason: expect.stringContaining("address of IPv4 or IPv6") });
  expect(taken?.outcome).toBe("RECORDED");
});

test("What was exported here is known again where it is imported here, and makes no second record", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "recordIndicators", {
    incidentId,
    source: "Ours again",
    indicators: [{ type: "DOMAIN_NAME", value: "again.ours.example" }],
  });
  await imported(room, [indicator(120, markedAs("GREEN"))]);
  const { manager } = room.database;
  const { id: indicatorId } = await manager.findOneByOrFail(tables.Indicator, { value: "again.ours.example" });
  const { id: theirId } = await manager.findOneByOrFail(tables.Indicator, { value: "203.0.113.120" });
  for (const id of [indicatorId, theirId]) await perform(room, sora, "recordSightings", { indicatorId: id });
  const values = ["again.ours.example", "203.0.113.120"];
  const objects = await exported(room, sora, { filter: { values } });
  const before = await onRecord("again.ours.example");
  const outcomes = await imported(room, objects);
  const of = (type: string) => outcomes.filter(({ stixId }) => stixId?.startsWith(`${type}--`));
  for (const type of ["indicator", "sighting"])
    expect(of(type).map(({ outcome }) => outcome)).toEqual(["ALREADY_KNOWN", "ALREADY_KNOWN"]);
  for (const id of [indicatorId, theirId])
    expect(await manager.countBy(tables.IndicatorSighting, { indicatorId: id })).toBe(1);
  expect(await onRecord("again.ours.example")).toEqual(before);
  // Nor does a bundle of before bring back what was withdrawn here.
  await perform(room, sora, "withdrawIndicator", { indicatorId });
  const ofOurs = (await imported(room, objects)).filter(({ outcome }) => outcome === "SKIPPED");
  expect(ofOurs).toContainEqual(expect.objectContaining({ reason: expect.stringContaining("withdrawn since") }));
  expect((await onRecord("again.ours.example")).map(({ state }) => state)).toEqual(["WITHDRAWN"]);
});

test("Nobody says by a bundle what we have said, and what comes under an id of ours does not hide ours", async () => {
  const value = "only.ours.example";
  await perform(room, sora, "recordIndicators", {
    source: "A report",
    handling: "GREEN",
    indicators: [{ type: "DOMAIN_NAME", value }],
  });
  const [ours] = (await exported(room, sora, { filter: { values: [value] } })).filter(
    ({ type }) => type === "indicator",
  );
  const pattern = (...values: readonly string[]) =>
    `[${values.map((one) => `domain-name:value = '${one}'`).join(" OR ")}]`;
  const changed = { ...ours, ...markedAs("CLEAR"), pattern: pattern("forged.ours.example") };
  const reason = expect.stringContaining("this installation");
  const by = { created_by_ref: ours?.created_by_ref };
  const fresh = indicator(160, { ...by, pattern: pattern("fresh.ours.example") });
  const seen = sighting(161, 162, by);
  const outcomes = await imported(room, [changed, fresh, indicator(162), seen]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["SKIPPED", "SKIPPED", "RECORDED", "SKIPPED"]);
  for (const place of [0, 1, 3]) expect(outcomes[place]).toMatchObject({ reason });
  // Of one of ours, what it says more is not taken.
  const more = { ...ours, created_by_ref: undefined, pattern: pattern(value, "more.ours.example") };
  expect(await imported(room, [more])).toEqual([expect.objectContaining({ outcome: "ALREADY_KNOWN", reason })]);
  for (const one of ["forged.ours.example", "fresh.ours.example", "more.ours.example"])
    expect(await onRecord(one)).toEqual([]);
  // Nor does it become theirs by naming them as its creator.
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, { value });
  await perform(room, sora, "recordSightings", { indicatorId });
  const [seenHere] = (await exported(room, sora, { filter: { values: [value] } })).filter(
    ({ type }) => type === "sighting",
  );
  const claimed = [ours, { ...changed, pattern: pattern("forged.ours.example", value) }];
  const [known, miscounted] = await imported(room, [ours, { ...seenHere, ...author(901), count: 9 }]);
  expect([known?.outcome, miscounted?.outcome]).toEqual(["ALREADY_KNOWN", "SKIPPED"]);
  expect(miscounted?.reason).toContain("another creator");
  const revoking = await imported(room, [{ ...ours, ...author(901), revoked: true }]);
  expect(revoking.map(({ outcome }) => outcome)).toEqual(["SKIPPED"]);
  for (const one of claimed)
    expect(await imported(room, [{ ...one, ...author(901) }])).toEqual([
      { stixId: one?.id, outcome: "SKIPPED", reason: expect.stringContaining("another creator") },
    ]);
  expect(await onRecord("forged.ours.example")).toEqual([]);
  const all = await exported(room, sora, { filter: { values: [value] } });
  expect(all).toContainEqual(ours);
  expect(all).toContainEqual(seenHere);
  // Whoever has an own object of the value says it under their own id.
  const theirs = { ...changed, ...author(901), id: `indicator--${uuid(163)}` };
  expect((await imported(room, [theirs]))[0]?.outcome).toBe("RECORDED");
});

test("A marking counts wherever it stands among the markings of an object, and what is none is no marking of TLP", async () => {
  const refOf = (handling: string) => tlpMarkings.find((one) => one.handling === handling)?.id;
  const many = [...Array.from({ length: 120 }, () => refOf("CLEAR")), refOf("RED")];
  await imported(room, [indicator(170, { object_marking_refs: many })]);
  expect((await onRecord("203.0.113.170")).map(({ handling }) => handling)).toEqual(["RED"]);
  const unknown = [...many, `marking-definition--${uuid(171)}`];
  for (const refs of [unknown, [...many, 7], refOf("RED"), { 0: refOf("RED") }])
    expect(await imported(room, [indicator(171, { object_marking_refs: refs })])).toEqual([
      expect.objectContaining({ outcome: "SKIPPED", reason: expect.stringContaining("none of TLP") }),
    ]);
  expect(await onRecord("203.0.113.171")).toEqual([]);
});

test("What is marked with a statement beside TLP is taken in, and goes out again as it came, with the statement", async () => {
  const statement = {
    type: "marking-definition",
    spec_version: "2.1",
    id: `marking-definition--${uuid(175)}`,
    created: "2026-01-01T00:00:00.000Z",
    created_by_ref: `identity--${uuid(176)}`,
    definition_type: "statement",
    definition: { statement: "Copyright 2026, Partner" },
  };
  const by = {
    type: "identity",
    spec_version: "2.1",
    id: `identity--${uuid(176)}`,
    created: "2026-01-01T00:00:00.000Z",
    modified: "2026-01-01T00:00:00.000Z",
    name: "Partner",
    identity_class: "organization",
    object_marking_refs: [statement.id],
  };
  const object_marking_refs = [...markedAs("GREEN").object_marking_refs, statement.id];
  const theirs = indicator(175, { created_by_ref: by.id, object_marking_refs });
  const [, , outcome] = await imported(room, [statement, by, theirs]);
  expect(outcome).toMatchObject({ outcome: "RECORDED", reason: expect.stringContaining("statements") });
  expect(await onRecord("203.0.113.175")).toMatchObject([{ handling: "GREEN", source: "Partner" }]);
  const objects = await exported(room, sora, { filter: { values: ["203.0.113.175"] } });
  expect(objects).toEqual(expect.arrayContaining([theirs, by, statement]));
});

/** The author of what is imported. */
const partner = {
  type: "identity",
  spec_version: "2.1",
  id: `identity--${uuid(900)}`,
  created: "2025-01-01T00:00:00.000Z",
  modified: "2025-01-01T00:00:00.000Z",
  name: "Partner",
  identity_class: "organization",
};

/** As whom somewhere exports. */
const producerIn = (objects: readonly StixObject[], name: string) =>
  objects.find((one) => one.type === "identity" && one.name === name)?.id;

test("Two installations export as two: neither changes what the other wrote, and each keeps its word of its own", async () => {
  const value = "two.installations.example";
  await perform(room, sora, "recordIndicators", {
    source: "A report",
    handling: "GREEN",
    indicators: [{ type: "DOMAIN_NAME", value, confidence: 20 }],
  });
  const filter = { values: [value] };
  const ours = await exported(room, sora, { filter });
  const producerId = producerIn(ours, "Cordon");
  const [written] = ours.filter(({ type }) => type === "indicator");
  expect(written?.created_by_ref).toBe(producerId);
  await imported(other, ours);
  const there = () => other.database.manager.findOneByOrFail(tables.Indicator, { value });
  expect(await there()).toMatchObject({ sourceAuthor: producerId, confidence: 20 });
  // What is judged there is another object, by another organization, which is no news of ours.
  await perform(other, sora, "amendIndicator", { indicatorId: (await there()).id, confidence: 90 });
  const theirs = await exported(other, sora, { filter });
  const theirProducerId = producerIn(theirs, "Elsewhere");
  expect(theirProducerId).not.toBe(producerId);
  expect(theirs.filter(({ type }) => type === "indicator")).toEqual([
    expect.objectContaining({ created_by_ref: theirProducerId, confidence: 90 }),
  ]);
  await imported(room, theirs);
  expect((await onRecord(value)).map(({ confidence }) => confidence)).toEqual([20]);
  // Nor does another one have a say in what came from here, while we do.
  const later = { ...written, modified: inMinutes(4) };
  const byOther = { ...later, confidence: 1, created_by_ref: theirProducerId };
  expect((await imported(other, [byOther]))[0]).toMatchObject({ reason: expect.stringContaining("Another author") });
  expect((await imported(other, [{ ...later, confidence: 30 }]))[0]?.outcome).toBe("UPDATED");
  expect(await there()).toMatchObject({ confidence: 30 });
});

test("Its organization is another one by its id, and the same by another name; what was exported before is known all the same", async () => {
  const value = "before.identities.example";
  const filter = { values: [value] };
  await perform(room, sora, "recordIndicators", {
    source: "A report",
    handling: "GREEN",
    indicators: [{ type: "DOMAIN_NAME", value }],
  });
  const first = await exported(room, sora, { filter });
  const named = async (name: string, organizationId?: string) => {
    await nameProducer(room.database, { name, organizationId });
    const [identity] = (await exported(room, sora, { filter })).filter(({ type }) => type === "identity");
    return identity;
  };
  const renamed = await named("Contoso");
  expect(renamed).toMatchObject({ id: producerIn(first, "Cordon"), name: "Contoso" });
  expect(String(renamed?.modified) > String(renamed?.created)).toBe(true);
  const moved = await named("Contoso", "contoso.example");
  expect(moved?.id).not.toBe(renamed?.id);
  expect(await named("Cordon")).toMatchObject({ id: renamed?.id });

  // The bundles of before name the identity that every installation had.
  expect(formerProducerId).toBe(`identity--${uuidV5("producer")}`);
  const before = first.map((one) => ({
    ...one,
    ...(one.created_by_ref !== undefined && { created_by_ref: formerProducerId }),
    ...(one.type === "identity" && { id: formerProducerId }),
  }));
  const [known] = (await imported(room, before)).filter(({ stixId }) => stixId?.startsWith("indicator--"));
  expect(known?.outcome).toBe("ALREADY_KNOWN");
  // Elsewhere they came from a Cordon, nobody knows which: the one that says more of them now is that one.
  await imported(other, before);
  const newer = first.map((one) => ({
    ...one,
    ...(one.type === "indicator" && { modified: inMinutes(4), confidence: 7 }),
  }));
  expect((await imported(other, newer)).map(({ outcome }) => outcome)).toContain("UPDATED");
  expect(await other.database.manager.findOneByOrFail(tables.Indicator, { value })).toMatchObject({
    confidence: 7,
    sourceAuthor: producerIn(first, "Cordon"),
  });
});

test("What does not fit into one bundle follows in the next ones, each indicator with all that belongs to it", async () => {
  const count = 7;
  const objects = Array.from({ length: count }, (_, place) => [
    indicator(6_000 + place, { ...markedAs("GREEN"), pattern: `[domain-name:value = 'p${place}.paged.example']` }),
    sighting(6_100 + place, 6_000 + place, markedAs("GREEN")),
  ]).flat();
  await imported(room, objects, { source: "A paged one" });
  const query = `query ($first: Int, $after: String) { stixBundle(filter: { sources: ["A paged one"] }, first: $first, after: $after) {
    bundle indicatorCount isComplete hasNextPage endCursor } }`;
  interface Page {
    readonly bundle: string;
    readonly indicatorCount: number;
    readonly isComplete: boolean;
    readonly hasNextPage: boolean;
    readonly endCursor: string;
  }
  const pages: Page[] = [];
  for (let after: string | null = null; pages.length < 5; ) {
    const { data, errors } = await ask<{ stixBundle: Page }>(room, sora, query, { first: 3, after });
    expect(errors).toBeUndefined();
    const page = data?.stixBundle as Page;
    pages.push(page);
    if (!page.hasNextPage) break;
    after = page.endCursor;
  }
  expect(pages.map(({ indicatorCount, isComplete }) => [indicatorCount, isComplete])).toEqual([
    [3, false],
    [3, false],
    [1, true],
  ]);
  const all = pages.flatMap(({ bundle }) => (JSON.parse(bundle) as { objects: readonly StixObject[] }).objects);
  for (const one of objects) expect(all).toContainEqual(one);
  const { errors } = await ask(room, sora, query, { first: 101, after: null });
  expect(errors?.[0]?.message).toContain("first");
});

test("A bundle is no longer than one that can be imported, however long its indicators are", async () => {
  await perform(room, sora, "recordIndicators", {
    source: "A long one",
    handling: "GREEN",
    indicators: Array.from({ length: 60 }, (_, place) => ({
      type: "YARA_RULE",
      value: `rule r${place} { strings: $a = "${"a".repeat(19_000)}" condition: $a }`,
    })),
  });
  const query = `query ($after: String) { stixBundle(filter: { sources: ["A long one"] }, after: $after) {
    bundle indicatorCount isComplete endCursor } }`;
  interface Answer {
    readonly stixBundle: { bundle: string; indicatorCount: number; isComplete: boolean; endCursor: string };
  }
  const counts: number[] = [];
  for (let after: string | null = null, isLast = false; !isLast; ) {
    const { data }: { data?: Answer | null } = await ask<Answer>(room, sora, query, { after });
    const page: Answer["stixBundle"] | undefined = data?.stixBundle;
    expect(page?.bundle.length).toBeLessThanOrEqual(1_000_000);
    counts.push(page?.indicatorCount ?? 0);
    [after, isLast] = [page?.endCursor ?? null, page?.isComplete ?? true];
  }
  expect(counts).toEqual([30, 30]);
});

test("More than ten bundles in one request are refused with what to do, and fewer are written in turn", async () => {
  const bundles = (count: number) =>
    ask(
      room,
      sora,
      `{ ${Array.from({ length: count }, (_, place) => `b${place}: stixBundle(first: 1) { objectCount }`)} }`,
    );
  expect((await bundles(10)).errors).toBeUndefined();
  const { errors } = await bundles(11);
  expect(errors).toHaveLength(11);
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining("at most 10") });
});

test("An export has what whoever exports may read, and the relationship of nothing else", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "recordIndicators", {
    incidentId,
    source: "A narrow one",
    indicators: (["RED", "GREEN"] as const).map((handling) => ({
      type: "DOMAIN_NAME",
      value: `${handling}.narrow.example`,
      handling,
    })),
  });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const filter = { sources: ["A narrow one"] };
  const types = async (viewer: Viewer) => (await exported(room, viewer, { filter })).map(({ type }) => type).sort();
  expect(await types(sora)).toEqual([
    "identity",
    "incident",
    "indicator",
    "indicator",
    "marking-definition",
    "marking-definition",
    "relationship",
    "relationship",
  ]);
  expect(await types(shai)).toEqual(["identity", "indicator", "marking-definition"]);
  // Nor by asking for an incident that they may not read.
  const { data } = await ask(room, shai, "query ($id: ID!) { stixBundle(incidentId: $id) { objectCount } }", {
    id: incidentId,
  });
  expect(data).toEqual({ stixBundle: null });
});

test("What cannot be kept is left out with the reason, object by object, and the rest is taken", async () => {
  const [red, amber, , white] = oldTlpMarkings;
  const outcomes = await imported(room, [
    sighting(20, 21),
    indicator(21, { object_marking_refs: [amber?.id] }),
    indicator(22, {
      ...markedAs("AMBER"),
      pattern: "[ipv4-addr:value = '203.0.113.22' OR domain-name:value = 'two.example']",
    }),
    indicator(23, { pattern: "[ipv4-addr:value = '203.0.113.23' AND domain-name:value = 'two.example']" }),
    indicator(24, { pattern: "[ipv4-addr:value = '203.0.113.256']" }),
    indicator(21, { pattern: "[ipv4-addr:value = '203.0.113.99']" }),
    indicator(25, { object_marking_refs: [white?.id, red?.id] }),
    { type: "malware", id: `malware--${uuid(26)}`, name: "Worm", is_family: false },
    sighting(27, 99),
    sighting(28, 22, { first_seen: "2026-01-04T00:00:00Z" }),
    7,
    { type: "threat-actor", id: `threat-actor--${uuid(29)}`, name: "Storm" },
    {
      type: "relationship",
      id: `relationship--${uuid(30)}`,
      relationship_type: "indicates",
      source_ref: `indicator--${uuid(21)}`,
      target_ref: `threat-actor--${uuid(29)}`,
    },
  ]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    "RECORDED",
    "RECORDED",
    "RECORDED",
    "SKIPPED",
    "REFUSED",
    "SKIPPED",
    "RECORDED",
    "SKIPPED",
    "SKIPPED",
    "REFUSED",
    "REFUSED",
    "SKIPPED",
    "SKIPPED",
  ]);
  const reasons = outcomes.map(({ reason }) => reason);
  expect(reasons[1]).toBe("TLP 1.0 AMBER was read as AMBER.");
  expect(reasons[3]).toContain("`AND`");
  expect(reasons[4]).toContain("IPv4 or IPv6");
  expect(reasons[5]).toContain("same id");
  expect(reasons[7]).toContain("not kept here");
  expect(reasons[8]).toContain("not on record");
  expect(reasons[11]).toContain("nameActor");
  const { manager } = room.database;
  expect(await manager.findOneByOrFail(tables.Indicator, { value: "203.0.113.25" })).toMatchObject({ handling: "RED" });
  // The two values of one pattern are one indicator again where they are exported.
  const objects = await exported(room, sora, { filter: { values: ["203.0.113.22", "two.example"] } });
  expect(objects.find(({ type }) => type === "indicator")).toMatchObject({
    id: `indicator--${uuid(22)}`,
    pattern: "[ipv4-addr:value = '203.0.113.22' OR domain-name:value = 'two.example']",
  });
});

test("What cannot be stored is refused alone, and the rest of its bundle is taken", async () => {
  const outcomes = await imported(room, [
    indicator(60, { description: "a\0b" }),
    indicator(61, { valid_from: "0000-01-01T00:00:00Z" }),
    indicator(62, { created_by_ref: `identity--${uuid(63)}` }),
    { type: "identity", id: `identity--${uuid(63)}`, name: "half \ud83d" },
    sighting(64, 62, { first_seen: "0000-01-01T00:00:00Z" }),
  ]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["REFUSED", "REFUSED", "RECORDED", "REFUSED", "REFUSED"]);
});

test("The author of an indicator says what is newer of it; nobody changes another's record by a bundle", async () => {
  await imported(room, [indicator(40, { confidence: 10 })]);
  const later = { modified: inMinutes(4), confidence: 70 };
  expect((await imported(room, [indicator(40, { ...later, modified: "2020-01-01T00:00:00.000Z" })]))[0]?.outcome).toBe(
    "ALREADY_KNOWN",
  );
  expect(
    (await imported(room, [indicator(41, { ...later, pattern: "[ipv4-addr:value = '203.0.113.40']" })]))[0]?.outcome,
  ).toBe("ALREADY_KNOWN");
  expect((await imported(room, [indicator(40, later)]))[0]?.outcome).toBe("UPDATED");
  expect(await room.database.manager.findOneByOrFail(tables.Indicator, { value: "203.0.113.40" })).toMatchObject({
    confidence: 70,
    version: 2,
  });
});

const author = (number: number) => ({ created_by_ref: `identity--${uuid(number)}` });
const markedAs = (handling: string) => ({
  object_marking_refs: tlpMarkings.filter((one) => one.handling === handling).map(({ id }) => id),
});
const at = (day: number) => ({ modified: `2026-01-${String(day).padStart(2, "0")}T00:00:00.000Z` });
const onRecord = (value: string) =>
  room.database.manager.find(tables.Indicator, { where: { value }, order: { id: "ASC" } });

test("What its author wrote before it was imported here, and arrives later, is newer all the same", async () => {
  const green = { ...author(900), ...markedAs("GREEN") };
  await imported(room, [indicator(90, { ...green, confidence: 10, description: "First." })]);
  const second = indicator(90, { ...green, ...at(6), confidence: 60, valid_from: "2026-01-05T00:00:00Z" });
  expect((await imported(room, [second]))[0]?.outcome).toBe("UPDATED");
  expect(await onRecord("203.0.113.90")).toEqual([
    expect.objectContaining({ confidence: 60, description: null, validFrom: new Date("2026-01-05T00:00:00.000Z") }),
  ]);
  // An older version, the same one, and another's are no news.
  expect((await imported(room, [indicator(90, { ...green, ...at(2), confidence: 1 })]))[0]?.outcome).toBe(
    "ALREADY_KNOWN",
  );
  expect((await imported(room, [second]))[0]?.outcome).toBe("ALREADY_KNOWN");
  const forged = await imported(room, [indicator(90, { ...author(901), ...at(9), confidence: 2 })]);
  expect(forged).toEqual([expect.objectContaining({ outcome: "SKIPPED", reason: expect.stringContaining("author") })]);
  expect((await onRecord("203.0.113.90")).map(({ confidence }) => confidence)).toEqual([60]);
});

test("What says that it was written or changed in the future is refused, and takes over nothing", async () => {
  const by = { ...author(900), ...markedAs("GREEN") };
  await imported(room, [indicator(150, { ...by, confidence: 10 }), sighting(151, 150, by)]);
  const never = { modified: "9998-12-31T00:00:00.000Z" };
  const soon = { modified: inMinutes(4) };
  const forged = await imported(room, [
    indicator(150, { ...by, ...never, confidence: 1 }),
    sighting(151, 150, { ...by, ...never, revoked: true }),
    indicator(152, { ...by, created: inMinutes(60), ...soon }),
    indicator(153, { ...by, created: soon.modified, ...soon }),
  ]);
  expect(forged.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["REFUSED", "Its `modified` lies in the future."],
    ["REFUSED", "Its `modified` lies in the future."],
    ["REFUSED", "Its `created` lies in the future."],
    ["RECORDED", null],
  ]);
  const [revoked] = await imported(room, [indicator(150, { ...by, ...never, revoked: true })]);
  expect(revoked?.outcome).toBe("REFUSED");
  expect(await onRecord("203.0.113.150")).toEqual([expect.objectContaining({ state: "ACTIVE", confidence: 10 })]);
  // Nor does what was taken in so before stand for good.
  await room.database.manager.update(
    tables.Indicator,
    { value: "203.0.113.150" },
    { sourceModifiedAt: never.modified },
  );
  const before = room.now;
  room.now = new Date(inMinutes(24 * 60));
  const later = { modified: inMinutes(-60), confidence: 60 };
  expect((await imported(room, [indicator(150, { ...by, ...later })]))[0]?.outcome).toBe("UPDATED");
  room.now = before;
});

test("What its author marks for fewer is for fewer at once; what they mark for more waits for whoever may mark it here", async () => {
  const { manager } = room.database;
  const marked = (handling: string, day: number) =>
    imported(room, [indicator(91, { ...author(900), ...markedAs(handling), ...at(day) })]);
  await marked("GREEN", 2);
  expect((await marked("RED", 3))[0]?.outcome).toBe("UPDATED");
  const [narrowed] = await onRecord("203.0.113.91");
  expect(narrowed).toMatchObject({ handling: "RED", keptFor: `RED ${sora.personId}` });
  const indicatorId = narrowed?.id;
  const widen = (handling: string) => attempt(room, sora, "amendIndicator", { indicatorId, handling });
  expect(await unmetGates(widen("AMBER"))).toEqual(["INDICATOR_KEPT_CLOSE"]);
  const [later] = await marked("AMBER", 4);
  expect(later).toMatchObject({ outcome: "UPDATED", reason: expect.stringContaining("amendIndicator") });
  expect(await onRecord("203.0.113.91")).toEqual([expect.objectContaining({ handling: "RED" })]);
  expect(await unmetGates(widen("GREEN"))).toEqual(["INDICATOR_KEPT_CLOSE"]);
  await perform(room, sora, "amendIndicator", { indicatorId, handling: "AMBER" });
  expect(await manager.findOneByOrFail(tables.Indicator, { id: indicatorId as string })).toMatchObject({
    handling: "AMBER",
  });
});

test("A sighting that is for fewer than its indicator keeps its marking, by which it is read, counted and exported", async () => {
  const objects = [
    indicator(97, markedAs("GREEN")),
    sighting(98, 97, markedAs("AMBER_STRICT")),
    sighting(99, 97, { ...markedAs("GREEN"), last_seen: "2026-01-02T12:00:00Z" }),
    sighting(101, 97, { ...markedAs("RED"), last_seen: "2026-01-04T00:00:00Z" }),
  ];
  const unknown = sighting(100, 97, { object_marking_refs: [`marking-definition--${uuid(1)}`] });
  const outcomes = await imported(room, [...objects, unknown], {}, mona);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([...Array(4).fill("RECORDED"), "SKIPPED"]);
  const filter = { values: ["203.0.113.97"] };
  /** Those of the sightings that somebody reads, the last one of them, and whether it counts as seen on the third of January. */
  const seenBy = async (viewer: Viewer) => {
    const { data, errors } = await ask<{ indicators: { nodes: readonly Seen[] }; seen: { totalCount: number } }>(
      room,
      viewer,
      `query ($filter: IndicatorFilter) {
        indicators(filter: $filter) { nodes { sightings { totalCount nodes { stixId handling } } lastSighting { stixId } } }
        seen: indicators(filter: { and: [{ values: ["203.0.113.97"] }, { seenFrom: "2026-01-03T00:00:00Z" }] }) { totalCount } }`,
      { filter },
    );
    expect(errors).toBeUndefined();
    const [one] = data?.indicators.nodes ?? [];
    const ids = one?.sightings.nodes.map(({ stixId }) => Number(stixId?.slice(-3)));
    expect(one?.sightings.totalCount).toBe(ids?.length);
    return [ids, Number(one?.lastSighting?.stixId?.slice(-3)), data?.seen.totalCount];
  };
  // Whoever imported them, the security side, and everybody.
  expect(await seenBy(mona)).toEqual([[98, 99, 101], 101, 1]);
  expect(await seenBy(sora)).toEqual([[98, 99], 98, 1]);
  expect(await seenBy(shai)).toEqual([[99], 99, 0]);
  const sightingsOf = async (viewer: Viewer) =>
    (await exported(room, viewer, { filter })).filter(({ type }) => type === "sighting");
  expect(await sightingsOf(mona)).toEqual(expect.arrayContaining(objects.slice(1)));
  expect(await sightingsOf(sora)).toEqual(expect.arrayContaining(objects.slice(1, 3)));
  expect(await sightingsOf(sora)).toHaveLength(2);
  expect(await sightingsOf(shai)).toEqual([objects[2]]);
  // They do not learn of it by taking it back, nor by importing it.
  const strict = await room.database.manager.findOneByOrFail(tables.IndicatorSighting, {
    stixId: `sighting--${uuid(101)}`,
  });
  const taking = attempt(room, sora, "withdrawSighting", { indicatorId: strict.indicatorId, sightingId: strict.id });
  await expect(taking).resolves.toMatchObject({ __typename: "NotFound" });
  const revoked = { ...objects[3], revoked: true, modified: "2026-02-01T00:00:00.000Z" };
  expect((await imported(room, [revoked]))[0]).toMatchObject({
    outcome: "SKIPPED",
    reason: expect.stringContaining("nothing"),
  });
});

test("A name that is marked for fewer than what it would stand in is not taken in, which is said without it", async () => {
  const secret = "Secret Victim GmbH";
  const hidden = (number: number, further: object) => ({
    ...partner,
    id: `identity--${uuid(number)}`,
    name: secret,
    ...further,
  });
  const objects = [
    hidden(910, markedAs("RED")),
    hidden(911, { object_marking_refs: [`marking-definition--${uuid(1)}`] }),
    hidden(912, { ...markedAs("RED"), spec_version: "2.0" }),
    indicator(140, { ...author(910), ...markedAs("CLEAR") }),
    indicator(141, { ...author(911), ...markedAs("CLEAR") }),
    indicator(142, { ...author(912), ...markedAs("CLEAR") }),
    indicator(143, { ...author(910), ...markedAs("RED") }),
    sighting(144, 140, { ...markedAs("AMBER"), where_sighted_refs: [`identity--${uuid(910)}`] }),
    sighting(145, 140, { ...markedAs("RED"), where_sighted_refs: [`identity--${uuid(910)}`] }),
  ];
  const outcomes = await imported(room, objects, { source: "A partner" });
  expect(outcomes.slice(3).map(({ outcome, reason }) => [outcome, reason?.includes("is not named") ?? false])).toEqual([
    ...Array(3).fill(["RECORDED", true]),
    ["RECORDED", false],
    ["RECORDED", true],
    ["RECORDED", false],
  ]);
  expect(JSON.stringify(outcomes)).not.toContain(secret);
  const sourceOf = async (number: number) => (await onRecord(`203.0.113.${number}`)).map(({ source }) => source);
  expect(await Promise.all([140, 141, 142, 143].map(sourceOf))).toEqual([
    ["A partner"],
    ["A partner"],
    ["A partner"],
    [secret],
  ]);
  const placeOf = async (number: number) =>
    (await room.database.manager.findOneByOrFail(tables.IndicatorSighting, { stixId: `sighting--${uuid(number)}` }))
      .place;
  expect([await placeOf(144), await placeOf(145)]).toEqual([null, secret]);
  // Nor is whom it is by passed on with it, however badly they are marked.
  const values = [140, 141, 142].map((number) => `203.0.113.${number}`);
  const { data } = await ask(
    room,
    shai,
    "query ($filter: IndicatorFilter) { stixBundle(filter: $filter) { bundle } }",
    { filter: { values } },
  );
  const all = JSON.stringify(data);
  expect([all.includes(`indicator--${uuid(142)}`), all.includes(secret)]).toEqual([true, false]);
});

interface Seen {
  readonly sightings: { readonly totalCount: number; readonly nodes: readonly { readonly stixId: string | null }[] };
  readonly lastSighting: { readonly stixId: string | null } | null;
}

test("A sighting that its author revokes is withdrawn, by the rule of revoked indicators, and does not come back", async () => {
  const seen = (further: object = {}) => sighting(131, 130, { ...author(900), ...at(3), ...further });
  await imported(room, [partner, indicator(130, { ...author(900), ...markedAs("GREEN") }), seen(markedAs("GREEN"))]);
  const stixId = `sighting--${uuid(131)}`;
  const found = () => room.database.manager.findOneByOrFail(tables.IndicatorSighting, { stixId });
  const revoked = (further: object) => seen({ revoked: true, ...further });
  const [forged] = await imported(room, [revoked({ ...at(9), ...author(901) })]);
  expect(forged).toMatchObject({ outcome: "SKIPPED", reason: expect.stringContaining("Another author") });
  const [older] = await imported(room, [revoked(at(2))]);
  expect(older).toMatchObject({ outcome: "ALREADY_KNOWN", reason: expect.stringContaining("newer") });
  expect(await found()).toMatchObject({ stands: true });
  // The indicator need not be in the bundle, nor stand any more.
  expect(await imported(room, [revoked(at(5))])).toEqual([
    { outcome: "WITHDRAWN", reason: "Its author has revoked it.", stixId },
  ]);
  expect(await found()).toMatchObject({
    stands: false,
    withdrawnById: sora.personId,
    withdrawnByName: sora.name,
    withdrawnAt: room.now,
    withdrawalReason: "Its author has revoked it.",
  });
  const again = await imported(room, [revoked(at(6)), indicator(130, { ...author(900), ...markedAs("GREEN") })]);
  expect(again[0]).toMatchObject({ outcome: "SKIPPED", reason: expect.stringContaining("does not come back") });
  expect((await imported(room, [indicator(130, author(900)), seen()]))[1]).toMatchObject({
    outcome: "SKIPPED",
    reason: expect.stringContaining("does not come back"),
  });
  expect(await exported(room, sora, { filter: { values: ["203.0.113.130"] } })).not.toContainEqual(
    expect.objectContaining({ type: "sighting" }),
  );
  const [none] = await imported(room, [sighting(132, 130, { revoked: true })]);
  expect(none).toMatchObject({ outcome: "SKIPPED", reason: expect.stringContaining("nothing") });
});

test("A relationship that its author revokes ends in the incident that is named, and does not come back", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const elsewhere = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "nameActor", { incidentId, name: "Storm-0135" });
  const relationship = (further: object = {}) => ({
    type: "relationship",
    spec_version: "2.1",
    id: `relationship--${uuid(135)}`,
    created: "2026-01-01T00:00:00.000Z",
    relationship_type: "indicates",
    source_ref: `indicator--${uuid(134)}`,
    target_ref: `threat-actor--${uuid(136)}`,
    ...author(900),
    ...at(3),
    ...further,
  });
  const around = [
    indicator(134, author(900)),
    { type: "threat-actor", id: `threat-actor--${uuid(136)}`, name: "Storm-0135" },
  ];
  await imported(room, [...around, relationship()], { incidentId });
  const { manager } = room.database;
  const found = () => manager.findOneByOrFail(tables.IndicatorRelation, { stixId: `relationship--${uuid(135)}` });
  const revoked = async (further: object, into = incidentId) =>
    (await imported(room, [relationship({ revoked: true, ...further })], { incidentId: into }))[0];
  expect(await revoked({ ...at(9), ...author(901) })).toMatchObject({ outcome: "SKIPPED" });
  expect(await revoked(at(2))).toMatchObject({ outcome: "ALREADY_KNOWN" });
  expect(await revoked(at(5), elsewhere)).toMatchObject({ reason: expect.stringContaining("another incident") });
  expect(await found()).toMatchObject({ endedAt: null });
  expect(await revoked(at(5))).toMatchObject({ outcome: "WITHDRAWN" });
  expect(await found()).toMatchObject({
    endedAt: room.now,
    endedById: sora.personId,
    endReason: "Its author has revoked it.",
  });
  expect(await revoked(at(6))).toMatchObject({ reason: expect.stringContaining("does not come back") });
  const again = await imported(room, [...around, relationship()], { incidentId });
  expect(again[2]).toMatchObject({ outcome: "SKIPPED", reason: expect.stringContaining("does not come back") });
  expect(await manager.countBy(tables.IndicatorRelation, { stixId: `relationship--${uuid(135)}` })).toBe(1);
  // Whoever may not read the incident does not learn of it.
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const [hidden] = await imported(room, [relationship({ revoked: true, ...at(8) })], {}, mona);
  expect(hidden).toMatchObject({ outcome: "SKIPPED", reason: expect.stringContaining("nothing of it that you may") });
});

test("A value that its author names no longer is withdrawn, and so is what they revoke, which does not come back", async () => {
  const named = (values: readonly string[], further: object) =>
    indicator(92, {
      ...author(900),
      pattern: `[${values.map((value) => `domain-name:value = '${value}'`).join(" OR ")}]`,
      ...further,
    });
  const stateOf = async (value: string) => (await onRecord(value)).map(({ state }) => state);
  await imported(room, [named(["stays.example", "dropped.example"], at(2))]);
  expect((await imported(room, [named(["stays.example", "added.example"], at(3))]))[0]?.outcome).toBe("RECORDED");
  expect([await stateOf("stays.example"), await stateOf("dropped.example"), await stateOf("added.example")]).toEqual([
    ["ACTIVE"],
    ["WITHDRAWN"],
    ["ACTIVE"],
  ]);
  const revoked = { revoked: true, ...at(5) };
  const by = async (number: number) =>
    (await imported(room, [named(["stays.example"], { ...revoked, ...author(number) })]))[0]?.outcome;
  expect(await by(901)).toBe("SKIPPED");
  expect(await stateOf("stays.example")).toEqual(["ACTIVE"]);
  expect(await by(900)).toBe("WITHDRAWN");
  expect([await stateOf("stays.example"), await stateOf("added.example")]).toEqual([["WITHDRAWN"], ["WITHDRAWN"]]);
  expect((await onRecord("stays.example"))[0]?.withdrawalReason).toContain("revoked");
  // Once more, and as it was before: neither is news.
  expect(await by(900)).toBe("SKIPPED");
  expect((await imported(room, [named(["stays.example"], at(3))]))[0]?.outcome).toBe("SKIPPED");
  expect(await stateOf("stays.example")).toEqual(["WITHDRAWN"]);
});

test("What others wrote is exported as they wrote it; what was changed here is an object of ours that is derived from theirs", async () => {
  const theirs = (number: number) =>
    indicator(number, {
      ...author(900),
      ...markedAs("GREEN"),
      ...at(3),
      pattern: `[domain-name:value = 'n${number}.theirs.example']`,
      name: "As they call it",
      indicator_types: ["malicious-activity"],
      labels: ["kept"],
    });
  const unmarked = indicator(95, { pattern: "[domain-name:value = 'n95.theirs.example']" });
  const seen = sighting(96, 93, { ...author(900), ...markedAs("GREEN") });
  await imported(room, [partner, theirs(93), theirs(94), unmarked, seen]);
  const [changed] = await onRecord("n94.theirs.example");
  await perform(room, sora, "amendIndicator", { indicatorId: changed?.id, confidence: 5 });
  const values = [93, 94, 95].map((number) => `n${number}.theirs.example`);
  const objects = await exported(room, sora, { filter: { values } });
  for (const one of [partner, theirs(93), seen]) expect(objects).toContainEqual(one);
  const [producer] = objects.filter(({ type, name }) => type === "identity" && name === "Cordon");
  for (const original of [theirs(94), unmarked]) {
    expect(objects.map(({ id }) => id)).not.toContain(original.id);
    const [ours] = objects.filter(({ pattern }) => pattern === original.pattern);
    expect(ours).toMatchObject({ type: "indicator", created_by_ref: producer?.id });
    expect(objects).toContainEqual(
      expect.objectContaining({
        type: "relationship",
        relationship_type: "derived-from",
        source_ref: ours?.id,
        target_ref: original.id,
      }),
    );
  }
});

test("What is withdrawn while a bundle waits for it is not updated, and its value is recorded anew", async () => {
  await imported(room, [indicator(45, { confidence: 10 })]);
  const of = { value: "203.0.113.45" };
  const { id } = await room.database.manager.findOneByOrFail(tables.Indicator, of);
  const waiting = await waitingForLocks(room.url);
  const newer = indicator(45, { modified: inMinutes(4), confidence: 70 });
  let importing: Promise<readonly { readonly outcome: string }[]> | undefined;
  try {
    await room.database.transaction(async (transaction) => {
      const withdrawn = { withdrawnById: sora.personId, withdrawnAt: room.now, withdrawalReason: "By mistake." };
      await transaction.update(tables.Indicator, { id }, { state: "WITHDRAWN", ...withdrawn });
      importing = imported(room, [newer]);
      for (let count = 0; count === 0; ) count = await waiting.count();
    });
  } finally {
    await waiting.stop();
  }
  expect((await importing)?.map(({ outcome }) => outcome)).toEqual(["RECORDED"]);
  const records = await room.database.manager.find(tables.Indicator, { where: of, order: { id: "ASC" } });
  expect(records.map(({ state, confidence }) => [state, confidence]).sort()).toEqual([
    ["ACTIVE", 70],
    ["WITHDRAWN", 10],
  ]);
});

/** The markings of TLP by which some objects are marked. */
const levelsOf = (objects: readonly StixObject[], type: string) =>
  objects
    .filter((one) => one.type === type)
    .map((one) => tlpMarkings.find(({ id }) => id === (one.object_marking_refs as readonly string[])[0])?.handling)
    .sort();

test("What came as one and is marked or judged apart since then is exported as several, each as it is marked now", async () => {
  const [clear] = tlpMarkings.filter(({ handling }) => handling === "CLEAR");
  const values = ["g-one.example", "g-two.example", "g-three.example", "g-four.example"];
  const pattern = `[${values.map((value) => `domain-name:value = '${value}'`).join(" OR ")}]`;
  await imported(room, [indicator(80, { pattern, object_marking_refs: [clear?.id] })]);
  const idOf = async (value: string) => (await room.database.manager.findOneByOrFail(tables.Indicator, { value })).id;
  await perform(room, sora, "amendIndicator", { indicatorId: await idOf("g-two.example"), handling: "RED" });
  await perform(room, sora, "markIndicatorFalsePositive", { indicatorId: await idOf("g-three.example") });
  const objects = await exported(room, sora, { filter: { values } });
  const indicators = objects.filter(({ type }) => type === "indicator");
  expect(levelsOf(objects, "indicator")).toEqual(["CLEAR", "CLEAR", "RED"]);
  const with2 = indicators.filter(({ pattern }) => String(pattern).includes("g-two"));
  expect([levelsOf(with2, "indicator"), with2[0]?.pattern]).toEqual([["RED"], "[domain-name:value = 'g-two.example']"]);
  const benign = indicators.filter((one) => (one.indicator_types as readonly string[]).includes("benign"));
  expect(benign.map((one) => one.pattern)).toEqual(["[domain-name:value = 'g-three.example']"]);
});

test("A sighting is exported for those alone who may read all that it was seen in", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const { id: alertId } = await perform<Alert>(room, sora, "reportAlert", { handling: "AMBER_STRICT" });
  const [value] = ["clear-but-seen.example"];
  await perform(room, sora, "recordIndicators", {
    source: "A report",
    handling: "CLEAR",
    indicators: [{ type: "DOMAIN_NAME", value }],
  });
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, { value });
  for (const seenIn of [{}, { alertId }, { incidentId }])
    await perform(room, sora, "recordSightings", { indicatorId, ...seenIn });
  const objects = await exported(room, sora, { filter: { values: [value] } });
  expect(levelsOf(objects, "sighting")).toEqual(["AMBER", "AMBER_STRICT", "RED"]);
  // The incident itself is none of what is exported, as the indicator is not related to it.
  expect(objects.filter(({ type }) => type === "incident")).toEqual([]);
});

test("In an incident, adversaries who are named there are known again by their names", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "nameActor", { incidentId, name: "Storm-0558" });
  const relationship = {
    type: "relationship",
    id: `relationship--${uuid(52)}`,
    relationship_type: "indicates",
    source_ref: `indicator--${uuid(50)}`,
    target_ref: `threat-actor--${uuid(51)}`,
  };
  const bundle = [
    indicator(50),
    { type: "threat-actor", id: `threat-actor--${uuid(51)}`, name: "STORM-0558" },
    relationship,
  ];
  const outcomes = async () => (await imported(room, bundle, { incidentId })).map(({ outcome }) => outcome);
  expect(await outcomes()).toEqual(["RECORDED", "ALREADY_KNOWN", "RECORDED"]);
  expect(await outcomes()).toEqual(["ALREADY_KNOWN", "ALREADY_KNOWN", "ALREADY_KNOWN"]);
  const objects = await exported(room, sora, { incidentId });
  // It leads to the adversary as they are named here, so it is a relationship of ours.
  const indicates = objects.filter(({ relationship_type }) => relationship_type === "indicates");
  expect(indicates).toEqual([expect.objectContaining({ target_ref: expect.stringContaining("threat-actor--") })]);
  expect(indicates.map(({ id }) => id)).not.toContain(relationship.id);
});

test("What has no marking is marked as the incident where that is stricter, and for responders otherwise", async () => {
  const { manager } = room.database;
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const markedIn = async (handling: string, number: number) => {
    await perform(room, sora, "changeHandling", { incidentId, handling });
    await imported(room, [indicator(number)], { incidentId });
    return (await manager.findOneByOrFail(tables.Indicator, { stixId: `indicator--${uuid(number)}` })).handling;
  };
  expect([await markedIn("RED", 70), await markedIn("AMBER_STRICT", 71), await markedIn("GREEN", 72)]).toEqual([
    "RED",
    "AMBER_STRICT",
    "AMBER",
  ]);
});

test("What an object marks for more than its incident is marked as that, unless whoever leads it imports", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "AMBER_STRICT" });
  const clear = (number: number) => indicator(number, markedAs("CLEAR"));
  const seen = sighting(112, 110, markedAs("CLEAR"));
  const byAnalyst = await imported(room, [clear(110), seen], { incidentId }, mona);
  expect(byAnalyst.map(({ outcome }) => outcome)).toEqual(["RECORDED", "RECORDED"]);
  expect(byAnalyst[0]?.reason).toContain("AMBER_STRICT");
  const [held] = await onRecord("203.0.113.110");
  expect(held).toMatchObject({ handling: "AMBER_STRICT", sourceHandling: "CLEAR" });
  const [byLead] = await imported(room, [clear(111)], { incidentId });
  expect(byLead).toMatchObject({ outcome: "RECORDED", reason: null });
  expect(await onRecord("203.0.113.111")).toEqual([expect.objectContaining({ handling: "CLEAR" })]);
  // The lead may mark it as its author does; whoever imported it may not.
  const widen = (viewer: Viewer) =>
    attempt(room, viewer, "amendIndicator", { indicatorId: held?.id, handling: "CLEAR" });
  expect(await unmetGates(widen(mona))).toEqual(["INDICATOR_KEPT_CLOSE"]);
  await widen(sora);
  expect(await onRecord("203.0.113.110")).toEqual([expect.objectContaining({ handling: "CLEAR" })]);
});

test.each([
  ["no JSON", "{"],
  ["no bundle", "{}"],
  ["a deep one", `{"type":"bundle","objects":[${"[".repeat(50_000)}`],
  [
    "too many values",
    JSON.stringify({
      type: "bundle",
      objects: Array.from({ length: 101 }, (_, place) =>
        indicator(place, { pattern: `[${Array(10).fill("ipv4-addr:value = '203.0.113.1'").join(" OR ")}]` }),
      ),
    }),
  ],
  ["too many objects", JSON.stringify({ type: "bundle", objects: Array(1_001).fill(0) })],
])("A text that is %s is refused as a whole, and nothing of it is kept", async (_what, bundle) => {
  const before = await room.database.manager.count(tables.IndicatorIntake);
  await expect(attempt(room, sora, "importStixBundle", { bundle })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  expect(await room.database.manager.count(tables.IndicatorIntake)).toBe(before);
});

test("Indicators of an incident with their sightings take no more statements where they are many", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const counted = async (from: number, count: number) => {
    const objects = Array.from({ length: count }, (_, place) => [
      indicator(from + place, { pattern: `[domain-name:value = 'n${from + place}.with-sighting.example']` }),
      sighting(from + 500 + place, from + place),
    ]).flat();
    let statements = 0;
    const stop = logStatements(room.database, () => {
      statements += 1;
    });
    const bundle = JSON.stringify({ type: "bundle", objects });
    await perform(room, sora, "importStixBundle", { incidentId, bundle });
    stop();
    return statements;
  };
  const ofFew = await counted(3_000, 60);
  expect(await counted(4_000, 400)).toBe(ofFew);
});

test("A whole bundle of 1,000 objects is taken in one action", async () => {
  const objects = Array.from({ length: 1_000 }, (_, place) =>
    indicator(1_000 + place, { pattern: `[domain-name:value = 'n${place}.many.example']` }),
  );
  const outcomes = await imported(room, objects);
  expect(outcomes.filter(({ outcome }) => outcome === "RECORDED")).toHaveLength(1_000);
});

const adversary = (number: number, further: object = {}, type = "threat-actor") => ({
  type,
  spec_version: "2.1",
  id: `${type}--${uuid(number)}`,
  created: "2026-01-01T00:00:00.000Z",
  modified: "2026-01-01T00:00:00.000Z",
  name: `Heron ${number}`,
  ...further,
});
const relationship = (
  number: number,
  type: string,
  [of, to]: readonly [{ id: string }, { id: string }],
  more = {},
) => ({
  type: "relationship",
  spec_version: "2.1",
  id: `relationship--${uuid(number)}`,
  created: "2026-01-01T00:00:00.000Z",
  modified: "2026-01-01T00:00:00.000Z",
  relationship_type: type,
  source_ref: of.id,
  target_ref: to.id,
  ...more,
});
const pattern = (number: number, ...ids: readonly string[]) => ({
  type: "attack-pattern",
  spec_version: "2.1",
  id: `attack-pattern--${uuid(number)}`,
  created: "2026-01-01T00:00:00.000Z",
  modified: "2026-01-01T00:00:00.000Z",
  name: "Phishing",
  ...(ids.length > 0 && {
    external_references: ids.map((external_id) => ({ source_name: "mitre-attack", external_id })),
  }),
});

test("Adversaries of a bundle become profiles with what they use and what indicates them, and go out as they came", async () => {
  const green = { ...author(900), ...markedAs("GREEN") };
  const set = adversary(
    701,
    {
      ...green,
      aliases: ["G-701", "Grey"],
      description: "They phish.",
      goals: ["espionage"],
      confidence: 80,
      external_references: [{ source_name: "A report", description: "Where they are from" }],
      labels: ["apt"],
    },
    "intrusion-set",
  );
  const actor = adversary(702, markedAs("AMBER_STRICT"));
  const mark = indicator(703, { ...green, pattern: "[domain-name:value = 'mail.heron.example']" });
  const phishing = pattern(704, "T1566.002");
  const objects = [
    relationship(705, "uses", [set, phishing], green),
    relationship(706, "indicates", [mark, set], { ...green, description: "Their mail server." }),
    relationship(707, "indicates", [mark, actor], markedAs("RED")),
    relationship(708, "attributed-to", [set, actor]),
    relationship(709, "uses", [set, pattern(710)]),
    ...[set, actor, mark, phishing, pattern(710)],
    { ...adversary(711), type: "malware", id: `malware--${uuid(711)}`, is_family: true },
    adversary(712, { revoked: true }),
    adversary(713, { object_marking_refs: [`marking-definition--${uuid(1)}`] }),
    adversary(714, { confidence: 1, name: "" }),
    partner,
  ];
  const byAnalyst = await imported(room, [set], {}, mona);
  expect(byAnalyst).toEqual([
    expect.objectContaining({ outcome: "SKIPPED", reason: expect.stringContaining("Threat intelligence alone") }),
  ]);
  const outcomes = await imported(room, objects, {}, ivan);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    ...["RECORDED", "RECORDED", "SKIPPED", "SKIPPED", "SKIPPED"],
    ...["RECORDED", "RECORDED", "RECORDED", "SKIPPED", "SKIPPED"],
    ...["SKIPPED", "SKIPPED", "SKIPPED", "REFUSED", "SKIPPED"],
  ]);
  for (const { outcome, reason } of outcomes) expect(reason !== null).toBe(outcome !== "RECORDED");
  const { manager } = room.database;
  const profile = await manager.findOneByOrFail(tables.ThreatActorProfile, { stixId: set.id });
  expect(profile).toMatchObject({
    ...{ name: "Heron 701", aliases: ["G-701", "Grey"], description: "They phish.", motivation: "espionage" },
    ...{ confidence: "HIGH", handling: "GREEN", techniqueIds: ["T1566.002"], writings: 1 },
  });
  const strict = await manager.findOneByOrFail(tables.ThreatActorProfile, { stixId: actor.id });
  expect(strict).toMatchObject({ handling: "AMBER_STRICT", confidence: "LOW" });
  expect(await manager.findBy(tables.IndicatorRelation, { profileId: profile.id })).toEqual([
    expect.objectContaining({ reason: "Their mail server.", stixId: `relationship--${uuid(706)}` }),
  ]);
  const news = await room.database.query("SELECT FROM outbox_event WHERE subject = $1", [profile.id]);
  expect(news).toHaveLength(1);

  const all = await exported(room, ivan, { filter: { profileIds: [profile.id] } });
  expect(all).toContainEqual(set);
  const uses = all.find(({ relationship_type }) => relationship_type === "uses");
  expect(all.find(({ id }) => id === uses?.target_ref)).toMatchObject({
    external_references: [{ source_name: "mitre-attack", external_id: "T1566.002" }],
  });
  expect(all).toContainEqual(
    expect.objectContaining({ relationship_type: "indicates", target_ref: set.id, description: "Their mail server." }),
  );
  // They are known by their ids and by their names; and elsewhere they are the same again.
  expect((await imported(room, all, {}, ivan)).map(({ outcome }) => outcome)).not.toContain("RECORDED");
  expect((await imported(room, [adversary(715, { name: "grey" })], {}, ivan))[0]?.outcome).toBe("ALREADY_KNOWN");
  await imported(other, all, {}, ivan);
  const there = await other.database.manager.findOneByOrFail(tables.ThreatActorProfile, { stixId: set.id });
  expect(there).toMatchObject({ aliases: ["G-701", "Grey"], techniqueIds: ["T1566.002"], handling: "GREEN" });
  const again = await exported(other, ivan, { filter: { profileIds: [there.id] } });
  expect(again).toContainEqual(set);
  expect(again.some(({ relationship_type }) => relationship_type === "indicates")).toBe(true);

  // What their author says anew replaces it, with its history; what others say of it does not, nor what is amended here.
  const newer = { ...set, ...at(5), name: "Heron renamed", ...markedAs("AMBER") };
  expect((await imported(room, [{ ...newer, ...author(901) }], {}, ivan))[0]).toMatchObject({
    outcome: "SKIPPED",
    reason: expect.stringContaining("Another author"),
  });
  expect((await imported(room, [newer], {}, ivan))[0]?.outcome).toBe("UPDATED");
  const updated = await manager.findOneByOrFail(tables.ThreatActorProfile, { id: profile.id });
  expect(updated).toMatchObject({ name: "Heron renamed", handling: "AMBER", writings: 2, version: 2 });
  await perform(room, ivan, "amendThreatActorProfile", { profileId: profile.id, name: "Ours now" });
  const ours = await exported(room, ivan, { filter: { profileIds: [profile.id] } });
  const [own] = ours.filter(({ name }) => name === "Ours now");
  expect(own).toMatchObject({ type: "threat-actor", created_by_ref: producerIn(ours, "Cordon"), confidence: 85 });
  const claim = await imported(room, [{ ...own, ...author(901), name: "Theirs" }], {}, ivan);
  expect(claim).toEqual([
    expect.objectContaining({ outcome: "SKIPPED", reason: expect.stringContaining("another creator") }),
  ]);
});

test("A profile that was withdrawn is brought back by no bundle and goes out no more, and one that was merged is known as the other", async () => {
  const named = (number: number) => adversary(number, { ...author(900), name: `Crane ${number}` });
  const [mistaken, double, kept] = [named(730), named(731), named(732)] as const;
  const mark = indicator(734, { ...author(900), pattern: "[domain-name:value = 'led.crane.example']" });
  const indicates = relationship(735, "indicates", [mark, mistaken], author(900));
  const { manager } = room.database;
  const first = await imported(room, [mistaken, double, kept, mark, indicates], {}, ivan);
  expect(first.map(({ outcome, reason }) => [outcome, reason])).toEqual(first.map(() => ["RECORDED", null]));
  const led = await exported(room, ivan, { filter: { values: ["led.crane.example"] } });
  expect(led.some(({ type }) => type === "threat-actor")).toBe(true);
  const known = await manager.findBy(tables.ThreatActorProfile, { name: Like("Crane %") });
  const idOfProfile = ({ id }: { readonly id: string }) => known.find(({ stixId }) => stixId === id)?.id;
  const reason = "A report that was made up.";
  await perform(room, ivan, "withdrawThreatActorProfile", { profileId: idOfProfile(mistaken), reason });
  await perform(room, ivan, "mergeThreatActorProfile", {
    profileId: idOfProfile(double),
    intoProfileId: idOfProfile(kept),
  });
  const before = await manager.find(tables.ThreatActorProfile, { order: { id: "ASC" } });
  const newer = [mistaken, double].map((one) => ({ ...one, ...at(5), description: "More of them." }));
  expect(await imported(room, newer, {}, ivan)).toMatchObject([
    { outcome: "SKIPPED", reason: expect.stringContaining("withdrawn") },
    { outcome: "ALREADY_KNOWN" },
  ]);
  expect(await manager.find(tables.ThreatActorProfile, { order: { id: "ASC" } })).toEqual(before);
  const out = await exported(room, ivan, { filter: { values: ["led.crane.example"] } });
  expect(out.some(({ type }) => type === "threat-actor")).toBe(false);
  // Another of the name of what was withdrawn may be somebody.
  const again = { ...author(900), name: mistaken.name };
  expect((await imported(room, [adversary(733, again)], {}, ivan))[0]?.outcome).toBe("RECORDED");
});

test("That an indicator indicates an adversary is exported to those alone who read both, and ends where its author revokes it", async () => {
  const set = adversary(720, { ...author(900), ...markedAs("AMBER_STRICT") });
  const mark = indicator(721, {
    ...author(900),
    ...markedAs("GREEN"),
    pattern: "[domain-name:value = 'led.heron.example']",
  });
  const led = relationship(722, "indicates", [mark, set], author(900));
  await imported(room, [mark, set, led, partner], {}, ivan);
  const filter = { values: ["led.heron.example"] };
  const of = async (viewer: Viewer) =>
    (await exported(room, viewer, { filter })).flatMap(({ type, relationship_type }) => relationship_type ?? type);
  expect(await of(ivan)).toEqual(expect.arrayContaining(["indicator", "threat-actor", "indicates"]));
  const forAll = await of(shai);
  expect(forAll).toContain("indicator");
  for (const hidden of ["threat-actor", "indicates"]) expect(forAll).not.toContain(hidden);
  const revoked = { ...led, revoked: true, ...at(9) };
  expect((await imported(room, [revoked], {}, ivan))[0]?.outcome).toBe("WITHDRAWN");
  expect(await of(ivan)).not.toContain("indicates");
  expect((await imported(room, [led], {}, ivan))[0]).toMatchObject({
    outcome: "SKIPPED",
    reason: expect.stringContaining("revoked"),
  });
});
