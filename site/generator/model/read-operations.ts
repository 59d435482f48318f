import type { GraphQLField, GraphQLSchema } from "graphql";
import { getNamedType, isEnumType, isUnionType } from "graphql";
import { directiveUses, text, texts } from "./directive-uses.js";
import type { Operation } from "./process-model.js";
import { controlsOf } from "./read-controls.js";

/** Every mutation, with the policy that stands on it. */
export function readOperations(schema: GraphQLSchema): readonly Operation[] {
  const mutation = schema.getMutationType();
  return Object.values(mutation?.getFields() ?? {}).map((field) => {
    const uses = (name: string) => directiveUses(schema, field.astNode, name);
    return {
      coordinate: `${mutation?.name}.${field.name}`,
      name: field.name,
      description: field.description ?? "",
      subgraphs: subgraphsOf(schema, field),
      answers: answersOf(field),
      phases: uses("phase").flatMap((use) => texts(use, "in")),
      responsibilities: uses("responsibility").flatMap((use) => texts(use, "anyOf")),
      functions: uses("function").flatMap((use) => texts(use, "anyOf")),
      transitions: uses("transition").map((use) => ({
        machine: text(use, "machine"),
        from: texts(use, "from"),
        to: text(use, "to"),
      })),
      gates: uses("gate").map((use) => text(use, "is")),
      controls: controlsOf(schema, field.astNode),
    };
  });
}

/** Composition names the subgraph on a field only where its type has several: without that, it is the type's. */
function subgraphsOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): readonly string[] {
  const onField = directiveUses(schema, field.astNode, "join__field").flatMap((use) => texts(use, "graph"));
  const onType = directiveUses(schema, schema.getMutationType()?.astNode, "join__type").map((use) =>
    text(use, "graph"),
  );
  const graphs = schema.getType("join__Graph");
  return (onField.length > 0 ? onField : onType).map((graph) => {
    const node = isEnumType(graphs) ? graphs.getValue(graph)?.astNode : undefined;
    return text(directiveUses(schema, node, "join__graph")[0], "name") || graph;
  });
}

function answersOf(field: GraphQLField<unknown, unknown>): readonly string[] {
  const type = getNamedType(field.type);
  return isUnionType(type) ? type.getTypes().map(({ name }) => name) : [type.name];
}
