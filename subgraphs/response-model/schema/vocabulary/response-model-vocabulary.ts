import type { GraphQLSchema } from "graphql";
import { enumValueDirectives } from "../directives/enum-value-directives.js";
import { linkHeader } from "../directives/link-header.js";
import { withDirectiveDefinitions } from "../directives/with-directive-definitions.js";
import { withEnumValueDirectives } from "../directives/with-enum-value-directives.js";
import type { OperationNames } from "../operations/operation-names.js";
import { withOperationNames } from "../operations/with-operation-names.js";

/** How the response model gets into the SDL of a subgraph; what the platform builds schemas with asks for it. */
export const responseModelVocabulary = (names: OperationNames) => ({
  linkHeader,
  decorate: (schema: GraphQLSchema): GraphQLSchema =>
    withEnumValueDirectives(withDirectiveDefinitions(withOperationNames(schema, names)), enumValueDirectives),
  boundsDirective: "constraint",
  // Rows outlive the operations that they name.
  unknownValues: { OperationName: "UNKNOWN" },
});
