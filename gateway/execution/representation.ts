import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { isOfType } from "./is-of-type.js";
import { merge } from "./merge.js";
import { isObject, ownProperty, setOwnProperty } from "./own-property.js";

type Data = Record<string, unknown>;

/**
 * The representation of an entity for `_entities`: its key, and the fields of `@requires`. `undefined` when the data
 * lacks one, so that the entity cannot be fetched.
 */
export function representation(
  schema: GraphQLSchema,
  data: Data,
  selections: readonly QueryPlanSelectionNode[],
): Data | undefined {
  const result: Data = {};
  for (const selection of selections) {
    if (selection.kind === "InlineFragment") {
      const { typeCondition } = selection;
      if (!typeCondition || !isOfType(schema, ownProperty(data, "__typename"), typeCondition)) continue;
      const part = representation(schema, data, selection.selections);
      if (part) merge(result, part);
      continue;
    }
    const name = selection.alias ?? selection.name;
    const value = ownProperty(data, name);
    if (value === undefined) return undefined;
    setOwnProperty(result, name, selection.selections ? select(schema, value, selection.selections) : value);
  }
  return result;
}

function select(schema: GraphQLSchema, value: unknown, selections: readonly QueryPlanSelectionNode[]): unknown {
  if (Array.isArray(value)) return value.map((item) => select(schema, item, selections));
  return isObject(value) ? (representation(schema, value, selections) ?? null) : null;
}
