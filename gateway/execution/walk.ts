import type { GraphQLError, GraphQLSchema } from "graphql";
import type { RequestContext } from "../graphql/request-context.js";
import type { Subgraph } from "../graphql/subgraph.js";
import type { CallsTogether } from "./calls-together.js";

/** The state of one execution of a query plan. */
export interface Walk {
  /** The complete schema, with what the public one leaves out. */
  readonly supergraphSchema: GraphQLSchema;
  readonly subgraph: (name: string) => Subgraph | undefined;
  readonly context: RequestContext;
  readonly together: CallsTogether;
  /** As the caller sent them, for subgraphs. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Coerced and with defaults, for `@skip` and `@include`. */
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly data: Record<string, unknown>;
  readonly errors: GraphQLError[];
  /** Entities for which a subgraph returned null: they do not exist, or not for this viewer. */
  readonly missing: WeakSet<object>;
}
