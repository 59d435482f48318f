import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { updateFiles } from "./update-files.js";

const matrix = "docs/process/matrix.mdx";
const files = new Map([
  [matrix, "the matrix"],
  ["static/downloads/process.json", "{}"],
]);

describe("The folder of generated files", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "cordon-generated-"));
    updateFiles(folder, files);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("has what was generated, and is not written again while nothing changes", () => {
    for (const [file, text] of files) expect(readFileSync(path.join(folder, file), "utf8")).toBe(text);
    expect(updateFiles(folder, files)).toBe(0);
  });

  test("is put right by an update, which also takes away what is left over", () => {
    const old = path.join(folder, "docs/process/old.mdx");
    writeFileSync(path.join(folder, matrix), "edited by hand");
    writeFileSync(old, "a page of yesterday");
    expect(updateFiles(folder, files)).toBe(2);
    expect(existsSync(old)).toBe(false);
    expect(readFileSync(path.join(folder, matrix), "utf8")).toBe("the matrix");
  });
});
