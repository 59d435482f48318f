import type { SchemaText } from "../schema/schema-text.js";
import { compareCatalogue } from "./compare-catalogue.js";
import { sourceHash } from "./source-hash.js";
import { translationReport } from "./translation-report.js";

const sweep: SchemaText = { coordinate: "Responsibility.IOC_SWEEPS", title: "Sweeps", description: "Searches." };
const start: SchemaText = { coordinate: "Mutation.startContainment", description: "Begins containment." };
const texts = [sweep, start];

const whole = {
  [sweep.coordinate]: { title: "스윕", description: "검색합니다.", source: sourceHash(sweep) },
  [start.coordinate]: { description: "격리를 시작합니다.", source: sourceHash(start) },
};

describe("A catalogue of translations", () => {
  test("that has every text, from the English as it is, is whole", () => {
    const difference = compareCatalogue(texts, whole);
    expect(difference).toEqual({ missing: [], stale: [], superfluous: [] });
    expect(translationReport("ko", difference)).toBeUndefined();
  });

  test.each([
    ["has no entry", {}],
    ["has no title where the English has one", { [sweep.coordinate]: { description: "검색합니다.", source: "x" } }],
    ["has an empty description", { [sweep.coordinate]: { title: "스윕", description: "", source: "x" } }],
  ])("that %s misses the text once, and does not call it stale as well", (_, entries) => {
    const { [start.coordinate]: kept } = whole;
    const difference = compareCatalogue(texts, { ...(kept ? { [start.coordinate]: kept } : {}), ...entries });
    expect(difference).toEqual({ missing: [sweep], stale: [], superfluous: [] });
  });

  test.each([
    ["title", { ...sweep, title: "Sweep" }],
    ["description", { ...sweep, description: "Searches everything." }],
  ])("is stale where the English %s has changed", (_, changed) => {
    const difference = compareCatalogue([changed, start], whole);
    expect(difference).toEqual({ missing: [], stale: [changed], superfluous: [] });
  });

  test("names what the schema does not have any more", () => {
    const difference = compareCatalogue(texts, { ...whole, "Gate.OLD": { title: "옛것", source: "x" } });
    expect(difference.superfluous).toEqual(["Gate.OLD"]);
    expect(translationReport("ko", difference)).toBeUndefined();
  });
});

test("The report names each coordinate with its English, and the command that helps", () => {
  const report = translationReport("ko", { missing: [sweep], stale: [start], superfluous: [] });
  expect(report).toContain('not whole in "ko": 1 texts of the schema have no translation, 1 were changed');
  expect(report).toContain("  missing Responsibility.IOC_SWEEPS: Sweeps | Searches.");
  expect(report).toContain("  stale   Mutation.startContainment: Begins containment.");
  expect(report).toContain("npm run site:translate -- --missing");
});
