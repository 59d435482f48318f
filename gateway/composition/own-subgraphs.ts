import { readFileSync } from "node:fs";
import { type DocumentNode, Kind, parse, print } from "graphql";
import { nodeTypes } from "../nodes/node-types.js";
import { nodesSchema, nodesSubgraphName, nodesSubgraphUrl } from "../nodes/nodes-schema.js";
import { processSchemaFile, processSubgraphName, processSubgraphUrl } from "../process/process-subgraph.js";
import type { SubgraphDefinition } from "./compose-supergraph.js";

/** The subgraphs that the gateway resolves itself, beside some others with these schemas. */
export function ownSubgraphs(schemas: readonly string[]): readonly SubgraphDefinition[] {
  const documents = schemas.map((schema) => parse(schema));
  const types = documents.flatMap(nodeTypes);
  return [
    { name: processSubgraphName, url: processSubgraphUrl, sdl: readFileSync(processSchemaFile, "utf8") },
    ...(types.length > 0
      ? [{ name: nodesSubgraphName, url: nodesSubgraphUrl, sdl: nodesSchema(types, constraintIn(documents)) }]
      : []),
  ];
}

/** How they define the directive that declares the bounds of an input. */
function constraintIn(documents: readonly DocumentNode[]): string | undefined {
  const definitions = documents.flatMap((document) =>
    document.definitions.filter((one) => one.kind === Kind.DIRECTIVE_DEFINITION && one.name.value === "constraint"),
  );
  return definitions[0] && print(definitions[0]);
}
