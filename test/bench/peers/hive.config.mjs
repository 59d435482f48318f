import { defineConfig } from "@graphql-hive/gateway";
import { signed } from "./signed.mjs";

/* Hive Gateway as it comes. What it shares between identical requests under way is off: every request is answered. Each call to a subgraph
   is signed. */

export const gatewayConfig = defineConfig({
  supergraph: process.env.SUPERGRAPH_FILE,
  host: process.env.HOST,
  port: Number(process.env.PORT),
  pollingInterval: 0,
  inboundInflightRequestDeduplication: false,
  transportEntries: { "*": { options: { deduplicateInflightRequests: false } } },
  plugins: () => [
    {
      onFetch: ({ options, setOptions, executionRequest }) => {
        const subgraph = executionRequest?.subgraphName;
        if (subgraph) setOptions({ ...options, headers: { ...options.headers, ...signed(subgraph, options.body) } });
      },
    },
  ],
});
