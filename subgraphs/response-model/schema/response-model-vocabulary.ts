import type { GraphQLSchema } from "graphql";
import { enumValueDirectives } from "./enum-value-directives.js";
import { linkHeader } from "./link-header.js";
import { withDirectiveDefinitions } from "./with-directive-definitions.js";
import { withEnumValueDirectives } from "./with-enum-value-directives.js";

/** How the response model gets into the SDL of a subgraph; what the platform builds schemas with asks for it. */
export const responseModelVocabulary = {
  linkHeader,
  decorate: (schema: GraphQLSchema): GraphQLSchema =>
    withEnumValueDirectives(withDirectiveDefinitions(schema), enumValueDirectives),
};
