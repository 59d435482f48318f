import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { composeFixture } from "./fixtures/compose-fixture.js";

/* The compiled command (npm run build). */
const program = path.join(__dirname, "../../dist/site/generator/generate.js");

const run = (...words: readonly string[]) =>
  new Promise<{ code: number; output: string; errors: string }>((resolve) => {
    execFile(process.execPath, [program, ...words], (error, output, errors) =>
      resolve({ code: Number(error?.code ?? 0), output, errors }),
    );
  });

describe("Whoever changes the schema", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "cordon-generate-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("is told what is not translated, and gets the pages with the English", async () => {
    const supergraph = path.join(folder, "supergraph.graphql");
    writeFileSync(
      supergraph,
      composeFixture((sdl) => sdl.replace('en: "Analysis is recorded"', 'en: "Never heard of"')),
    );
    const { code, output, errors } = await run("--supergraph", supergraph, "--out", folder);
    expect([code, errors]).toEqual([0, ""]);
    expect(output).toContain('"Never heard of" (Gate.ANALYSIS_RECORDED)');
    const page = path.join(folder, "i18n/ko/docusaurus-plugin-content-docs/current/process/gates.mdx");
    expect(readFileSync(page, "utf8")).toContain('<span lang="en" className="untranslated">Never heard of</span>');
  });

  test("is told in a line that there is no schema", async () => {
    const { code, errors } = await run("--supergraph", path.join(folder, "none.graphql"), "--out", folder);
    expect(code).toBe(1);
    expect(errors).toMatch(/^There is no supergraph at .*none\.graphql/);
  });
});
