import { defineConfig } from "@graphql-hive/gateway";

/* Hive Gateway as it comes. What it shares between identical requests under way is off: every request is answered. */

export const gatewayConfig = defineConfig({
  supergraph: process.env.SUPERGRAPH_FILE,
  host: process.env.HOST,
  port: Number(process.env.PORT),
  pollingInterval: 0,
  inboundInflightRequestDeduplication: false,
  transportEntries: { "*": { options: { deduplicateInflightRequests: false } } },
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({ "cordon-viewer": request.headers.get("cordon-viewer") ?? undefined }),
  },
});
