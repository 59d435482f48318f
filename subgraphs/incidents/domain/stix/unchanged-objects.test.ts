import type { Indicator } from "../records/indicators/indicator.js";
import type { TakenObject } from "../records/indicators/taken-object.js";
import { tlpMarkings } from "./tlp-markings.js";
import { markingOf, unchangedObjects } from "./unchanged-objects.js";

const green = {
  spec_version: "2.1",
  created: "2026-01-01T00:00:00Z",
  modified: "2026-01-01T00:00:00Z",
  object_marking_refs: tlpMarkings.filter(({ handling }) => handling === "GREEN").map(({ id }) => id),
};
const taken = (set: Partial<TakenObject> = {}) =>
  ({ id: "taken", object: green, valueCount: 2, ...set }) as TakenObject;
const indicator = (set: Partial<Indicator> = {}) =>
  ({ takenObjectId: "taken", state: "ACTIVE", handling: "GREEN", ...set }) as Indicator;
const areUnchanged = (indicators: readonly Indicator[], original = taken()) =>
  unchangedObjects(indicators, [original]).has("taken");

test("An object goes out as it came while all of its values stand as it says", () => {
  expect(areUnchanged([indicator(), indicator()])).toBe(true);
});

test.each<[string, Partial<Indicator>]>([
  ["is marked for fewer", { handling: "RED" }],
  ["is a false positive", { state: "FALSE_POSITIVE" }],
  ["is withdrawn", { state: "WITHDRAWN" }],
  ["was amended", { takenObjectId: null }],
])("It does not where one of them %s", (_what, set) => {
  expect(areUnchanged([indicator(), indicator(set)])).toBe(false);
});

test("Nor where one of them is not to be read, it is not all on record, or its author has not marked it", () => {
  expect(areUnchanged([indicator()])).toBe(false);
  expect(areUnchanged([], taken({ valueCount: 0 }))).toBe(false);
  const { object_marking_refs: _refs, ...unmarked } = green;
  expect(areUnchanged([indicator(), indicator()], taken({ object: unmarked }))).toBe(false);
});

test("What has no times of its own, or is of another version of STIX, is not known to be marked", () => {
  const { created: _created, ...timeless } = green;
  expect([markingOf(green), markingOf(timeless), markingOf({ ...green, spec_version: "2.0" })]).toEqual([
    "GREEN",
    undefined,
    undefined,
  ]);
});
