import { GraphQLError } from "graphql";

/** Codes for operations that are not executed, with the HTTP status where the media type allows one. */
const statusOf = {
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  // Clients that try persisted queries read the code from the response body.
  PERSISTED_QUERY_NOT_SUPPORTED: 200,
} as const;

/** The document or its variables are refused, and nothing was executed. The errors are for the caller. */
export class OperationRefusal extends Error {
  readonly status: number;
  readonly errors: readonly GraphQLError[];

  constructor(
    readonly code: keyof typeof statusOf,
    errors: readonly GraphQLError[],
  ) {
    super(errors.map(({ message }) => message).join(" "));
    this.status = statusOf[code];
    this.errors = errors.map((error) => withCode(error, code));
  }
}

/** Rules may set a code of their own. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions.code) return error;
  const { message, nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { ...extensions, code } });
}

/** Clients that send hashes (automatic persisted queries) recognize this exact message and send the query. */
export const persistedQueryRefusal = () =>
  refuseOperation("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported");

export const refuseOperation = (code: OperationRefusal["code"], message: string) =>
  new OperationRefusal(code, [new GraphQLError(message)]);
