import { ask } from "../test-support/ask.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";

/*
 * What few have in common weighs more, whatever it is: one of n incidents that are compared, where k of them have it, weighs ln((n + 1) / k).
 */

const { sora } = people;

let room: IncidentsRoom;
const ids: Record<string, string> = {};

const texts: Readonly<Record<string, string>> = {
  target: "Zephyr quartz",
  techniqueAndWord: "Quartz lantern",
  indicator: "Marble",
  technique: "Granite",
  word: "Quartz cobble",
  newerWord: "Quartz pebble",
  nothing: "Basalt",
};

beforeAll(async () => {
  room = await openIncidentsRoom("similar by weight");
  for (const [name, title] of Object.entries(texts)) {
    const incidentId = await incidentAt(room, "TEAM_FORMED");
    ids[name] = incidentId;
    await perform(room, sora, "editCase", { incidentId, title, summary: title, reason: "As it was found." });
  }
  await record("rare.example", "target", "indicator");
  for (const name of ["target", "techniqueAndWord", "technique"])
    await perform(room, sora, "recordObservedTechnique", { incidentId: ids[name], tactic: "PERSISTENCE" });
});
afterAll(() => room.close());

async function record(value: string, ...names: readonly string[]): Promise<void> {
  for (const name of names)
    await perform(room, sora, "recordIndicators", {
      incidentId: ids[name],
      handling: "GREEN",
      indicators: [{ type: "DOMAIN_NAME", value }],
    });
}

interface Similar {
  readonly score: number;
  readonly sharedWords: readonly string[];
  readonly sharedServices: readonly { readonly id: string }[];
  readonly sharedIndicators: readonly { readonly value: string }[];
  readonly sharedTechniques: readonly { readonly id: string }[];
  readonly incident: { readonly id: string };
}

async function similar(): Promise<readonly Similar[]> {
  const { data, errors } = await ask<{ incident: { similar: readonly Similar[] } }>(
    room,
    sora,
    `query ($id: ID!) { incident(id: $id) { similar(first: 50) {
      score sharedWords sharedServices { id } sharedIndicators { value } sharedTechniques { id } incident { id } } } }`,
    { id: ids.target },
  );
  expect(errors).toBeUndefined();
  return data?.incident.similar ?? [];
}

const nameOf = ({ incident }: Similar) => Object.keys(ids).find((name) => ids[name] === incident.id);
const weight = (having: number) => Math.log((1 + Object.keys(texts).length - 1) / having);
const scoresOf = (rows: readonly Similar[]) => rows.map((one) => [nameOf(one), Number(one.score.toFixed(6))]);
const rounded = (score: number) => Number(score.toFixed(6));

test("A technique, an indicator, a word and a service weigh by how few have them, and add up to the order", async () => {
  const [ofService, ofWord, ofTechnique, ofIndicator] = [weight(6), weight(3), weight(2), weight(1)];
  const rows = await similar();
  expect(scoresOf(rows)).toEqual([
    ["techniqueAndWord", rounded(ofTechnique + ofWord + ofService)],
    ["indicator", rounded(ofIndicator + ofService)],
    ["technique", rounded(ofTechnique + ofService)],
    // Of two that have the same in common the newer one comes first. One that has a service alone in common is not like it.
    ["newerWord", rounded(ofWord + ofService)],
    ["word", rounded(ofWord + ofService)],
  ]);
  const exchange = [{ id: services.exchange }];
  expect(rows.slice(0, 3)).toMatchObject([
    {
      sharedWords: ["quartz"],
      sharedTechniques: [{ id: "T1078.004" }],
      sharedIndicators: [],
      sharedServices: exchange,
    },
    { sharedWords: [], sharedTechniques: [], sharedIndicators: [{ value: "rare.example" }], sharedServices: exchange },
    { sharedWords: [], sharedTechniques: [{ id: "T1078.004" }], sharedIndicators: [], sharedServices: exchange },
  ]);
});

test("An indicator that all of them have weighs no more than the service that all of them have", async () => {
  await record("rare.example", "techniqueAndWord", "technique", "word", "newerWord", "nothing");
  const [ofAll, ofWord, ofTechnique] = [weight(6), weight(3), weight(2)];
  expect(scoresOf(await similar())).toEqual([
    ["techniqueAndWord", rounded(ofTechnique + ofWord + 2 * ofAll)],
    ["technique", rounded(ofTechnique + 2 * ofAll)],
    ["newerWord", rounded(ofWord + 2 * ofAll)],
    ["word", rounded(ofWord + 2 * ofAll)],
    ["nothing", rounded(2 * ofAll)],
    ["indicator", rounded(2 * ofAll)],
  ]);
});
