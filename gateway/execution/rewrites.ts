import type { FetchDataRewrite } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { isOfType } from "./is-of-type.js";
import { isObject, ownProperty, setOwnProperty } from "./own-property.js";

const typeCondition = "... on ";

/**
 * Changes data as a plan says: an alias that the planner invented gets its name back, a `__typename` becomes that of
 * the interface that a subgraph knows. The last step of a path is a field, the others are fields or type conditions.
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

/** Without a type's name nothing else can be meant. */
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
