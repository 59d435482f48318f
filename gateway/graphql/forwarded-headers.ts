import type { IncomingMessage } from "node:http";

/** Passed on from the caller to every subgraph as they are. */
const forwarded = ["idempotency-key", "traceparent"];

/** Those of a request that subgraphs get with every call that is made for it. */
export function forwardedHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    forwarded.flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}
