import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { subgraphNames } from "../runtime/subgraph-names.js";
import { type ProcessName, processNames, processTable } from "../system/process-table.js";
import { affectedProcesses, isOfStarter } from "./affected-processes.js";

/** The source of the file that a process is started with. */
const entryOf = (name: ProcessName) =>
  relative(join(repositoryRoot, "dist"), processTable[name].entry).replace(/\.js$/, ".ts");

/** The sources that a process loads, from its entry on. */
function loadedFrom(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || !existsSync(join(repositoryRoot, file))) return known;
  known.add(file);
  const text = readFileSync(join(repositoryRoot, file), "utf8");
  for (const [, path = ""] of text.matchAll(/(?:from|import)\s*\(?"(\.{1,2}\/[^"]+)"/g))
    loadedFrom(normalize(join(dirname(file), path)).replace(/\.js$/, ".ts"), known);
  return known;
}

test.each(processNames)("every file that %s loads starts it again", (name) => {
  const loaded = [...loadedFrom(entryOf(name))];
  expect(loaded.length).toBeGreaterThan(5);
  expect(loaded.filter((file) => !affectedProcesses(file).includes(name) && !isOfStarter(file))).toEqual([]);
});

test.each(subgraphNames)("a change of %s starts no other process again", (name) => {
  expect(affectedProcesses(`subgraphs/${name}/domain/rule.ts`)).toEqual([name]);
});

test.each([
  ["platform/http/serve.ts", processNames],
  ["subgraphs/response-model/process/phases.ts", subgraphNames],
  ["gateway/graphql-page/page.html", ["gateway"]],
  ["gateway/process/schema.graphql", ["gateway"]],
  ["local/organization/reference-organization.json", ["issuer", "teams"]],
])("%s is a part of %j", (file, processes) => {
  expect(affectedProcesses(file)).toEqual(processes);
});

test("what the starter itself runs is told from what it starts", () => {
  const files = ["local/system/system.ts", "subgraphs/subgraphs.json", "local/issuer/issuer.ts", "local/start.test.ts"];
  expect(files.map(isOfStarter)).toEqual([true, true, false, false]);
});

test.each([
  "platform/http/serve.test.ts",
  "subgraphs/incidents/test-support/inputs.ts",
  "subgraphs/incidents/schema.graphql",
  "gateway/supergraph.graphql",
  "gateway/README.md",
  "test/journeys/live-updates.test.ts",
])("%s starts nothing again", (file) => {
  expect(affectedProcesses(file)).toEqual([]);
});
