import type { GraphQLSchema } from "graphql";
import { inputBounds } from "../../../../platform/graphql/input-bounds.js";

/** Says at each input field and argument of a schema which bounds its rules set. It hands back the schema itself. */
export function withConstraints(schema: GraphQLSchema): GraphQLSchema {
  for (const [input, bounds] of inputBounds(schema)) {
    const directives = { ...(input.extensions.directives as object | undefined), constraint: [bounds] };
    input.extensions = { ...input.extensions, directives };
  }
  return schema;
}
