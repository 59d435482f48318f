import { type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode } from "graphql";
import { argumentsOf } from "./directive-arguments.js";

/** From a supergraph's enum value (`INCIDENTS`) to the subgraph's name (`incidents`). */
export function subgraphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graphs = supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === "join__Graph"
      ? (definition.values ?? [])
      : [],
  );
  return new Map(
    graphs.map((value) => [value.name.value, String(argumentsOf(value, "join__graph")[0]?.name ?? value.name.value)]),
  );
}

/** The enum value of the subgraph that serves a field: it stands on the field, or only on the type when no other subgraph has it. */
export const graphOf = (field: FieldDefinitionNode, type: ObjectTypeDefinitionNode): string =>
  String(argumentsOf(field, "join__field")[0]?.graph ?? argumentsOf(type, "join__type")[0]?.graph);
