import { GraphQLError } from "graphql";

/** Why a request that is well formed is not executed; the status stands where the media type lets it be told. */
const statusOf = {
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  // Its clients take the answer for a word about the request, not for its failure.
  PERSISTED_QUERY_NOT_SUPPORTED: 200,
} as const;

/** A document or its variables are not accepted: nothing was executed. Its errors are words for the caller. */
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

/** A rule may bring a code of its own. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions.code) return error;
  const { message, nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { ...extensions, code } });
}

/** A client that would rather send the hash of a query learns by these very words to send the query. */
export const persistedQueryRefusal = () =>
  refuseOperation("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported");

export const refuseOperation = (code: OperationRefusal["code"], message: string) =>
  new OperationRefusal(code, [new GraphQLError(message)]);
