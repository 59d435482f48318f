import { randomUUID } from "node:crypto";
import { problemsOfBundle } from "../../subgraphs/incidents/test-support/problems-of-bundle.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/* A partner sends what it knows as a bundle of STIX, which is taken in and goes on to others; whatever is not in what they get is accounted for. */

let shared: SharedSystem;
beforeAll(async () => {
  shared = await sharedSystem();
});

const analyst = "threat-analyst";
/** Values of this run alone, as others run beside it. */
const mark = `partner${Date.now()}`;
const id = (type: string) => `${type}--${randomUUID()}`;
const amber = "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421";
const times = { created: "2026-01-02T00:00:00.000Z", modified: "2026-01-03T00:00:00.000Z" };

type StixObject = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

const creator = id("identity");
const statement = id("marking-definition");
const object = (type: string, own: object, objectId = id(type)): StixObject => ({
  ...{ type, spec_version: "2.1", id: objectId, ...times, created_by_ref: creator },
  ...{ object_marking_refs: [amber, statement], ...own },
});
const indicator = (own: object) =>
  object("indicator", { pattern_type: "stix", valid_from: "2026-01-02T00:00:00Z", ...own });

const host = indicator({ pattern: `[domain-name:value = 'host.${mark}.example']`, confidence: 80 });
const rule = indicator({ pattern: `rule ${mark} { condition: true }`, pattern_type: "yara" });
const both = indicator({
  pattern: `[domain-name:value = 'a.${mark}.example' OR domain-name:value = 'b.${mark}.example']`,
});
const untold = indicator({ pattern: `[mutex:name = '${mark}']` });
const wrong = indicator({ pattern: `[domain-name:value = ${mark}` });
const group = object("intrusion-set", { name: `Group ${mark}` });
const seen = object("sighting", {
  ...{ sighting_of_ref: host.id, count: 3 },
  ...{ first_seen: "2026-01-02T00:00:00Z", last_seen: "2026-01-03T00:00:00Z" },
});
const leads = object("relationship", {
  ...{ relationship_type: "indicates", source_ref: host.id, target_ref: group.id },
});
const malware = object("malware", { name: `Loader ${mark}`, is_family: true });
const sent: readonly StixObject[] = [
  { type: "identity", spec_version: "2.1", id: creator, ...times, name: `A partner ${mark}` },
  {
    ...{ type: "marking-definition", spec_version: "2.1", id: statement, created: times.created },
    ...{ created_by_ref: creator, definition_type: "statement", definition: { statement: "Not for sale." } },
  },
  ...[host, rule, both, untold, wrong, group, seen, leads, malware],
];

interface Item {
  readonly outcome: string;
  readonly reason: string | null;
  readonly stixId: string | null;
}

/** What became of the objects of a bundle, by the ids that they have there. */
async function takenIn(objects: readonly StixObject[]): Promise<readonly Item[]> {
  const bundle = JSON.stringify({ type: "bundle", id: id("bundle"), objects });
  const intake = await shared.cordon.perform(analyst, "importStixBundle", { source: "A partner", bundle });
  const { indicatorIntake } = await shared.cordon.read<{ indicatorIntake: { items: { nodes: readonly Item[] } } }>(
    analyst,
    "query ($id: ID!) { indicatorIntake(id: $id) { items(first: 100) { nodes { outcome reason stixId } } } }",
    { id: intake.id },
  );
  return indicatorIntake.items.nodes;
}

interface Exported {
  readonly bundle: string;
  readonly objectCount: number;
  readonly isComplete: boolean;
  readonly leftOut: readonly { readonly what: string; readonly reason: string; readonly count: number }[];
}

const exported = async (by: string): Promise<Exported> => {
  const { stixBundle } = await shared.cordon.read<{ stixBundle: Exported }>(
    by,
    "query ($text: String) { stixBundle(filter: { text: $text }) { bundle objectCount isComplete leftOut { what reason count } } }",
    { text: mark },
  );
  return stixBundle;
};

const objectsOf = ({ bundle }: Exported): readonly StixObject[] => JSON.parse(bundle).objects;

test("Whatever a partner sends is on record and goes on as it came, or it is said of it why not.", async () => {
  const items = await takenIn(sent);
  expect(items.map(({ stixId }) => stixId)).toEqual(sent.map(({ id: stixId }) => stixId));
  const answer = await exported(analyst);
  expect(problemsOfBundle(answer.bundle)).toEqual([]);
  expect(answer).toMatchObject({ objectCount: objectsOf(answer).length, isComplete: true, leftOut: [] });
  const written = new Map(objectsOf(answer).map((one) => [one.id, one]));
  for (const one of sent) {
    const item = items.find(({ stixId }) => stixId === one.id);
    if (["malware", "identity", "marking-definition"].includes(one.type) || one === wrong)
      expect([one.type, item]).toEqual([one.type, { stixId: one.id, outcome: "SKIPPED", reason: expect.any(String) }]);
    else expect([one.type, item?.outcome]).toEqual([one.type, "RECORDED"]);
    // Whom it is of, and what its author says of its use, goes with it.
    if (one === wrong || one === malware || one === leads) expect(written.has(one.id)).toBe(false);
    else expect(written.get(one.id)).toEqual(one);
  }
  // That the one leads to the other is ours to say from then on.
  expect(objectsOf(answer).filter(({ type }) => type === "relationship")).toEqual([
    expect.objectContaining({ relationship_type: "indicates", source_ref: host.id, target_ref: group.id }),
  ]);
});

test("What is judged here goes on as our object made of theirs, what STIX has no words for is left out and said, and all of it is known again.", async () => {
  const { indicators } = await shared.cordon.read<{ indicators: { nodes: readonly { id: string; value: string }[] } }>(
    analyst,
    "query ($text: String) { indicators(filter: { text: $text }) { nodes { id value } } }",
    { text: mark },
  );
  const indicatorId = indicators.nodes.find(({ value }) => value === `host.${mark}.example`)?.id;
  await shared.cordon.perform(analyst, "markIndicatorFalsePositive", { indicatorId, reason: "It is our own scanner." });
  const other = { type: "OTHER", value: `A habit of ${mark}` };
  await shared.cordon.perform(analyst, "recordIndicators", { source: "Our analysis", indicators: [other] });
  const answer = await exported(analyst);
  expect(problemsOfBundle(answer.bundle)).toEqual([]);
  const objects = objectsOf(answer);
  const [derived] = objects.filter((one) => one.relationship_type === "derived-from");
  expect(derived?.target_ref).toBe(host.id);
  expect(objects.find((one) => one.id === derived?.source_ref)).toMatchObject({ indicator_types: ["benign"] });
  expect(answer.leftOut).toEqual(
    expect.arrayContaining([
      { what: "indicator", reason: expect.stringContaining("no words"), count: 1 },
      { what: "indicator", reason: expect.stringContaining("`benign`"), count: 1 },
    ]),
  );
  // Whoever gets it from us may send it back: each object has its answer, and none is recorded twice.
  const again = await takenIn(objects);
  expect(again.map(({ stixId }) => stixId)).toEqual(objects.map(({ id: stixId }) => stixId));
  expect(again.filter(({ outcome }) => outcome === "RECORDED")).toEqual([]);
});
