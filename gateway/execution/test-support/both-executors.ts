import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import { type ExecutionResult, type GraphQLSchema, parse } from "graphql";
import { preparable } from "../../graphql/preparable.js";
import { operationPreparation } from "../../graphql/prepare-operation.js";
import type { RequestContext } from "../../graphql/request-context.js";
import { localSubgraph } from "../../subgraphs/local-subgraph.js";
import { executeOperation } from "../execute-operation.js";
import type { Subgraph, SubgraphCall } from "../subgraph.js";

export type Executor = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;

/** Apollo's gateway and ours, on the same supergraph and the same subgraphs. */
export interface BothExecutors {
  readonly schema: GraphQLSchema;
  readonly apollo: Executor;
  readonly ours: Executor;
  /** What ours asked the subgraphs, in order. */
  readonly calls: { readonly subgraph: string; readonly call: SubgraphCall }[];
}

export async function bothExecutors(
  supergraphSdl: string,
  sourceOf: (subgraph: string) => GraphQLDataSource,
): Promise<BothExecutors> {
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => sourceOf(name),
    validateSupergraph: true,
    logger: silent,
  });
  const { schema, executor } = await gateway.load();
  const { queryPlanner } = gateway.__testing();
  if (!queryPlanner) throw new Error("Apollo's gateway has no planner.");
  const inForce = preparable(schema, queryPlanner);
  const prepare = operationPreparation({ inForce: () => inForce, rules: [] });
  const calls: BothExecutors["calls"] = [];
  const subgraph = (name: string): Subgraph => {
    const local = localSubgraph(name, sourceOf(name));
    return {
      name,
      ask: (call, context) => {
        calls.push({ subgraph: name, call });
        return local.ask(call, context);
      },
    };
  };
  return {
    schema,
    calls,
    apollo: async (query, variables = {}) => {
      const document = parse(query);
      return (await executor({
        request: { query, variables },
        document,
        operationName: null,
        queryHash: query,
        source: query,
        schema,
        logger: silent,
        context: {},
        metrics: {},
        cache: undefined,
        overallCachePolicy: {},
      } as never)) as ExecutionResult;
    },
    ours: async (query, variables = {}) =>
      executeOperation({ prepared: prepare(query), variables, subgraph, context: {} as RequestContext }),
  };
}
