import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCatalogue } from "../translations/read-catalogue.js";
import { catalogueFiles } from "./catalogue-files.js";
import { writeCatalogue } from "./write-catalogue.js";

const catalogue = {
  "Gate.OPEN": { title: "열림", description: "열려 있습니다.", source: "aaaaaaaaaaaa" },
  "@gate": { description: "전제 조건입니다.", source: "bbbbbbbbbbbb" },
  Gate: { title: "전제 조건", description: "전제 조건입니다.", source: "cccccccccccc" },
};

describe("The files of a catalogue", () => {
  test("are one for each type and one for the directives, sorted", () => {
    const files = catalogueFiles(catalogue);
    expect([...files.keys()]).toEqual(["directives.json", "Gate.json"]);
    expect(Object.keys(JSON.parse(files.get("Gate.json") ?? ""))).toEqual(["Gate", "Gate.OPEN"]);
  });

  test("give back the catalogue that was written, and lose a file that has nothing left to say", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "cordon-translations-"));
    writeFileSync(path.join(folder, "Old.json"), "{}");
    writeCatalogue(folder, catalogue);
    expect(readdirSync(folder).sort()).toEqual(["Gate.json", "directives.json"]);
    expect(readCatalogue(folder)).toEqual(catalogue);
    rmSync(folder, { recursive: true });
  });

  test("that are no JSON are refused by name", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "cordon-translations-"));
    writeFileSync(path.join(folder, "Gate.json"), "{");
    expect(() => readCatalogue(folder)).toThrow(/Gate\.json cannot be read: .* Mend the JSON/);
    rmSync(folder, { recursive: true });
  });
});
