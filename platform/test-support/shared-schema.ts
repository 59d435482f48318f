import { buildSubgraph, type SubgraphSchema, type SubgraphSchemaDefinition } from "../graphql/federation.js";

const built = new WeakMap<SubgraphSchemaDefinition, Promise<SubgraphSchema>>();

/** The schema of a subgraph, built once for all test files of a worker: that takes seconds, and nobody changes it. */
export function sharedSchema(definition: SubgraphSchemaDefinition): Promise<SubgraphSchema> {
  const known = built.get(definition) ?? buildSubgraph(definition);
  built.set(definition, known);
  return known;
}
