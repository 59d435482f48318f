import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { composeSupergraph } from "./compose-supergraph.js";
import { processSchemaFile, processSubgraphName } from "./process/process-subgraph.js";
import { repositoryRoot } from "./repository-root.js";

/*
 * Writes gateway/supergraph.graphql from the schema files of the subgraphs; with --check it only says whether the file
 * is what they compose to. No server runs for it.
 */

const inRepository = (file: string) => path.join(repositoryRoot, file);
const supergraphFile = inRepository("gateway/supergraph.graphql");

const subgraphs = [
  { name: "teams", url: "http://127.0.0.1:4001/graphql", file: inRepository("subgraphs/teams/schema.graphql") },
  { name: "incidents", url: "http://127.0.0.1:4002/graphql", file: inRepository("subgraphs/incidents/schema.graphql") },
  { name: "lessons", url: "http://127.0.0.1:4003/graphql", file: inRepository("subgraphs/lessons/schema.graphql") },
  // Answered inside the gateway process; composition wants some URL, and this one can never resolve.
  { name: processSubgraphName, url: "http://process.invalid", file: processSchemaFile },
];

function fail(...lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return fail(`${path.relative(repositoryRoot, file)} cannot be read. Generate it first, then compose again.`);
  }
}

const composed = composeSupergraph(subgraphs.map(({ name, url, file }) => ({ name, url, sdl: read(file) })));
if (composed.problems) fail("The subgraphs do not compose into a supergraph:", ...composed.problems);

if (!process.argv.includes("--check")) {
  writeFileSync(supergraphFile, composed.supergraphSdl);
  process.stdout.write("Wrote gateway/supergraph.graphql.\n");
} else if (read(supergraphFile) !== composed.supergraphSdl) {
  fail("gateway/supergraph.graphql is not what the subgraphs compose to. Run `npm run compose` and commit the result.");
}
