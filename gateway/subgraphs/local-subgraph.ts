import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import type { Subgraph, SubgraphResult } from "../graphql/subgraph.js";

/** A subgraph that is resolved in this process, by an Apollo data source. */
export function localSubgraph(name: string, source: GraphQLDataSource): Subgraph {
  return {
    name,
    ask: async ({ query, variables, operationName }, context) =>
      (await source.process({
        kind: "incoming operation",
        request: { query, variables, operationName },
        context,
      } as unknown as GraphQLDataSourceProcessOptions)) as SubgraphResult,
  };
}
