import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";

/* The compiled commands; `npm test` compiles before it comes here. */

const folder = temporaryFolder();
afterAll(() => folder.remove());

const inRepository = (file: string) => path.join(repositoryRoot, file);

function run(command: string, words: readonly string[]) {
  const file = inRepository(`dist/gateway/composition/${command}.js`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], { encoding: "utf8" });
  return { status, stdout, stderr };
}

const incidents = readFileSync(inRepository("subgraphs/incidents/schema.graphql"), "utf8");

/** The words for another schema of incidents: that of the repository, edited. */
function otherIncidents(edit: (sdl: string) => string): string {
  const file = path.join(folder.path, "incidents.graphql");
  writeFileSync(file, edit(incidents));
  expect(readFileSync(file, "utf8")).not.toBe(incidents);
  return `incidents=${file}`;
}

const add = (sdl: string) => sdl.replace("\ntype Query {", '\ntype Query {\n  "How many."\n  number: Int');
const rename = (sdl: string) =>
  sdl.replace(/(\ntype Incident implements Node .*?\n {2})title: String!/s, "$1heading: String!");

test("A schema that only adds composes and breaks nothing, and nothing is written", () => {
  const supergraph = readFileSync(inRepository("gateway/supergraph.graphql"), "utf8");
  const { status, stdout, stderr } = run("compose", ["--subgraph", otherIncidents(add)]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^It composes with the other subgraphs\.\nNothing breaks callers since version \d+\.\d+\.\d+/);
  expect(readFileSync(inRepository("gateway/supergraph.graphql"), "utf8")).toBe(supergraph);
});

/** A manifest that is deployed elsewhere. */
function otherDocuments(): string {
  const manifest = path.join(folder.path, "documents.json");
  const operation = path.join(folder.path, "board.graphql");
  writeFileSync(operation, "# For the test.\n# owner: Wallboards\nquery Wall { incidents { nodes { title } } }\n");
  const documents = inRepository("dist/gateway/trusted-documents/documents.js");
  expect(spawnSync(process.execPath, [documents, folder.path, "--out", manifest]).status).toBe(0);
  expect(run("schema-check", ["--documents", manifest])).toMatchObject({ status: 0, stderr: "" });
  return manifest;
}

test("A schema that breaks callers, and a manifest deployed elsewhere, is told what, who uses it and what to do next; the supergraph is written where it shall be", () => {
  const manifest = otherDocuments();
  const out = path.join(folder.path, "supergraph.graphql");
  const words = ["--subgraph", otherIncidents(rename), "--out", out, "--documents", manifest];
  const { status, stdout, stderr } = run("compose", words);
  expect([status, stdout]).toEqual([1, `It composes with the other subgraphs.\nWrote ${out}.\n`]);
  expect(readFileSync(out, "utf8")).toContain("heading: String!");
  expect(stderr).toMatch(
    /Field 'title' was removed from object type 'Incident'\n +It is not deprecated in .*\n +Used by .*IncidentBoard \(gateway\/examples\/operations\/incident-board\.graphql\)/,
  );
  expect(stderr).toContain("IncidentBoard (security-operations, gateway/examples/documents.json): Cannot query field");
  expect(stderr).toContain(`Wall (Wallboards, ${manifest}): Cannot query field "title"`);
  expect(stderr).toMatch(/What to do next:\n.*deprecate it/);
});

test("A schema that does not compose is told why, and nothing is written", () => {
  const out = path.join(folder.path, "never.graphql");
  const without = otherIncidents((sdl) =>
    sdl.replace(
      'type Incident implements Node @control(framework: NIST_800_53, ids: ["IR-4", "IR-5"]) @key(fields: "id")',
      'type Incident implements Node @control(framework: NIST_800_53, ids: ["IR-4", "IR-5"]) @key(fields: "none")',
    ),
  );
  const { status, stdout, stderr } = run("compose", ["--subgraph", without, "--out", out]);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/do not compose into a supergraph:\nKEY_INVALID_FIELDS: \[incidents\] .*"none"/);
  expect(existsSync(out)).toBe(false);
});

test.each([
  ["compose", ["--help"], 0, /npm run compose -- --subgraph <name>=<file>/],
  ["schema-check", ["--help"], 0, /npm run schema:check/],
  ["schema-check", ["--wrong"], 1, /Unknown option '--wrong'/],
  ["schema-check", ["--documents", "/nowhere"], 1, /\/nowhere: ENOENT/],
  ["compose", ["--subgraph", "exercises=./x.graphql"], 1, /no subgraph "exercises".*incidents/],
  ["compose", ["--subgraph", "incidents"], 1, /"incidents" names no file\. Write --subgraph incidents=/],
  ["compose", ["--subgraph", "incidents=x", "--subgraph", "incidents=y"], 1, /"incidents" is given two files\./],
  ["compose", ["--subgraph", "incidents=/nowhere"], 1, /\/nowhere cannot be read\./],
  ["compose", ["--subgraph", `incidents=${__filename}`], 1, /compose\.test\.ts:1:\d+ is not GraphQL: Syntax Error/],
  ["compose", ["--out", "x.graphql"], 1, /go with --subgraph/],
  ["compose", ["--check", "--subgraph", "incidents=x"], 1, /--check goes alone/],
])("%s %j is answered with status %d and words", (command, words, status, expected) => {
  const outcome = run(command, words);
  expect(outcome.status).toBe(status);
  expect(outcome.stdout + outcome.stderr).toMatch(expected);
});
