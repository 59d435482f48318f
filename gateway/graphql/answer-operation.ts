import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from "graphql";
import type { Log } from "../../platform/runtime/log.js";
import { executeOperation } from "../execution/execute-operation.js";
import type { Subgraph } from "../execution/subgraph.js";
import { formatError, mayBeSaid } from "./format-error.js";
import type { OperationCheck, RequestedOperation } from "./operation-check.js";

/** An answer as a caller gets it. */
export interface FormattedResult {
  readonly data?: ExecutionResult["data"];
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface AnsweringParts {
  readonly checks: readonly OperationCheck[];
  readonly subgraph: (name: string) => Subgraph | undefined;
  readonly log: Log;
}

export type AnswerOperation = (requested: RequestedOperation) => Promise<FormattedResult>;

/** Returns a function that checks an operation, runs it and makes its errors fit to be seen. */
export function operationAnswering({ checks, subgraph, log }: AnsweringParts): AnswerOperation {
  return async (requested) => {
    const { prepared, variables, context } = requested;
    for (const check of checks) await check(requested);
    const { data, errors } = await executeOperation({ prepared, variables, context, subgraph });
    const extensions = Object.keys(context.extensions).length > 0 ? context.extensions : undefined;
    return errors ? { errors: errors.map(told(log, context.requestId)), data, extensions } : { data, extensions };
  };
}

/** Logs in full what callers only see masked. */
export function told(log: Log, requestId: string): (error: GraphQLError) => GraphQLFormattedError {
  return (error) => {
    if (!mayBeSaid(error.extensions)) {
      log.error({ requestId, error: error.stack ?? String(error), path: error.path }, "unexpected error");
    }
    return formatError(error.toJSON());
  };
}
