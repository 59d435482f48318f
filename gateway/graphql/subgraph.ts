import type { OperationTypeNode } from "graphql";
import type { RequestContext } from "./request-context.js";

/** One fetch of a query plan from a subgraph. */
export interface SubgraphCall {
  readonly kind: OperationTypeNode;
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The JSON text of the request, serialized once. */
  readonly body: string;
}

export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface SubgraphResult {
  /** The executor modifies these objects. */
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly SubgraphError[];
}

/** A subgraph as the executor calls it. It does not throw when the subgraph fails: it returns an error for each field. */
export interface Subgraph {
  readonly name: string;
  ask(call: SubgraphCall, context: RequestContext): Promise<SubgraphResult>;
  /** The same for several fetches of entities at once, in their order. Without it, they are sent one by one. */
  askTogether?(calls: readonly SubgraphCall[], context: RequestContext): Promise<readonly SubgraphResult[]>;
}
