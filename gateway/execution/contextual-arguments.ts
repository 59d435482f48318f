import type { FetchDataKeyRenamer } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { isOfType } from "./is-of-type.js";
import { isObject, ownProperty } from "./own-property.js";
import type { Place } from "./places.js";

const typeCondition = "... on ";

/**
 * The values of arguments that are taken from what surrounds an object (`@fromContext`). Each way to one begins with
 * steps up, `..`, each to the object that the field was followed from.
 */
export function contextualArguments(
  schema: GraphQLSchema,
  ways: readonly FetchDataKeyRenamer[],
  { data, ancestors }: Place,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { path, renameKeyTo } of ways) {
    if (Object.hasOwn(found, renameKeyTo)) continue;
    const up = path.findIndex((step) => step !== "..");
    const from = up === 0 ? data : ancestors[ancestors.length - up];
    const value = follow(schema, from, path.slice(up));
    if (value !== undefined) found[renameKeyTo] = value;
  }
  return found;
}

function follow(schema: GraphQLSchema, from: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return from;
  if (Array.isArray(from)) return from.map((item) => follow(schema, item, path));
  if (!isObject(from)) return undefined;
  if (!step.startsWith(typeCondition)) return follow(schema, ownProperty(from, step), rest);
  const condition = step.slice(typeCondition.length);
  return isOfType(schema, from.__typename, condition) ? follow(schema, from, rest) : undefined;
}
