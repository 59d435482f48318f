import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { assertValidSchema, type GraphQLSchema, isEnumType, isObjectType } from "graphql";
import { buildSchema, type ClassType, getMetadataStorage, type NonEmptyArray } from "type-graphql";
import { asSubgraph } from "./as-subgraph.js";
import { dateTimeScalar } from "./date-scalars.js";
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
  /** The SDL, for composition, review and documentation. It is printed when somebody asks for it. */
  sdl(): string;
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
  const { linkHeader, decorate, unknownValues = {} } = definition.vocabulary;
  // A field that stands in the row under its own name needs no resolver; the option of `buildSchema` does nothing.
  for (const field of getMetadataStorage().fields) field.simple ??= field.name === field.schemaName;
  const inner = await buildSchema({
    resolvers: [
      ...definition.resolvers,
      ...(definition.nodes ? [typesOfNodes(definition.nodes)] : []),
    ] as unknown as NonEmptyArray<ClassType<object>>,
    orphanedTypes: [...(definition.orphanedTypes ?? [])],
    scalarsMap: [{ type: Date, scalar: dateTimeScalar }],
    validateFn: validateInput,
    pubSub: noPubSub,
    // It would introspect the whole schema, a fifth of the time that building takes, to find what `assertValidSchema` finds.
    skipCheck: true,
  } as Parameters<typeof buildSchema>[0]);
  const decorated = decorate(inner);
  attachResolvers(decorated, definition);
  for (const [name, unknown] of Object.entries(unknownValues)) answerUnknown(decorated, name, unknown);
  let printed: string | undefined;
  const sdl = () => {
    printed ??= `${linkHeader}\n\n${printSchemaWithDirectives(decorated)}\n`;
    return printed;
  };
  const { nodes, references } = definition;
  const schema = asSubgraph(decorated, { ...(nodes && nodeReferences(decorated, nodes)), ...references }, sdl);
  assertValidSchema(schema);
  return { sdl, schema };
}

/** Has an enum answer a value that it does not have with another: one old row fails no list. */
function answerUnknown(schema: GraphQLSchema, name: string, unknown: string): void {
  const type = schema.getType(name);
  if (!isEnumType(type)) return;
  const known = new Set(type.getValues().map(({ value }) => value));
  const serialize = type.serialize.bind(type);
  type.serialize = (value) => (known.has(value) ? serialize(value) : unknown);
}

/** What answers the fields that no method of a class does. */
function attachResolvers(schema: GraphQLSchema, { reader, nodes }: SubgraphSchemaDefinition): void {
  for (const type of Object.values(schema.getTypeMap())) {
    // type-graphql checks the class of a value; ours are plain rows that carry their type name.
    if (isObjectType(type)) type.isTypeOf = undefined;
  }
  const fieldOf = (typeName: string, name: string) => {
    const type = schema.getType(typeName);
    return isObjectType(type) ? type.getFields()[name] : undefined;
  };
  for (const [type, names] of Object.entries(reader?.relations() ?? {}))
    for (const name of names) {
      const field = fieldOf(type, name);
      const declared = field?.resolve;
      if (!field || !declared) throw new Error(`${type}.${name} is read, but the schema does not have it.`);
      const check: CheckArguments = (given, context) =>
        declared({}, given, context, {} as never) as ReturnType<CheckArguments>;
      field.resolve = reader?.resolver(type, name, check);
    }
  for (const [type, name, resolve] of nodes ? nodeFields(schema, nodes) : []) {
    const field = fieldOf(type, name);
    if (field) field.resolve = resolve;
  }
}
