import type { Log } from "../../platform/runtime/log.js";
import type { AnswerOperation } from "../graphql/formatted-result.js";
import type { OperationCheck } from "../graphql/operation-check.js";
import { reportError } from "../graphql/report-error.js";
import type { Subgraph } from "../graphql/subgraph.js";
import { executeOperation } from "./execute-operation.js";

export interface AnsweringParts {
  readonly checks: readonly OperationCheck[];
  readonly subgraph: (name: string) => Subgraph | undefined;
  readonly log: Log;
}

/** Returns a function that checks an operation, runs it and makes its errors fit to be seen. */
export function operationAnswering({ checks, subgraph, log }: AnsweringParts): AnswerOperation {
  return async (requested) => {
    const { prepared, variables, context } = requested;
    for (const check of checks) await check(requested);
    const { data, errors } = await executeOperation({ prepared, variables, context, subgraph });
    const extensions = Object.keys(context.extensions).length > 0 ? context.extensions : undefined;
    return errors
      ? { errors: errors.map(reportError(log, context.requestId)), data, extensions }
      : { data, extensions };
  };
}
