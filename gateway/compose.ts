import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../platform/runtime/repository-root.js";
import subgraphs from "../subgraphs/subgraphs.json";
import { clientSchema } from "./compose-client-schema.js";
import { composeSupergraph } from "./compose-supergraph.js";
import { processSchemaFile, processSubgraphName } from "./process/process-subgraph.js";

/*
 * Writes gateway/supergraph.graphql from the schema files of the subgraphs, and gateway/schema.graphql, what clients see
 * of it; with --check it only says whether the files are what the subgraphs compose to. No server runs for it.
 */

const inRepository = (file: string) => path.join(repositoryRoot, file);

const composing = [
  ...Object.entries(subgraphs).map(([name, { port }]) => ({
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    file: inRepository(`subgraphs/${name}/schema.graphql`),
  })),
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

const composed = composeSupergraph(composing.map(({ name, url, file }) => ({ name, url, sdl: read(file) })));
if (composed.problems) fail("The subgraphs do not compose into a supergraph:", ...composed.problems);

const written = {
  "gateway/supergraph.graphql": composed.supergraphSdl,
  "gateway/schema.graphql": clientSchema(composed.supergraphSdl),
};

for (const [file, text] of Object.entries(written)) {
  if (!process.argv.includes("--check")) {
    writeFileSync(inRepository(file), text);
    process.stdout.write(`Wrote ${file}.\n`);
  } else if (read(inRepository(file)) !== text) {
    fail(`${file} is not what the subgraphs compose to. Run \`npm run compose\` and commit the result.`);
  }
}
