import type { PlanNode, QueryPlan } from "@apollo/query-planner";

/** Whether any step of a plan takes arguments from what surrounds its entities. Pure. */
export function takesContext({ node }: QueryPlan): boolean {
  if (!node) return false;
  if (node.kind === "Subscription") return node.rest !== undefined && inNode(node.rest);
  return inNode(node);
}

function inNode(node: PlanNode | undefined): boolean {
  switch (node?.kind) {
    case "Sequence":
    case "Parallel":
      return node.nodes.some(inNode);
    case "Flatten":
      return inNode(node.node);
    case "Condition":
      return inNode(node.ifClause) || inNode(node.elseClause);
    case "Fetch":
      return node.contextRewrites !== undefined;
    default:
      return false;
  }
}
