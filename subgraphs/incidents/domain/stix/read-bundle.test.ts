import { namesIn } from "./names-in-bundle.js";
import { readBundle } from "./read-bundle.js";
import { readSaid } from "./read-said.js";
import { saidBy } from "./said-in-bundle.js";

const indicator = {
  type: "indicator",
  spec_version: "2.1",
  id: "indicator--a932fcc6-e032-476c-826f-cb970a5a1ade",
  pattern: "[ipv4-addr:value = '203.0.113.7']",
  pattern_type: "stix",
  valid_from: "2026-01-01T00:00:00Z",
};
const say = (object: unknown) => saidBy(object, namesIn([object]));

test.each([
  ["nothing", "", "not JSON"],
  ["a list", "[]", "not a bundle"],
  ["null", "null", "not a bundle"],
  ["another type", '{"type":"indicator"}', "not a bundle"],
  ["no list", '{"type":"bundle","objects":{}}', "not a list"],
  ["no object", '{"type":"bundle","id":"bundle--1"}', "no objects"],
  [
    "too many objects",
    JSON.stringify({ type: "bundle", objects: Array(1_001).fill(1) }),
    "at most 1000 at a time, and split the bundle",
  ],
  ["a deep one", `{"type":"bundle","objects":[${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}]}`, "levels deep"],
  ["a deep list", `${"[".repeat(500_000)}`, "levels deep"],
  ["a type of every object", '{"__proto__":{"type":"bundle","objects":[1]}}', "not a bundle"],
])("A text with %s is refused in words", (_what, text, words) => {
  expect(readBundle(text)).toEqual({ refusal: expect.stringContaining(words) });
});

test("A bundle whose indicators have more than 1,000 values between them is refused as a whole", () => {
  const uuid = (place: number) => `a932fcc6-e032-476c-826f-${String(place).padStart(12, "0")}`;
  const pattern = `[${Array.from({ length: 100 }, (_, place) => `ipv4-addr:value = '203.0.113.${place}'`).join(" OR ")}]`;
  const bundleOf = (count: number) =>
    JSON.stringify({
      type: "bundle",
      objects: Array.from({ length: count }, (_, place) => ({
        ...indicator,
        id: `indicator--${uuid(place)}`,
        pattern,
      })),
    });
  expect(readSaid(bundleOf(10))).toMatchObject({ said: { length: 10 } });
  expect(readSaid(bundleOf(11))).toEqual({
    said: [],
    references: new Map(),
    refusal: expect.stringContaining("split the bundle"),
  });
});

test("What is revoked is told so, whatever else it says no longer", () => {
  const { pattern: _pattern, ...rest } = indicator;
  const by = { created_by_ref: "identity--a932fcc6-e032-476c-826f-cb970a5a1ade", modified: "2026-01-02T00:00:00Z" };
  expect(say({ ...rest, ...by, revoked: true })).toMatchObject({
    kind: "REVOKED",
    stixId: indicator.id,
    createdBy: by.created_by_ref,
    modified: new Date("2026-01-02T00:00:00.000Z"),
  });
});

test("A sighting or relationship that is revoked says that alone, and by whom", () => {
  const rest = "a932fcc6-e032-476c-826f-cb970a5a1ade";
  const revoked = { spec_version: "2.1", revoked: true, sighting_of_ref: indicator.id, source_ref: indicator.id };
  for (const type of ["sighting", "relationship"])
    expect(say({ ...revoked, type, id: `${type}--${rest}` })).toMatchObject({
      kind: `REVOKED_${type.toUpperCase()}`,
      createdBy: null,
    });
});

test("Brackets in texts do not count as depth", () => {
  expect(readBundle(JSON.stringify({ type: "bundle", objects: ["[{".repeat(100), '"\\'] }))).toHaveLength(2);
});

test("A number of an object, its text, or an object without an id is refused, and nothing else with it", () => {
  for (const one of [
    1,
    "a",
    null,
    [],
    {},
    { ...indicator, id: "indicator--1" },
    { ...indicator, id: "sighting--a932fcc6-e032-476c-826f-cb970a5a1ade" },
  ])
    expect(say(one)).toMatchObject({ kind: "REFUSED", stixId: null });
});

test("What every object has is no property of one that says it", () => {
  const inherited = JSON.parse(`{"type":"constructor","id":"constructor--a932fcc6-e032-476c-826f-cb970a5a1ade"}`);
  expect(say(inherited)).toMatchObject({ kind: "SKIPPED", reason: "Objects of its type are not kept here." });
  const hidden = JSON.parse(`{"__proto__":${JSON.stringify(indicator)}}`);
  expect(say(hidden)).toMatchObject({ kind: "REFUSED" });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test.each([
  ["another language", { pattern_type: "snort", pattern: "alert tcp" }, "SKIPPED", "language"],
  ["a language of every object", { pattern_type: "toString" }, "SKIPPED", "language"],
  ["no time", { valid_from: "yesterday" }, "REFUSED", "valid_from"],
  ["a day that there is not", { valid_from: "2026-02-30T00:00:00Z" }, "REFUSED", "valid_from"],
  ["an hour that there is not", { valid_until: "2026-02-27T24:00:00Z" }, "REFUSED", "valid_until"],
  ["the year 0", { valid_from: "0000-01-01T00:00:00Z" }, "REFUSED", "valid_from"],
  ["an end before there were computers", { valid_until: "0001-01-01T00:00:00Z" }, "REFUSED", "valid_until"],
  ["NUL in its description", { description: "a\0" }, "REFUSED", "NUL"],
  ["NUL in the name of a property", { extensions: { "a\0": 1 } }, "REFUSED", "NUL"],
  ["half a character in its source", { external_references: [{ source_name: "\ud83d" }] }, "REFUSED", "incomplete"],
  ["NUL in a marking", { object_marking_refs: ["marking-definition--\0"] }, "REFUSED", "NUL"],
  ["an unknown marking", { object_marking_refs: ["marking-definition--1"] }, "SKIPPED", "none of TLP"],
  ["markings of its parts", { granular_markings: [] }, "SKIPPED", "markings of their own"],
])("An indicator with %s is left out with the reason", (_what, changed, kind, words) => {
  expect(say({ ...indicator, ...changed })).toMatchObject({ kind, reason: expect.stringContaining(words) });
});

test("A name stands in the lines of others, and neither breaks nor reorders them", () => {
  const by = {
    ...indicator,
    type: "identity",
    id: "identity--a932fcc6-e032-476c-826f-cb970a5a1ade",
    name: "b\u2066\rc",
  };
  const names = namesIn([by]);
  const sourceOf = (further: object) => saidBy({ ...indicator, created_by_ref: by.id, ...further }, names);
  const named = (name: string) => ({ external_references: [{ source_name: name }] });
  expect(sourceOf(named("a\nb\u202e"))).toMatchObject({ source: { name: "a b\uFFFD" } });
  expect(sourceOf({})).toMatchObject({ source: { name: "b\uFFFD c" } });
  expect(sourceOf(named("\n\u200b"))).toMatchObject({ source: { name: "b\uFFFD c" } });
  const sighting = { ...indicator, type: "sighting", id: "sighting--a932fcc6-e032-476c-826f-cb970a5a1ade" };
  const seen = { ...sighting, sighting_of_ref: indicator.id, description: "Floor 1\u2028Floor 2" };
  expect(saidBy(seen, names)).toMatchObject({ place: { name: "Floor 1 Floor 2" } });
});

test("The reason is cut off between characters", () => {
  const marking = `marking-definition-${"🚨".repeat(100)}`;
  const said = say({ ...indicator, object_marking_refs: [marking] });
  expect("reason" in said ? said.reason : "").not.toMatch(/\p{Surrogate}/u);
});

const statement = {
  type: "marking-definition",
  spec_version: "2.1",
  id: "marking-definition--fa42a846-8d90-4e51-bc29-71d5b4802168",
  created: "2017-06-01T00:00:00.000Z",
  definition_type: "statement",
  definition: { statement: "Copyright 2026, Partner" },
};
const green = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb";

test("A statement that is in the bundle says nothing of readers: what it marks is read by its TLP", () => {
  const readWith = (marking: object, refs: readonly string[]) => {
    const objects = [marking, { ...indicator, object_marking_refs: refs }];
    return readSaid(JSON.stringify({ type: "bundle", objects })).said[1];
  };
  const both = [green, statement.id];
  const note = expect.stringContaining("statements");
  expect(readWith(statement, both)).toMatchObject({ kind: "INDICATOR", handling: "GREEN", note });
  expect(readWith(statement, [statement.id])).toMatchObject({ kind: "INDICATOR", handling: undefined, note });
  expect(readWith(statement, [green])).toMatchObject({ kind: "INDICATOR", note: undefined });
  for (const other of [
    { ...statement, id: "marking-definition--fa42a846-8d90-4e51-bc29-71d5b4802169" },
    { ...statement, definition_type: "iep" },
    { ...statement, extensions: { a: { extension_type: "property-extension" } } },
  ])
    expect(readWith(other, both)).toMatchObject({ kind: "SKIPPED", reason: expect.stringContaining("none of TLP") });
  const twice = [statement, { ...statement, definition_type: "tlp" }, { ...indicator, object_marking_refs: both }];
  expect(readSaid(JSON.stringify({ type: "bundle", objects: twice })).said[2]).toMatchObject({ kind: "SKIPPED" });
});

test("The name of an identity that is marked with a statement is read as any other", () => {
  const by = { type: "identity", id: "identity--fa42a846-8d90-4e51-bc29-71d5b4802168", name: "Partner" };
  const marked = { ...by, object_marking_refs: [statement.id] };
  expect(namesIn([marked, statement]).get(by.id)).toEqual({ name: "Partner", handling: undefined });
  expect(namesIn([marked]).get(by.id)).toEqual({ name: "Partner", handling: "RED" });
});

test("The strictest marking counts, and one of TLP 1.0 is read as one of TLP 2.0", () => {
  const refs = [
    "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
    "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82",
  ];
  expect(say({ ...indicator, object_marking_refs: refs })).toMatchObject({
    kind: "INDICATOR",
    handling: "AMBER",
    note: expect.stringContaining("TLP 1.0"),
  });
});

test("A number that is written too large to be one is refused, wherever it stands, and so is a name by whom has one", () => {
  const read = (text: string) => readSaid(`{"type":"bundle","objects":[${text}]}`).said[0];
  const written = (more: string) => JSON.stringify(indicator).replace("}", `,${more}}`);
  for (const more of ['"confidence":1e400', '"x_score":-1e999', '"extensions":{"x":{"deep":[1,[2,1e400]]}}'])
    expect(read(written(more))).toMatchObject({ kind: "REFUSED", reason: expect.stringContaining("1e400") });
  expect(read(written('"confidence":1e1'))).toMatchObject({ kind: "INDICATOR", confidence: 10 });
  const identity = `{"type":"identity","id":"identity--a932fcc6-e032-476c-826f-cb970a5a1ade","name":"They","x":1e400}`;
  expect(namesIn([JSON.parse(identity)])).toEqual(new Map());
});

test("What is said to be benign, as a false positive is that another organization exports, is skipped with the reason", () => {
  const as = (...types: readonly string[]) => say({ ...indicator, indicator_types: types });
  expect(as("benign")).toMatchObject({ kind: "SKIPPED", reason: expect.stringContaining("benign") });
  for (const types of [[], ["malicious-activity"], ["anomalous-activity", "benign"]])
    expect(as(...types)).toMatchObject({ kind: "INDICATOR" });
});
