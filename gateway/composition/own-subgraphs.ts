import { readFileSync } from "node:fs";
import { parse } from "graphql";
import { nodeTypes } from "../nodes/node-types.js";
import { nodesSchema, nodesSubgraphName, nodesSubgraphUrl } from "../nodes/nodes-schema.js";
import { processSchemaFile, processSubgraphName, processSubgraphUrl } from "../process/process-subgraph.js";
import type { SubgraphDefinition } from "./compose-supergraph.js";

/** The subgraphs that the gateway resolves itself, beside some others with these schemas. */
export function ownSubgraphs(schemas: readonly string[]): readonly SubgraphDefinition[] {
  const types = schemas.flatMap((schema) => nodeTypes(parse(schema)));
  return [
    { name: processSubgraphName, url: processSubgraphUrl, sdl: readFileSync(processSchemaFile, "utf8") },
    ...(types.length > 0 ? [{ name: nodesSubgraphName, url: nodesSubgraphUrl, sdl: nodesSchema(types) }] : []),
  ];
}
