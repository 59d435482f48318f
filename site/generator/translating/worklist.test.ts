import type { SchemaText } from "../schema/schema-text.js";
import { compareCatalogue } from "../translations/compare-catalogue.js";
import { takeTranslations } from "./take-translations.js";
import { withoutStale } from "./without-stale.js";
import { worklist } from "./worklist.js";

const gate: SchemaText = { coordinate: "Gate.OPEN", title: "Open", description: "The case is open by now." };
const start: SchemaText = { coordinate: "Mutation.start", description: "Starts." };
const texts = [gate, start];
const old = { Open: "열림", "The case is open.": "사건이 열려 있습니다." };
const difference = compareCatalogue(texts, old);
const list = worklist(difference, old);

describe("The worklist of a translator", () => {
  test("has what is missing, empty, with where it stands, and what the schema probably said before", () => {
    expect(list).toEqual({
      "The case is open by now.": {
        at: ["Gate.OPEN"],
        before: { english: "The case is open.", translation: "사건이 열려 있습니다." },
        translation: "",
      },
      "Starts.": { at: ["Mutation.start"], translation: "" },
    });
  });

  test("makes the catalogue whole once it is filled in, and what the schema no longer says falls away", () => {
    const filled = {
      "The case is open by now.": { translation: "사건이 이미 열려 있습니다." },
      "Starts.": { translation: "시작합니다." },
    };
    const taken = takeTranslations(old, filled);
    expect(compareCatalogue(texts, taken)).toEqual({ missing: [], stale: [{ english: "The case is open." }] });
    expect(withoutStale(taken, compareCatalogue(texts, taken))).toEqual({
      Open: "열림",
      "The case is open by now.": "사건이 이미 열려 있습니다.",
      "Starts.": "시작합니다.",
    });
  });

  test("leaves on the list what is still empty", () => {
    const taken = takeTranslations(old, list);
    expect(compareCatalogue(texts, taken).missing).toEqual(difference.missing);
  });

  test("leaves alone what a text is called elsewhere", () => {
    const catalogue = { Open: { "Review.OPEN": "진행 중" } };
    expect(takeTranslations(catalogue, { Open: { translation: "열림" } })).toEqual({
      Open: { "Review.OPEN": "진행 중", otherwise: "열림" },
    });
  });
});

test("An entry whose exceptions are all gone is the translation of the rest", () => {
  const catalogue = {
    Open: { "Gate.OLD": "옛것", otherwise: "열림" },
    "Starts.": { "Mutation.start": "시작합니다.", "Gate.OLD": "x" },
  };
  expect(withoutStale(catalogue, compareCatalogue(texts, catalogue))).toEqual({
    Open: "열림",
    "Starts.": { "Mutation.start": "시작합니다." },
  });
});
