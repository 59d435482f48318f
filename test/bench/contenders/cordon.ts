import { nodeFlags } from "../../../local/processes/node-flags.js";
import { type SubgraphName, subgraphNames } from "../../../local/runtime/subgraph-names.js";
import { processTable } from "../../../local/system/process-table.js";
import { startChildServer } from "./child-server.js";
import type { Contender } from "./contender.js";

/** Cordon's own gateway: it authenticates a person's token and logs each request. */
export const cordon: readonly Contender[] = [
  {
    name: "cordon",
    title: "Cordon's gateway",
    kind: "cordon",
    // As `npm start` runs it, but for what `openSite` sets.
    start: async ({ system, tokenHeaders }) => ({
      url: `${system.gatewayUrl}/graphql`,
      pid: system.processes.gateway.pid ?? 0,
      headers: tokenHeaders,
      stop: async () => {},
    }),
  },
  {
    name: "cordon-sharing",
    title: "Cordon's gateway, equal calls shared",
    kind: "cordon",
    start: ({ system, secrets, folder, tokenHeaders }) => {
      const url = (name: Parameters<typeof system.url>[0]) => system.url(name);
      const urls = { ...subgraphUrls(url), issuer: url("issuer"), gateway: "", site: "" };
      const databaseUrl = (name: Parameters<typeof system.databaseUrl>[0]) => system.databaseUrl(name);
      return startChildServer({
        name: "cordon-sharing",
        folder,
        command: () => [...nodeFlags, processTable.gateway.entry],
        environment: { ...processTable.gateway.environment({ urls, secrets, databaseUrl }), RATE_LIMIT: "0" },
        headers: tokenHeaders,
      });
    },
  },
];

const subgraphUrls = (url: (name: SubgraphName) => string) =>
  Object.fromEntries(subgraphNames.map((name) => [name, url(name)])) as Record<SubgraphName, string>;
