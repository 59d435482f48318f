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

interface PhaseFilter {
  readonly phase?: string | null;
}

const isOfPhase =
  (wanted: PhaseFilter) =>
  ({ phase }: { readonly phase: string | null }) =>
    !wanted.phase || phase === wanted.phase;

/** Resolves the `process` subgraph within the gateway, from the process in force at each request. */
export function processSubgraph(inForce: () => ProcessInForce): LocalGraphQLDataSource {
  return new LocalGraphQLDataSource(
    buildSubgraphSchema({
      typeDefs: parse(readFileSync(processSchemaFile, "utf8")),
      resolvers: {
        Query: { process: () => inForce() },
        ProcessSchema: {
          operations: ({ operations }: ProcessInForce, wanted: PhaseFilter) => operations.filter(isOfPhase(wanted)),
          reactions: ({ reactions }: ProcessInForce, wanted: PhaseFilter) => reactions.filter(isOfPhase(wanted)),
        },
        ResponsibilityCell: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          operations: ({ id }: { id: string }) =>
            inForce().operations.filter(({ allow }) => allow.some(({ responsibility }) => responsibility === id)),
        },
      },
    }),
  );
}
