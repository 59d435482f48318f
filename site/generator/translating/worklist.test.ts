import type { SchemaText } from "../schema/schema-text.js";
import { compareCatalogue } from "../translations/compare-catalogue.js";
import { sourceHash } from "../translations/source-hash.js";
import { stampTranslations } from "./stamp-translations.js";
import { takeTranslations } from "./take-translations.js";
import { worklist } from "./worklist.js";

const gate: SchemaText = { coordinate: "Gate.OPEN", title: "Open", description: "It is open." };
const start: SchemaText = { coordinate: "Mutation.start", description: "Starts." };
const texts = [gate, start];
const stale = { "Gate.OPEN": { title: "열림", description: "열려 있습니다.", source: "of an old text" } };
const list = worklist(compareCatalogue(texts, stale), stale);

describe("The worklist of a translator", () => {
  test("has what is missing, empty, and what is stale, as it was", () => {
    expect(list).toEqual({
      "Mutation.start": {
        english: { description: "Starts." },
        translation: { description: "", source: sourceHash(start) },
      },
      "Gate.OPEN": {
        english: { title: "Open", description: "It is open." },
        translation: { title: "열림", description: "열려 있습니다.", source: sourceHash(gate) },
      },
    });
  });

  test("makes the catalogue whole once it is filled in", () => {
    const filled = { "Gate.OPEN": list["Gate.OPEN"], "Mutation.start": withDescription("시작합니다.") };
    const taken = takeTranslations(stale, JSON.parse(JSON.stringify(filled)));
    expect(taken["Mutation.start"]?.description).toBe("시작합니다.");
    expect(compareCatalogue(texts, taken)).toEqual({ missing: [], stale: [], superfluous: [] });
  });

  test("leaves on the list what is still empty", () => {
    const taken = takeTranslations(stale, { "Mutation.start": withDescription("") });
    expect(compareCatalogue(texts, taken).missing).toEqual([start]);
  });
});

test("A translation that still holds is stamped with the new English, and no other is", () => {
  const both = { ...stale, "Mutation.start": { description: "시작합니다.", source: "of an old text" } };
  const stamped = stampTranslations(both, texts, ["Gate.OPEN", "Gate.UNKNOWN"]);
  expect(stamped["Gate.OPEN"]).toEqual({ ...stale["Gate.OPEN"], source: sourceHash(gate) });
  expect(compareCatalogue(texts, stamped)).toEqual({ missing: [], stale: [start], superfluous: [] });
});

function withDescription(description: string) {
  return { translation: { description, source: sourceHash(start) } };
}
