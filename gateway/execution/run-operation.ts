import type { Log } from "../../platform/runtime/log.js";
import { formatErrors } from "../graphql/formatted-result.js";
import type { OperationCheck, RunOperation } from "../graphql/requested-operation.js";
import type { Subgraph } from "../graphql/subgraph.js";
import { executeOperation } from "./execute-operation.js";

interface RunningParts {
  readonly checks: readonly OperationCheck[];
  readonly subgraph: (name: string) => Subgraph | undefined;
  readonly log: Log;
}

/** Returns a function that checks an operation, executes it and formats its errors. */
export function operationRunner({ checks, subgraph, log }: RunningParts): RunOperation {
  return async (requested) => {
    const { prepared, variables, context } = requested;
    for (const check of checks) await check(requested);
    const { data, errors } = await executeOperation({ prepared, variables, context, subgraph });
    const extensions = Object.keys(context.extensions).length > 0 ? context.extensions : undefined;
    return errors ? { errors: formatErrors(errors, log, context.requestId), data, extensions } : { data, extensions };
  };
}
