import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { assertValidSchema, type GraphQLSchema, parse } from "graphql";
import { buildSchema, type ClassType, createResolversMap, type NonEmptyArray } from "type-graphql";
import type { Context } from "../actions/context.js";
import { dateTimeScalar } from "./date-scalars.js";
import { validateInput } from "./validate-input.js";

/** Resolves an entity by its key, for `_entities`; null when the viewer may not see it. */
export type ReferenceResolver = (reference: { readonly id: string }, context: Context) => Promise<object | null>;

export interface SubgraphSchemaDefinition {
  readonly resolvers: readonly ClassType<object>[];
  /** Types that no field returns, such as members of unions and interfaces. */
  readonly orphanedTypes?: readonly ClassType<object>[];
  /** Our directives: their composition header, and where they are applied beyond what type-graphql supports. */
  readonly vocabulary: {
    readonly linkHeader: string;
    readonly decorate: (schema: GraphQLSchema) => GraphQLSchema;
  };
  readonly references: Readonly<Record<string, ReferenceResolver>>;
}

export interface SubgraphSchema {
  readonly schema: GraphQLSchema;
  /** The SDL, for composition, review and documentation. */
  readonly sdl: string;
}

/** type-graphql requires a PubSub for subscriptions; ours bring their own streams. */
const noPubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error("A subscription has no stream of its own: give it a `subscribe` made by subscribeTo.");
  },
};

/** Builds the federated schema of a subgraph from its type-graphql classes. */
export async function buildSubgraph(definition: SubgraphSchemaDefinition): Promise<SubgraphSchema> {
  const { linkHeader, decorate } = definition.vocabulary;
  const inner = await buildSchema({
    resolvers: [...definition.resolvers] as unknown as NonEmptyArray<ClassType<object>>,
    orphanedTypes: [...(definition.orphanedTypes ?? [])],
    scalarsMap: [{ type: Date, scalar: dateTimeScalar }],
    validateFn: validateInput,
    simpleResolvers: true,
    pubSub: noPubSub,
    // It would introspect the whole schema, a fifth of the time that building takes, to find what this finds.
    skipCheck: true,
  } as Parameters<typeof buildSchema>[0]);
  assertValidSchema(inner);
  const sdl = `${linkHeader}\n\n${printSchemaWithDirectives(decorate(inner))}\n`;
  return {
    sdl,
    schema: buildSubgraphSchema([
      {
        typeDefs: parse(sdl),
        resolvers: resolversOf(inner, definition.references),
      },
    ]),
  };
}

function resolversOf(inner: GraphQLSchema, references: SubgraphSchemaDefinition["references"]) {
  const resolvers = createResolversMap(inner) as Record<string, Record<string, unknown>>;
  for (const fields of Object.values(resolvers)) {
    // type-graphql checks the class of a value; ours are plain rows that carry their type name.
    delete fields.__isTypeOf;
  }
  for (const [type, resolve] of Object.entries(references)) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve };
  }
  return resolvers as Parameters<typeof buildSubgraphSchema>[0] extends readonly (infer Module)[]
    ? Module extends { resolvers?: infer R }
      ? R
      : never
    : never;
}
