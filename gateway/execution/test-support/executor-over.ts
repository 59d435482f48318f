import { composeServices } from "@apollo/composition";
import { Supergraph } from "@apollo/federation-internals";
import { QueryPlanner } from "@apollo/query-planner";
import { type ExecutionResult, parse } from "graphql";
import type { RequestContext } from "../../graphql/request-context.js";
import type { SubgraphCall, SubgraphResult } from "../../graphql/subgraph.js";
import { operationPlanner } from "../../planning/operation-planner.js";
import { operationPreparation } from "../../planning/prepare-operation.js";
import { executeOperation } from "../execute-operation.js";

type Answering = (subgraph: string, call: SubgraphCall) => SubgraphResult;

interface RequestParts {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly event?: SubgraphResult;
}

/** Our executor over subgraphs that answer as a test wants, also what no honest subgraph would. */
export function executorOver(subgraphs: Readonly<Record<string, string>>) {
  const composed = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({ name, url: `http://${name}.invalid`, typeDefs: parse(sdl) })),
  );
  if (!composed.supergraphSdl) throw new Error(composed.errors?.join("\n"));
  const planner = new QueryPlanner(Supergraph.build(composed.supergraphSdl));
  const inForce = operationPlanner(planner.supergraph.apiSchema().toGraphQLJSSchema(), planner);
  const prepare = operationPreparation({ currentPlanner: () => inForce, rules: [] });
  return async (query: string, answering: Answering, { variables = {}, event }: RequestParts = {}) => {
    const calls: { readonly subgraph: string; readonly call: SubgraphCall }[] = [];
    const subgraph = (name: string) => ({
      name,
      ask: async (call: SubgraphCall) => {
        calls.push({ subgraph: name, call });
        return answering(name, call);
      },
    });
    const context = {} as RequestContext;
    const result = await executeOperation({ prepared: prepare(query), variables, context, subgraph, event });
    return { ...(JSON.parse(JSON.stringify(result)) as ExecutionResult), calls };
  };
}
