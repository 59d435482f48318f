import type { FieldNode, GraphQLResolveInfo } from "graphql";

/** A key for the selected fields of a document, and for the booleans that `@skip` and `@include` may depend on. */
export function requestKey({ fieldNodes, variableValues }: GraphQLResolveInfo): string {
  const conditions = Object.entries(variableValues).filter(([, value]) => typeof value === "boolean");
  return `${nodesKey(fieldNodes)} ${JSON.stringify(conditions)}`;
}

const numbers = new WeakMap<FieldNode, number>();
let last = 0;

/** Tells fields of documents apart. */
export function nodesKey(nodes: readonly FieldNode[]): string {
  const [first] = nodes;
  return first && nodes.length === 1 ? String(numberOf(first)) : nodes.map(numberOf).join();
}

function numberOf(node: FieldNode): number {
  const known = numbers.get(node);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(node, last);
  return last;
}
