import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/* The compiled command (npm run build). */
const root = path.join(__dirname, "../..");
const program = path.join(root, "dist/site/generator/changes.js");
const supergraph = path.join(root, "gateway/supergraph.graphql");

const run = (...words: readonly string[]) =>
  new Promise<{ code: number; output: string; errors: string }>((resolve) => {
    execFile(process.execPath, [program, ...words], (error, output, errors) =>
      resolve({ code: Number(error?.code ?? 0), output, errors }),
    );
  });

describe("Whoever reviews a change of the schema", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "cordon-changes-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("reads what it does to the process, and how it changes the pages", async () => {
    const changed = path.join(folder, "supergraph.graphql");
    const text = readFileSync(supergraph, "utf8");
    const gate = /(\bstartEradication\([^)]*\)[^\n]*)@gate\(is: CONTAINMENT_RECORDED[^)]*\) ?/;
    writeFileSync(changed, text.replace(gate, "$1"));
    expect(readFileSync(changed, "utf8")).not.toBe(text);
    const { code, output, errors } = await run("--since", supergraph, "--supergraph", changed, "--pages");
    expect([code, errors]).toEqual([0, ""]);
    expect(output).toMatch(/^Addition: No longer waits for a gate: Mutation\.startEradication: .+\n/);
    expect(output).toContain("--- a/before/gates.mdx\n+++ b/after/gates.mdx\n");
  });

  test("is told that nothing changed, or in a line what to name instead of an unknown revision", async () => {
    expect(await run("--since", supergraph, "--pages")).toEqual({
      code: 0,
      output: `Nothing of the process or the interface changed since ${supergraph}.\n`,
      errors: "",
    });
    const { code, errors } = await run("--since", "no-such-revision");
    expect([code, errors]).toEqual([1, expect.stringMatching(/^"no-such-revision" is neither .*\n$/)]);
  });
});
