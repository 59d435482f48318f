import { type GraphQLDataSource, LocalGraphQLDataSource } from "@apollo/gateway";
import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  GraphQLError,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from "graphql";
import { hashOf, type Random, randomFrom } from "./random.js";

/** How often, in a hundred, something goes wrong. */
export interface Troubles {
  readonly nulls: number;
  readonly errors: number;
}

type Source = Readonly<Record<string, unknown>> & { readonly __typename?: string };

/**
 * A real subgraph whose data are invented out of the question: the same question, by the same reference, always has the
 * same answer, with nulls and errors among them as long as the troubles are the same. Few ids, so that the same entity turns
 * up in many places.
 */
export function inventedSubgraph(sdl: string, troubles: () => Troubles): GraphQLDataSource {
  const schema = buildSubgraphSchema(parse(sdl));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("_")) continue;
    if (isAbstractType(type)) type.resolveType = (value: Source) => value.__typename;
    if (isObjectType(type) || isInterfaceType(type)) {
      const resolveReference = (reference: Source) => resolveField(kindOf(schema, type, reference), reference);
      type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference } } };
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.name.startsWith("_"))
        field.resolve = (source, args, _, info) => invent(schema, source, args, info, troubles());
    }
  }
  return new LocalGraphQLDataSource(schema);
}

const resolveField = (typename: string, reference: Source) =>
  hashOf(JSON.stringify(reference)) % 11 === 0 ? null : { ...reference, __typename: typename };

/** A reference may be to an interface; then its id tells the kind, or at least decides it. */
function kindOf(schema: GraphQLSchema, type: GraphQLObjectType | GraphQLInterfaceType, { id }: Source): string {
  if (isObjectType(type)) return type.name;
  const kinds = schema.getPossibleTypes(type).map(({ name }) => name);
  const kind = kinds.find((name) => String(id).startsWith(`${name}-`)) ?? kinds[hashOf(String(id)) % kinds.length];
  return kind ?? type.name;
}

function invent(
  schema: GraphQLSchema,
  source: Source | undefined,
  args: object,
  info: GraphQLResolveInfo,
  troubles: Troubles,
): unknown {
  const known = source?.[info.fieldName];
  if (known !== undefined) return known;
  const about = `${info.parentType.name}.${info.fieldName} ${JSON.stringify(source ?? {})} ${JSON.stringify(args)}`;
  const random = randomFrom(hashOf(about));
  if (random.percent(troubles.errors)) {
    throw new GraphQLError(`No ${info.fieldName} for ${hashOf(about)}.`, { extensions: { code: "BAD_USER_INPUT" } });
  }
  return inventValue(schema, info.returnType, info.fieldName, random, troubles);
}

function inventValue(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  field: string,
  random: Random,
  troubles: Troubles,
): unknown {
  if (isNonNullType(type)) return inventValue(schema, type.ofType, field, random, { ...troubles, nulls: 0 });
  if (random.percent(troubles.nulls)) return null;
  if (isListType(type)) {
    return Array.from({ length: random.below(4) }, () => inventValue(schema, type.ofType, field, random, troubles));
  }
  if (isEnumType(type)) return random.pick(type.getValues()).value;
  if (isObjectType(type)) return objectOf(type.name, random);
  if (isAbstractType(type)) return objectOf(random.pick(schema.getPossibleTypes(type)).name, random);
  return scalarOf(type.name, field, random);
}

const objectOf = (typename: string, random: Random) => ({ __typename: typename, id: `${typename}-${random.below(4)}` });

function scalarOf(name: string, field: string, random: Random): unknown {
  switch (name) {
    case "Int":
      return random.below(100);
    case "Float":
      return random.below(100) / 8;
    case "Boolean":
      return random.percent(50);
    case "ID":
      return `${field}-${random.below(4)}`;
    case "String":
      return `${field} "${random.below(9)}" é`;
    default:
      return { "a custom": ["scalar", random.below(9), null] };
  }
}
