import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
} from "graphql";

/** Resolvers that are already wrapped. */
const wrapped = new WeakSet<GraphQLFieldResolver<unknown, unknown>>();

/**
 * Makes the resolvers of lists await their entries: `_entities` returns a promise for each, and in a compiled operation
 * a rejected one would shift the others. A rejected entry becomes its error, which is reported at its index.
 */
export function awaitListEntries(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) awaitEntriesOf(field);
  }
}

function awaitEntriesOf(field: GraphQLField<unknown, unknown>): void {
  const { resolve } = field;
  if (!resolve || wrapped.has(resolve) || !isListType(getNullableType(field.type))) return;
  const waiting: GraphQLFieldResolver<unknown, unknown> = (...parameters) => {
    const list: unknown = resolve(...parameters);
    return isPromise(list) ? list.then(settleEntries) : settleEntries(list);
  };
  wrapped.add(waiting);
  field.resolve = waiting;
}

function settleEntries(list: unknown): unknown {
  if (!Array.isArray(list) || !list.some(isPromise)) return list;
  return Promise.all(list.map((entry) => (isPromise(entry) ? entry.then(undefined, asError) : entry)));
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as { readonly then?: unknown } | null | undefined)?.then === "function";

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
