import type { GraphQLSchema } from "graphql";
import { enumValueDirectives } from "./enum-value-directives.js";
import { linkHeader } from "./link-header.js";
import type { OperationNames } from "./operation-names.js";
import { withDirectiveDefinitions } from "./with-directive-definitions.js";
import { withEnumValueDirectives } from "./with-enum-value-directives.js";
import { withOperationNames } from "./with-operation-names.js";

/** How the response model gets into the SDL of a subgraph; what the platform builds schemas with asks for it. */
export const responseModelVocabulary = (names: OperationNames) => ({
  linkHeader,
  decorate: (schema: GraphQLSchema): GraphQLSchema =>
    withEnumValueDirectives(withDirectiveDefinitions(withOperationNames(schema, names)), enumValueDirectives),
  // Rows outlive the operations that they name.
  unknownValues: { OperationName: "UNKNOWN" },
});
