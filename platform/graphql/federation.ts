import { getDocumentNodeFromSchema } from "@graphql-tools/utils";
import { assertValidSchema, type GraphQLSchema, isEnumType, isObjectType, print } from "graphql";
import { buildSchema, type ClassType, createResolversMap, getMetadataStorage, type NonEmptyArray } from "type-graphql";
import { dateTimeScalar } from "./date-scalars.js";
import { federatedSchema, type ResolversOfTypes } from "./federated-schema.js";
import { inputBounds } from "./input-bounds.js";
import { nodeFields, nodeReferences } from "./nodes/node-resolvers.js";
import { type NodeReader, typesOfNodes } from "./nodes/types-of-nodes.js";
import type { CheckArguments, RelationResolvers } from "./reader/reader.js";
import type { ReferenceResolver } from "./reference-resolver.js";
import { validateInput } from "./validate-input.js";

export interface SubgraphSchemaDefinition {
  readonly resolvers: readonly ClassType<object>[];
  /** Types that no field returns, such as members of unions and interfaces. */
  readonly orphanedTypes?: readonly ClassType<object>[];
  /** Our directives: their composition header, and where they are applied beyond what type-graphql supports. */
  readonly vocabulary: {
    readonly linkHeader: string;
    readonly decorate: (schema: GraphQLSchema) => GraphQLSchema;
    /** The directive that says within which an input must be; nothing says it where there is none. */
    readonly boundsDirective?: string;
    /** For enums whose values are removed while rows still have them: the value that is answered in place of any other. */
    readonly unknownValues?: Readonly<Record<string, string>>;
  };
  readonly references: Readonly<Record<string, ReferenceResolver>>;
  /** Answers the fields that lead from row to row. */
  readonly reader?: RelationResolvers;
  /** Reads the nodes among the types. */
  readonly nodes?: NodeReader;
}

export interface SubgraphSchema {
  readonly schema: GraphQLSchema;
  /** The SDL, for composition, review and documentation; printed for whoever reads it. */
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
  const { linkHeader, decorate, boundsDirective, unknownValues = {} } = definition.vocabulary;
  // A field that stands in the row under its own name needs no resolver; the option of `buildSchema` does nothing.
  for (const field of getMetadataStorage().fields) field.simple ??= field.name === field.schemaName;
  const inner = await buildSchema({
    resolvers: indexed([
      ...definition.resolvers,
      ...(definition.nodes ? [typesOfNodes(definition.nodes)] : []),
    ]) as unknown as NonEmptyArray<ClassType<object>>,
    orphanedTypes: [...(definition.orphanedTypes ?? [])],
    scalarsMap: [{ type: Date, scalar: dateTimeScalar }],
    validateFn: validateInput,
    pubSub: noPubSub,
    // It would introspect the whole schema, a fifth of the time that building takes, to find what this finds.
    skipCheck: true,
  } as Parameters<typeof buildSchema>[0]);
  assertValidSchema(inner);
  if (boundsDirective !== undefined) declareBounds(inner, boundsDirective);
  const decorated = decorate(inner);
  const document = getDocumentNodeFromSchema(decorated);
  const sdl = () => `${linkHeader}\n\n${print(document)}\n`;
  const schema = federatedSchema(document, resolversOf(decorated, definition), sdl);
  keepExtensions(inner, schema);
  for (const [name, unknown] of Object.entries(unknownValues)) answerUnknown(schema, name, unknown);
  return {
    schema,
    get sdl() {
      return sdl();
    },
  };
}

/** type-graphql asks for every field whether the class of every field resolver is among the resolvers: a fifth of the time of a start. */
function indexed<Resolver>(resolvers: readonly Resolver[]): readonly Resolver[] {
  const known = new Set(resolvers);
  return Object.assign([...resolvers], { includes: (resolver: Resolver) => known.has(resolver) });
}

/** Has an enum answer a value that it does not have with another: one old row fails no list. */
function answerUnknown(schema: GraphQLSchema, name: string, unknown: string): void {
  const type = schema.getType(name);
  if (!isEnumType(type)) return;
  const known = new Set(type.getValues().map(({ value }) => value));
  const serialize = type.serialize.bind(type);
  type.serialize = (value) => (known.has(value) ? serialize(value) : unknown);
}

/** Puts a directive on each input that has bounds: what prints the schema writes what it finds in `extensions.directives`. */
function declareBounds(schema: GraphQLSchema, directive: string): void {
  for (const [input, bounds] of inputBounds(schema)) {
    const known = input.extensions.directives as Readonly<Record<string, unknown>> | undefined;
    input.extensions = { ...input.extensions, directives: { ...known, [directive]: [bounds] } };
  }
}

/** The extensions of fields, which SDL cannot express. */
function keepExtensions(from: GraphQLSchema, to: GraphQLSchema): void {
  for (const type of Object.values(from.getTypeMap())) {
    const same = to.getType(type.name);
    if (!isObjectType(type) || !isObjectType(same)) continue;
    for (const [name, { extensions }] of Object.entries(type.getFields())) {
      const field = same.getFields()[name];
      if (field) field.extensions = extensions;
    }
  }
}

function resolversOf(inner: GraphQLSchema, { references, reader, nodes }: SubgraphSchemaDefinition): ResolversOfTypes {
  const resolvers = createResolversMap(inner) as Record<string, Record<string, unknown>>;
  for (const fields of Object.values(resolvers)) {
    // type-graphql checks the class of a value; ours are plain rows that carry their type name.
    delete fields.__isTypeOf;
  }
  for (const [type, fields] of Object.entries(reader?.relations() ?? {}))
    for (const field of fields) {
      const declared = resolvers[type]?.[field];
      if (typeof declared !== "function") throw new Error(`${type}.${field} is read, but the schema does not have it.`);
      const check: CheckArguments = (given, context) => declared({}, given, context, {});
      resolvers[type] = { ...resolvers[type], [field]: reader?.resolver(type, field, check) };
    }
  for (const [type, resolve] of Object.entries({ ...(nodes && nodeReferences(inner, nodes)), ...references })) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve };
  }
  for (const [type, field, resolve] of nodes ? nodeFields(inner, nodes) : [])
    resolvers[type] = { ...resolvers[type], [field]: resolve };
  return resolvers;
}
