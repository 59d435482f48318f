import { addResolversToSchema } from "@apollo/subgraph/dist/schema-helper/index.js";
import { entitiesResolver } from "@apollo/subgraph/dist/types.js";
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from "graphql";

export type ResolversOfTypes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The types that federation adds to every subgraph schema. */
const additions = `
  "What a type is known by elsewhere, with its name."
  scalar _Any
  type _Service { "The schema, for composition." sdl: String }
`;

/**
 * Builds the executable subgraph schema as `buildSubgraphSchema` would, without re-validating SDL that composition has validated.
 * @param document without mistakes: it comes from a valid schema
 */
export function federatedSchema(document: DocumentNode, resolvers: ResolversOfTypes, sdl: () => string): GraphQLSchema {
  const entities = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && isEntity(definition) ? definition.name.value : [],
  );
  const hasEntities = entities.length > 0;
  const added = parse(
    `${additions}
     ${hasEntities ? `union _Entity = ${entities.join(" | ")}` : ""}
     type Query { ${hasEntities ? "_entities(representations: [_Any!]!): [_Entity]!" : ""} _service: _Service! }`,
    { noLocation: true },
  );
  const federationQuery = added.definitions.find(isQuery);
  const definitions = [
    ...document.definitions.map((definition) =>
      isQuery(definition)
        ? { ...definition, fields: [...(federationQuery?.fields ?? []), ...(definition.fields ?? [])] }
        : definition,
    ),
    ...added.definitions.filter((definition) => !isQuery(definition) || !document.definitions.some(isQuery)),
  ];
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValid: true });
  addResolversToSchema(schema, { Query: { _service: () => ({ sdl: sdl() }) } });
  if (hasEntities)
    addResolversToSchema(schema, {
      Query: {
        _entities: (_source, { representations }, context, info) =>
          entitiesResolver({ representations, context, info }),
      },
      _Entity: { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename },
    });
  addResolversToSchema(schema, resolvers as Parameters<typeof addResolversToSchema>[1]);
  return schema;
}

const isQuery = (definition: DocumentNode["definitions"][number]): definition is ObjectTypeDefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === "Query";

const isEntity = ({ directives = [] }: ObjectTypeDefinitionNode): boolean =>
  directives.some(({ name }) => name.value === "key");
