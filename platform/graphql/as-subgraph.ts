import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  isObjectType,
} from "graphql";
import type { Context } from "../actions/context.js";
import type { ReferenceResolver } from "./reference-resolver.js";

interface Representation {
  readonly __typename: string;
  readonly id: string;
}

/**
 * Adds to a schema what the gateway asks every subgraph by, `_entities` and `_service`
 * (https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec). Apollo's
 * `buildSubgraphSchema` takes SDL and prints, parses and validates it anew, for a large schema most of the time of a start; that
 * ours is valid there, composition finds.
 */
export function asSubgraph(
  schema: GraphQLSchema,
  references: Readonly<Record<string, ReferenceResolver>>,
  sdl: () => string,
): GraphQLSchema {
  const { query, types, ...config } = schema.toConfig();
  if (!query) throw new Error("A subgraph has at least one query.");
  const entities = new GraphQLUnionType({
    name: "_Entity",
    types: types
      .filter(isObjectType)
      .filter(({ astNode }) => astNode?.directives?.some(({ name }) => name.value === "key")),
    resolveType: ({ __typename }: Representation) => __typename,
  });
  const queryConfig = query.toConfig();
  const withOwn = new GraphQLObjectType<unknown, Context>({
    ...queryConfig,
    fields: {
      ...queryConfig.fields,
      _service: { type: new GraphQLNonNull(service), resolve: () => ({ sdl: sdl() }) },
      ...(entities.getTypes().length > 0 && {
        _entities: {
          type: new GraphQLNonNull(new GraphQLList(entities)),
          args: { representations: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(anything))) } },
          resolve: (_, { representations }: { readonly representations: readonly Representation[] }, context, info) =>
            representations.map((one) => resolveEntity(one, references, context, info)),
        },
      }),
    },
  });
  return new GraphQLSchema({
    ...config,
    query: withOwn,
    types: types.map((type) => (type === query ? withOwn : type)),
  });
}

const anything = new GraphQLScalarType({ name: "_Any" });

const service = new GraphQLObjectType({ name: "_Service", fields: { sdl: { type: GraphQLString } } });

/** What is found carries the name of its type, so that the union knows it. */
async function resolveEntity(
  representation: Representation,
  references: Readonly<Record<string, ReferenceResolver>>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const { __typename } = representation;
  const resolve = Object.hasOwn(references, __typename) ? references[__typename] : undefined;
  if (!resolve) throw new Error(`The gateway asked for an entity of the type ${__typename}, which is not read here.`);
  const found = await resolve(representation, context, info);
  return found && { ...found, __typename };
}
