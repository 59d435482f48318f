import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { composeFixture } from "../fixtures/compose-fixture.js";
import { driftReport } from "./drift-report.js";
import { fileDrift } from "./file-drift.js";
import { generatedFiles } from "./generated-files.js";
import { updateFiles } from "./update-files.js";

const files = generatedFiles(composeFixture(), {});

function generatedSite(): string {
  const site = mkdtempSync(path.join(tmpdir(), "cordon-site-"));
  updateFiles(site, files);
  return site;
}

const matrix = "docs/process/matrix.mdx";

describe("The generated files of a site", () => {
  test("have no drift right after they are written, and are not written again", () => {
    const site = generatedSite();
    expect(driftReport(fileDrift(site, files))).toBeUndefined();
    expect(updateFiles(site, files)).toBe(0);
  });

  test("have drift when one is edited, missing or left over, and each is named with what to do", () => {
    const site = generatedSite();
    writeFileSync(path.join(site, matrix), "edited by hand");
    rmSync(path.join(site, "docs/process/operations.mdx"));
    writeFileSync(path.join(site, "docs/process/old.mdx"), "a page of yesterday");
    const report = driftReport(fileDrift(site, files));
    expect(report).toContain(`changed   ${matrix}`);
    expect(report).toContain("missing   docs/process/operations.mdx");
    expect(report).toContain("left over docs/process/old.mdx");
    expect(report).toContain("npm run site:generate");
  });

  test("are put right by an update, which also takes away what is left over", () => {
    const site = generatedSite();
    const old = path.join(site, "docs/process/old.mdx");
    writeFileSync(path.join(site, matrix), "edited by hand");
    writeFileSync(old, "a page of yesterday");
    expect(updateFiles(site, files)).toBe(2);
    expect(existsSync(old)).toBe(false);
    expect(readFileSync(path.join(site, matrix), "utf8")).toBe(files.get(matrix));
  });
});
