import type { FetchDataRewrite } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { isOfType } from "./is-of-type.js";
import { isObject, ownProperty, setOwnProperty } from "./own-property.js";

const typeCondition = "... on ";

/**
 * Applies the rewrites of a plan: aliases of the planner get their names back, and `__typename` becomes that of an
 * interface the subgraph knows. The last element of a path is a field, the others are fields or type conditions.
 */
export function rewrite(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[], data: unknown): void {
  for (const one of rewrites) rewriteAt(schema, one, 0, data);
}

function rewriteAt(schema: GraphQLSchema, one: FetchDataRewrite, depth: number, data: unknown): void {
  if (Array.isArray(data)) {
    for (const item of data) rewriteAt(schema, one, depth, item);
    return;
  }
  const step = one.path[depth];
  if (!isObject(data) || step === undefined) return;
  if (depth === one.path.length - 1) change(one, step, data);
  else if (!step.startsWith(typeCondition)) rewriteAt(schema, one, depth + 1, ownProperty(data, step));
  else if (isOrMayBe(schema, ownProperty(data, "__typename"), step)) rewriteAt(schema, one, depth + 1, data);
}

/** Data without `__typename` matches. */
const isOrMayBe = (schema: GraphQLSchema, typename: unknown, step: string) =>
  !typename || isOfType(schema, typename, step.slice(typeCondition.length));

function change(one: FetchDataRewrite, field: string, data: Record<string, unknown>): void {
  if (one.kind === "ValueSetter") {
    setOwnProperty(data, field, one.setValueTo);
    return;
  }
  const value = ownProperty(data, field);
  if (value === undefined) return;
  setOwnProperty(data, one.renameKeyTo, value);
  data[field] = undefined;
}
