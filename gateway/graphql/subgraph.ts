import type { OperationTypeNode } from "graphql";
import type { RequestContext } from "./request-context.js";

/** One question of a plan to one subgraph. */
export interface SubgraphCall {
  readonly kind: OperationTypeNode;
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** All of that as the JSON text that travels; written once, since most of it never changes. */
  readonly body: string;
}

export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface SubgraphResult {
  /** The walk takes these objects for its own: it changes them. */
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly SubgraphError[];
}

/** What a plan asks. A subgraph that does not answer is not an exception: it answers an error for each empty field. */
export interface Subgraph {
  readonly name: string;
  ask(call: SubgraphCall, context: RequestContext): Promise<SubgraphResult>;
}
