import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse } from "graphql";
import { OperationRefusal, refuseOperation } from "./operation-refusal.js";

/** @throws OperationRefusal when the text is not GraphQL or has too many tokens */
export function parseDocument(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message)) {
      throw refuseOperation(
        "GRAPHQL_PARSE_FAILED",
        `The document has more than ${maxTokens} tokens (names, signs and values). Select fewer fields, put what is repeated into a fragment and values into variables, or send several operations.`,
      );
    }
    if (error instanceof GraphQLError) throw new OperationRefusal("GRAPHQL_PARSE_FAILED", [error]);
    throw error;
  }
}

/** The operation to run, by its name if there are several. @throws OperationRefusal when it is missing or ambiguous */
export function selectOperation({ definitions }: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operations = definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [only, other] = name ? operations.filter((operation) => operation.name?.value === name) : operations;
  if (only && !other) return only;
  throw refuseOperation(
    "OPERATION_RESOLUTION_FAILURE",
    name
      ? `The document has no operation named "${name}". Name one that it has in \`operationName\`.`
      : only
        ? "The document has several operations. Name the one to run in `operationName`."
        : "The document has no operation, only fragments. Add one.",
  );
}
