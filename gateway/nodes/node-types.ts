import { type DocumentNode, Kind } from "graphql";

/** The names of the types in a schema, of a subgraph or of a supergraph, that are nodes. Pure. */
export const nodeTypes = (schema: DocumentNode): readonly string[] =>
  schema.definitions.flatMap((one) =>
    (one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    one.interfaces?.some(({ name }) => name.value === "Node")
      ? one.name.value
      : [],
  );
