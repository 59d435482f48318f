import { LocalGraphQLDataSource } from "@apollo/gateway";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { GraphQLError, parse } from "graphql";
import type { RequestContext } from "../graphql/request-context.js";
import type { Subgraph } from "../graphql/subgraph.js";
import { nodeFinder } from "./node-finder.js";
import { maxNodes, nodesSchema } from "./nodes-schema.js";

/** Resolves the `nodes` subgraph within the gateway: it asks each subgraph that has nodes whether one with an id is there. */
export function nodesSubgraph(
  types: readonly string[],
  subgraphsWithNodes: () => readonly Subgraph[],
): LocalGraphQLDataSource {
  const finders = new WeakMap<RequestContext, ReturnType<typeof nodeFinder>>();
  const find = (id: string, given: unknown) => {
    const context = given as RequestContext;
    const finder = finders.get(context) ?? nodeFinder(types, subgraphsWithNodes(), context);
    finders.set(context, finder);
    return finder(id);
  };
  return new LocalGraphQLDataSource(
    buildSubgraphSchema({
      typeDefs: parse(nodesSchema(types)),
      resolvers: {
        Query: {
          node: (_: unknown, { id }: { readonly id: string }, context) => find(id, context),
          nodes: (_: unknown, { ids }: { readonly ids: readonly string[] }, context) => {
            if (ids.length > maxNodes) throw tooMany(ids.length);
            return ids.map((id) => find(id, context));
          },
        },
      },
    }),
  );
}

const tooMany = (count: number) =>
  new GraphQLError(
    `\`ids\` names ${count} nodes; at most ${maxNodes} are possible. Ask for the others in further requests.`,
    { extensions: { code: "BAD_USER_INPUT" } },
  );
