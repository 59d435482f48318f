import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
} from "graphql";

/** Those that wait for their entries already. */
const wrapped = new WeakSet<GraphQLFieldResolver<unknown, unknown>>();

/**
 * Lets the resolvers of lists wait for their entries, as that of `_entities` returns a promise for each: in a compiled
 * operation, one that fails would shift the others. An entry that failed becomes its error, which is then told at its place.
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
