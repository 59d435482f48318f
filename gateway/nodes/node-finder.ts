import DataLoader from "dataloader";
import { GraphQLError, OperationTypeNode } from "graphql";
import { z } from "zod";
import { unconfirmed } from "../../platform/events/leases/unconfirmed.js";
import { canonicalIdentifier, isIdentifier } from "../../platform/graphql/canonical-identifiers.js";
import type { RequestContext } from "../graphql/request-context.js";
import type { Subgraph, SubgraphCall, SubgraphError } from "../graphql/subgraph.js";

/** What a value of the type `Node` is resolved to. */
interface FoundNode {
  readonly __typename: string;
  readonly id: string;
}

const query = "query TypesOfNodes($ids: [ID!]!) { typesOfNodes(ids: $ids) { id kind isConfirmed } }";

const answer = z.object({
  typesOfNodes: z.array(z.object({ id: z.string(), kind: z.string(), isConfirmed: z.boolean() })),
});
type Answer = ReadonlyMap<string, z.infer<typeof answer>["typesOfNodes"][number]>;

/** That a subgraph has no node with an id. */
const absent = new Error("absent");

/**
 * Finds of which types the nodes of one request are, asking each subgraph once for all ids. What one has is found as soon as it says so; what
 * none has is known not to be there only if all of them have said so.
 * @param types those that the supergraph knows
 */
export function nodeFinder(types: readonly string[], subgraphs: readonly Subgraph[], context: RequestContext) {
  const loader = new DataLoader<string, { readonly node: Promise<FoundNode | null> }>(async (ids) => {
    const variables = { ids };
    const body = JSON.stringify({ query, variables });
    const call: SubgraphCall = { kind: OperationTypeNode.QUERY, query, variables, body };
    const answers = subgraphs.map((subgraph) => answerOf(subgraph, call, context));
    return ids.map((id) => ({ node: nodeOf(id, types, answers) }));
  });
  /** Null where there is none that the viewer may read. @throws GraphQLError when nobody can say */
  return async (id: string): Promise<FoundNode | null> =>
    isIdentifier(id) ? (await loader.load(canonicalIdentifier(id))).node : null;
}

async function answerOf(subgraph: Subgraph, call: SubgraphCall, context: RequestContext): Promise<Answer> {
  const { data, errors = [] } = await subgraph.ask(call, context);
  const { data: answered } = answer.safeParse(data);
  if (answered) return new Map(answered.typesOfNodes.map((one) => [one.id, one]));
  throw failure(subgraph, errors[0] ?? { message: "A subgraph cannot say which nodes it has." });
}

const failure = ({ name }: Subgraph, { message, extensions }: SubgraphError) =>
  new GraphQLError(message, { extensions: { code: "SERVICE_UNAVAILABLE", ...extensions, serviceName: name } });

async function nodeOf(
  id: string,
  types: readonly string[],
  answers: readonly Promise<Answer>[],
): Promise<FoundNode | null> {
  try {
    const found = await Promise.any(answers.map(async (one) => (await one).get(id) ?? Promise.reject(absent)));
    if (!found.isConfirmed) throw unconfirmed("READ");
    if (!types.includes(found.kind)) throw new GraphQLError(unknownType, { extensions: unavailable });
    return { __typename: found.kind, id };
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    const fault = error.errors.find((one) => one !== absent);
    if (fault) throw fault;
    return null;
  }
}

const unavailable = { code: "SERVICE_UNAVAILABLE", retryable: true } as const;
const unknownType =
  "There is such a node, of a type that this gateway does not know yet: a subgraph is newer than its schema. Try again in a few minutes.";
