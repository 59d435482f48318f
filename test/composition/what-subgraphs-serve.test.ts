import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, isSpecifiedDirective, lexicographicSortSchema, parse, printType } from "graphql";
import { buildSubgraph, type SubgraphSchemaDefinition } from "../../platform/graphql/federation.js";
import subgraphs from "../../subgraphs/subgraphs.json";

/** Those of its types that somebody may ask for, with what federation adds but for the words of its scalars. */
function servedTypes(schema: GraphQLSchema): readonly string[] {
  return Object.values(lexicographicSortSchema(schema).getTypeMap())
    .filter(({ name }) => !/^(__|link__|federation__|_Any$|_Service$)/.test(name))
    .map(printType);
}

test.each(Object.keys(subgraphs))(
  "The schema that %s serves is what @apollo/subgraph makes of its SDL.",
  async (name) => {
    const { schema: definition }: { schema: SubgraphSchemaDefinition } = await import(
      `../../subgraphs/${name}/graphql/schema.js`
    );
    const { schema, sdl } = await buildSubgraph(definition);
    const theirs = buildSubgraphSchema(parse(sdl));
    expect(servedTypes(schema)).toEqual(servedTypes(theirs));
    const added = ["_Any", "_Service"].map((type) => [schema, theirs].map((each) => Object.keys(fieldsOf(each, type))));
    for (const [ours, apollos] of added) expect(ours).toEqual(apollos);
    expect(schema.getDirectives().filter(isSpecifiedDirective)).toEqual(
      theirs.getDirectives().filter(isSpecifiedDirective),
    );
  },
);

const fieldsOf = (schema: GraphQLSchema, name: string): object => {
  const type = schema.getType(name);
  return type && "getFields" in type ? type.getFields() : { [String(type)]: type };
};
