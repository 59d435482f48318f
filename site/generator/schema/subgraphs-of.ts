import type { GraphQLNamedType, GraphQLSchema } from "graphql";
import { isEnumType } from "graphql";
import { type Annotated, directiveUses, flag, text, texts } from "./directive-uses.js";

/** Names of the subgraphs that know a type. */
export function subgraphsOfType(schema: GraphQLSchema, type: GraphQLNamedType | null | undefined): readonly string[] {
  const graphs = directiveUses(schema, type?.astNode, "join__type").map((use) => text(use, "graph"));
  return [...new Set(graphs)].map((graph) => nameOf(schema, graph));
}

/** Names of the subgraphs that serve a field. Composition names them only where not all those of the type do. */
export function subgraphsOfField(
  schema: GraphQLSchema,
  type: GraphQLNamedType | null | undefined,
  field: Annotated,
): readonly string[] {
  const graphs = directiveUses(schema, field, "join__field")
    .filter((use) => !flag(use, "external"))
    .flatMap((use) => texts(use, "graph"));
  return graphs.length > 0 ? graphs.map((graph) => nameOf(schema, graph)) : subgraphsOfType(schema, type);
}

function nameOf(schema: GraphQLSchema, graph: string): string {
  const graphs = schema.getType("join__Graph");
  const node = isEnumType(graphs) ? graphs.getValue(graph)?.astNode : undefined;
  return text(directiveUses(schema, node, "join__graph")[0], "name") || graph;
}
