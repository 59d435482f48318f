import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCatalogue } from "../translations/read-catalogue.js";
import { catalogueText } from "./catalogue-text.js";
import { writeCatalogue } from "./write-catalogue.js";

const catalogue = {
  Open: { otherwise: "열림", "Gate.OPEN": "충족됨" },
  "A gate.": "전제 조건입니다.",
  Gate: "전제 조건",
};

describe("The file of a catalogue", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "cordon-translations-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("has the English texts in order, whatever order they were taken in", () => {
    const text = catalogueText(catalogue);
    expect(Object.keys(JSON.parse(text))).toEqual(["A gate.", "Gate", "Open"]);
    expect(catalogueText(Object.fromEntries(Object.entries(catalogue).toReversed()))).toBe(text);
  });

  test("gives back the catalogue that was written; one that nobody has written is empty", () => {
    const file = path.join(folder, "translations/ko.json");
    expect(readCatalogue(file)).toEqual({});
    writeCatalogue(file, catalogue);
    expect(readCatalogue(file)).toEqual(catalogue);
  });

  test.each([
    ["no JSON", "{", /ko\.json cannot be read: .*JSON/],
    ["no translations", '{"Gate": {"Gate": 1}}', /ko\.json cannot be read: "Gate"/],
  ])("that has %s is refused by name", (_, text, message) => {
    const file = path.join(folder, "ko.json");
    writeFileSync(file, text);
    expect(() => readCatalogue(file)).toThrow(message);
  });
});
