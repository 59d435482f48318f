import { LocalGraphQLDataSource } from "@apollo/gateway";
import { buildSubgraphSchema } from "@apollo/subgraph";
import DataLoader from "dataloader";
import { GraphQLError, OperationTypeNode, parse } from "graphql";
import { z } from "zod";
import { canonicalIdentifier } from "../../platform/graphql/canonical-identifiers.js";
import type { RequestContext } from "../graphql/request-context.js";
import type { Subgraph, SubgraphCall } from "../graphql/subgraph.js";
import { nodesSchema } from "./nodes-schema.js";

/** What a value of the type `Node` is resolved to. */
interface FoundNode {
  readonly __typename: string;
  readonly id: string;
}

const maxIds = 100;

const query = "query TypesOfNodes($ids: [ID!]!) { typesOfNodes(ids: $ids) { id kind } }";

const answer = z.object({ typesOfNodes: z.array(z.object({ id: z.string(), kind: z.string() })) });

/**
 * Resolves the `nodes` subgraph within the gateway: it asks each subgraph that has nodes whether one with an id is there that the
 * viewer may read, all ids of a request at once.
 */
export function nodesSubgraph(
  types: readonly string[],
  subgraphsWithNodes: () => readonly Subgraph[],
): LocalGraphQLDataSource {
  const finders = new WeakMap<RequestContext, DataLoader<string, FoundNode | null>>();
  const finderFor = (context: RequestContext) => {
    const finder =
      finders.get(context) ??
      new DataLoader<string, FoundNode | null>((ids) => find(ids, subgraphsWithNodes(), context));
    finders.set(context, finder);
    return finder;
  };
  const findOne = (id: string, context: unknown) => finderFor(context as RequestContext).load(canonicalIdentifier(id));
  return new LocalGraphQLDataSource(
    buildSubgraphSchema({
      typeDefs: parse(nodesSchema(types)),
      resolvers: {
        Query: {
          node: (_: unknown, { id }: { readonly id: string }, context) => findOne(id, context),
          nodes: (_: unknown, { ids }: { readonly ids: readonly string[] }, context) => {
            if (ids.length > maxIds)
              throw refused(
                "BAD_USER_INPUT",
                `\`ids\` names ${ids.length} nodes; at most ${maxIds} are possible. Ask for the others in further requests.`,
              );
            return ids.map((id) => findOne(id, context));
          },
        },
      },
    }),
  );
}

/** One that no subgraph has is known not to be there only if all of them have said so. */
async function find(
  ids: readonly string[],
  subgraphs: readonly Subgraph[],
  context: RequestContext,
): Promise<readonly (FoundNode | GraphQLError | null)[]> {
  const variables = { ids };
  const call: SubgraphCall = {
    kind: OperationTypeNode.QUERY,
    query,
    variables,
    body: JSON.stringify({ query, variables }),
  };
  const answers = await Promise.all(subgraphs.map((subgraph) => subgraph.ask(call, context)));
  const found = answers.flatMap(({ data }) => answer.safeParse(data).data?.typesOfNodes ?? []);
  const kinds = new Map(found.map(({ id, kind }) => [id, kind]));
  const failure = answers.flatMap(({ errors }) => errors ?? [])[0];
  return ids.map((id) => {
    const kind = kinds.get(id);
    if (kind) return { __typename: kind, id };
    return failure ? new GraphQLError(failure.message, { extensions: failure.extensions }) : null;
  });
}

const refused = (code: string, message: string) => new GraphQLError(message, { extensions: { code } });
