import type { ExecutionResult, GraphQLFormattedError } from "graphql";
import type { RequestedOperation } from "./operation-check.js";

/** An answer as a caller gets it. */
export interface FormattedResult {
  readonly data?: ExecutionResult["data"];
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Runs an operation. */
export type AnswerOperation = (requested: RequestedOperation) => Promise<FormattedResult>;
