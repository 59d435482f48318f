import type { SchemaText } from "../schema/schema-text.js";
import { compareCatalogue } from "./compare-catalogue.js";
import { translationReport } from "./translation-report.js";

const sweep: SchemaText = { coordinate: "Responsibility.IOC_SWEEPS", title: "Sweeps", description: "Searches." };
const start: SchemaText = { coordinate: "Mutation.startContainment", description: "Begins containment." };
const again: SchemaText = { coordinate: "Mutation.search", description: "Searches." };
const texts = [sweep, start, again];
const whole = { Sweeps: "스윕", "Searches.": "검색합니다.", "Begins containment.": "격리를 시작합니다." };

describe("A catalogue of translations", () => {
  test("that has every English text once is whole, wherever the text stands", () => {
    const difference = compareCatalogue(texts, whole);
    expect(difference).toEqual({ missing: [], stale: [] });
    expect(translationReport("ko", difference)).toBeUndefined();
  });

  test.each([
    ["no entry", undefined],
    ["an empty entry", ""],
  ])("that has %s for a text misses it at each place", (_, entry) => {
    const { "Searches.": _left, ...rest } = whole;
    const catalogue = entry === undefined ? rest : { ...rest, "Searches.": entry };
    expect(compareCatalogue(texts, catalogue)).toEqual({
      missing: [{ english: "Searches.", coordinates: [sweep.coordinate, again.coordinate] }],
      stale: [],
    });
  });

  test("that translates a text at one place only misses it at the other", () => {
    const catalogue = { ...whole, "Searches.": { [sweep.coordinate]: "검색합니다." } };
    expect(compareCatalogue(texts, catalogue).missing).toEqual([
      { english: "Searches.", coordinates: [again.coordinate] },
    ]);
  });

  test("misses the new English and has the old one left where a text was changed", () => {
    const changed = [{ ...sweep, title: "Sweep" }, start, again];
    expect(compareCatalogue(changed, whole)).toEqual({
      missing: [{ english: "Sweep", coordinates: [sweep.coordinate] }],
      stale: [{ english: "Sweeps" }],
    });
  });

  test("names the coordinate of an exception that the schema does not have any more, and not what is for the rest", () => {
    const catalogue = { ...whole, "Searches.": { "Gate.OLD": "찾습니다.", otherwise: "검색합니다." } };
    expect(compareCatalogue(texts, catalogue)).toEqual({
      missing: [],
      stale: [{ english: "Searches.", coordinate: "Gate.OLD" }],
    });
  });
});

test("The report names each text with the places that say it, and the command that helps", () => {
  const coordinates = ["Gate.A", "Gate.B", "Gate.C", "Gate.D", "Gate.E"];
  const missing = [
    { english: "Searches.", coordinates },
    { english: "Sweeps", coordinates: ["Gate.A"] },
  ];
  const report = translationReport("ko", { missing, stale: [] });
  expect(report).toContain('2 texts of the schema have no translation into "ko"');
  expect(report).toContain('  "Searches." (Gate.A, Gate.B, Gate.C and 2 more)');
  expect(report).toContain('  "Sweeps" (Gate.A)');
  expect(report).toContain("npm run site:translate -- --missing");
});
