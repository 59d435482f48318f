import type { FetchNode, PlanNode, ResponsePath } from "@apollo/query-planner";
import { GraphQLError } from "graphql";
import { fetchEntities, fetchFields } from "./fetch.js";
import type { Walk } from "./walk.js";

/** Executes the nodes of Apollo's query plan. Failures are added to `errors`, and the rest goes on. */
export async function walkPlan(walk: Walk, node: PlanNode, path: ResponsePath = []): Promise<void> {
  switch (node.kind) {
    case "Sequence":
      for (const next of node.nodes) await walkPlan(walk, next, path);
      return;
    case "Parallel":
      await Promise.all(node.nodes.map((next) => walkPlan(walk, next, path)));
      return;
    case "Flatten":
      return walkPlan(walk, node.node, path.length === 0 ? node.path : [...path, ...node.path]);
    case "Condition": {
      const branch = walk.conditions[node.condition] === true ? node.ifClause : node.elseClause;
      return branch && walkPlan(walk, branch, path);
    }
    case "Fetch":
      return fetchNode(walk, node, path);
    case "Defer":
      throw new GraphQLError("Answers in parts (@defer) are not offered. Take the directive away.", {
        extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
      });
  }
}

async function fetchNode(walk: Walk, node: FetchNode, path: ResponsePath): Promise<void> {
  const subgraph = walk.subgraph(node.serviceName);
  if (!subgraph) throw new Error(`The plan asks the subgraph ${node.serviceName}, which is not there.`);
  await (node.requires
    ? fetchEntities(walk, node, node.requires, subgraph, path)
    : fetchFields(walk, node, subgraph, path));
}
