import type { IncomingMessage } from "node:http";
import type { PreparedOperation } from "./prepared-operation.js";
import type { RequestContext } from "./request-context.js";

/** What is looked at for each request, before anything of the operation is run. */
export interface RequestedOperation {
  readonly prepared: PreparedOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
  readonly request: IncomingMessage;
}

/**
 * Refuses a request for who sends it, or for its variables, by throwing: an OperationRefusal, a RequestRefusal or a
 * CordonError. It may put something into `context.extensions`.
 */
export type OperationCheck = (requested: RequestedOperation) => void | Promise<void>;
