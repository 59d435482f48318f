import { readFileSync } from "node:fs";
import path from "node:path";
import { GraphQLError, parse } from "graphql";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import subgraphs from "../../subgraphs/subgraphs.json";
import { composeSupergraph } from "./compose-supergraph.js";
import { ownSubgraphs } from "./own-subgraphs.js";
import { fromRoot } from "./read-file.js";

const composing = Object.entries(subgraphs).map(([name, { port }]) => ({
  name,
  url: `http://127.0.0.1:${port}/graphql`,
  file: path.join(repositoryRoot, `subgraphs/${name}/schema.graphql`),
}));

/**
 * Composes the subgraph schemas of the repository, with other files for the subgraphs named in `instead`.
 * @throws Error with what is wrong and what to do next
 */
export function composeFiles(instead: ReadonlyMap<string, string> = new Map()): string {
  const known = composing.map(({ name }) => name);
  for (const name of instead.keys())
    if (!known.includes(name)) throw new Error(`There is no subgraph "${name}". Name one of ${known.join(", ")}.`);
  const given = composing.map(({ name, url, file }) => ({ name, url, sdl: readSchema(instead.get(name) ?? file) }));
  const composed = composeSupergraph([...given, ...ownSubgraphs(given.map(({ sdl }) => sdl))]);
  if (composed.problems)
    throw new Error(["The subgraphs do not compose into a supergraph:", ...composed.problems].join("\n"));
  return composed.supergraphSdl;
}

function readSchema(file: string): string {
  const sdl = readText(file);
  try {
    parse(sdl);
    return sdl;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [{ line, column } = { line: 1, column: 1 }] = error.locations ?? [];
    throw new Error(`${fromRoot(file)}:${line}:${column} is not GraphQL: ${error.message} Print the schema anew.`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Error(
      `${fromRoot(file)} cannot be read. Name the file of a schema; npm run generate writes those of the repository.`,
    );
  }
}
