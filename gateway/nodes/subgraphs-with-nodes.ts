import { type DocumentNode, Kind } from "graphql";
import { argumentsOf } from "../process/directive-arguments.js";
import { subgraphNames } from "../process/subgraph-names.js";
import { nodesSubgraphName } from "./nodes-schema.js";

/** The names of the subgraphs of a supergraph whose nodes they are. Pure. */
export function subgraphsWithNodes(supergraph: DocumentNode): readonly string[] {
  const names = subgraphNames(supergraph);
  const graphs = supergraph.definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION
      ? argumentsOf(one, "join__implements").flatMap((given) =>
          given.interface === "Node" ? (names.get(String(given.graph)) ?? []) : [],
        )
      : [],
  );
  return [...new Set(graphs)].filter((name) => name !== nodesSubgraphName);
}
