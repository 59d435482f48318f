import { readFileSync } from "node:fs";
import path from "node:path";
import { LocalGraphQLDataSource } from "@apollo/gateway";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import type { ProcessInForce } from "./process-in-force.js";

/** The name of this subgraph in the supergraph. */
export const processSubgraphName = "process";

/** Composition requires a URL. A subgraph with this one is resolved within the gateway. */
export const processSubgraphUrl = "http://process.invalid";

export const processSchemaFile = path.join(repositoryRoot, "gateway/process/schema.graphql");

/** Resolves the `process` subgraph within the gateway, from the process in force at each request. */
export function processSubgraph(inForce: () => ProcessInForce): LocalGraphQLDataSource {
  const operations = (wanted: (operation: ProcessInForce["operations"][number]) => boolean) =>
    inForce().operations.filter(wanted);
  return new LocalGraphQLDataSource(
    buildSubgraphSchema({
      typeDefs: parse(readFileSync(processSchemaFile, "utf8")),
      resolvers: {
        Query: { process: () => inForce() },
        ProcessSchema: {
          operations: (_: unknown, { phase }: { phase?: string | null }) =>
            operations((operation) => !phase || operation.phase === phase),
        },
        ResponsibilityCell: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          operations: ({ id }: { id: string }) => operations(({ responsibilities }) => responsibilities.includes(id)),
        },
      },
    }),
  );
}
