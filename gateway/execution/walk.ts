import type { GraphQLError, GraphQLSchema } from "graphql";
import type { RequestContext } from "../graphql/request-context.js";
import type { Subgraph } from "../graphql/subgraph.js";

/** One run of a plan: what came so far, and what went wrong on the way. */
export interface Walk {
  /** With everything the subgraphs have in it, also what the public schema leaves out. */
  readonly supergraphSchema: GraphQLSchema;
  readonly subgraph: (name: string) => Subgraph | undefined;
  readonly context: RequestContext;
  /** As the caller sent them; their subgraph reads them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** With defaults, for `@skip` and `@include`. */
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly data: Record<string, unknown>;
  readonly errors: GraphQLError[];
  /** The objects of which a subgraph said that it knows no such thing: there is none, or none that the viewer may see. */
  readonly missing: WeakSet<object>;
}
