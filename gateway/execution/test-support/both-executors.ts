import { Supergraph } from "@apollo/federation-internals";
import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from "@apollo/gateway";
import { QueryPlanner } from "@apollo/query-planner";
import type { ExecutionResult, GraphQLSchema } from "graphql";
import type { RequestContext } from "../../graphql/request-context.js";
import type { Subgraph, SubgraphCall } from "../../graphql/subgraph.js";
import { operationPlanner } from "../../planning/operation-planner.js";
import { operationPreparation } from "../../planning/prepare-operation.js";
import { localSubgraph } from "../../subgraphs/local-subgraph.js";
import { mergeCalls } from "../../subgraphs/merge-calls.js";
import { executeOperation } from "../execute-operation.js";

type Executor = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;

/** Apollo's executor and ours, on the same plans and the same subgraphs. */
export interface BothExecutors {
  readonly schema: GraphQLSchema;
  readonly apollo: Executor;
  readonly ours: Executor;
  /** What ours asked the subgraphs, in order. */
  readonly calls: { readonly subgraph: string; readonly call: SubgraphCall }[];
  /** How many calls so far were answered that there is no such entity. */
  readonly missingEntities: () => number;
  /** How many requests so far were made of several fetches. */
  readonly mergedCalls: () => number;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

export function bothExecutors(supergraphSdl: string, sourceOf: (subgraph: string) => GraphQLDataSource): BothExecutors {
  const planner = new QueryPlanner(Supergraph.build(supergraphSdl));
  const apiSchema = planner.supergraph.apiSchema();
  const inForce = operationPlanner(apiSchema.toGraphQLJSSchema(), planner);
  const { public: schema, supergraph } = inForce.schemas;
  const prepare = operationPreparation({ currentPlanner: () => inForce, rules: [] });
  const names = [...planner.supergraph.subgraphsMetadata()].map(({ name }) => name);
  const sources = Object.fromEntries(names.map((name) => [name, sourceOf(name)]));
  const calls: BothExecutors["calls"] = [];
  let [missingEntities, mergedCalls] = [0, 0];
  const subgraph = (name: string): Subgraph => {
    const local = localSubgraph(name, sourceOf(name));
    const ask: Subgraph["ask"] = async (call, context) => {
      calls.push({ subgraph: name, call });
      const result = await local.ask(call, context);
      const entities = Object.values(result.data ?? {}).flat();
      if (call.query.includes("_entities") && entities.includes(null)) missingEntities += 1;
      return result;
    };
    return {
      name,
      ask,
      askTogether: async (each, context) => {
        const merged = mergeCalls(each);
        if (!merged) return Promise.all(each.map((call) => ask(call, context)));
        mergedCalls += 1;
        return merged.split(await ask(merged.call, context));
      },
    };
  };
  return {
    schema,
    calls,
    missingEntities: () => missingEntities,
    mergedCalls: () => mergedCalls,
    apollo: async (query, variables = {}) => {
      const { plan, document } = prepare(query);
      const operation = buildOperationContext({ schema, operationDocument: document });
      const request = { request: { query, variables }, context: {}, metrics: {}, logger: silent } as never;
      return (await executeQueryPlan(plan, sources, request, operation, supergraph, apiSchema)) as ExecutionResult;
    },
    ours: async (query, variables = {}) =>
      executeOperation({ prepared: prepare(query), variables, subgraph, context: {} as RequestContext }),
  };
}
