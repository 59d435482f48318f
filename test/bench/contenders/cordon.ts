import type { Contender } from "./contender.js";

/** Cordon's own gateway as `npm start` runs it: it authenticates a person's token and logs each request. */
export const cordon: Contender = {
  name: "cordon",
  title: "Cordon's gateway",
  kind: "cordon",
  start: async ({ system, tokenHeaders }) => ({
    url: `${system.gatewayUrl}/graphql`,
    pid: system.processes.gateway.pid ?? 0,
    headers: tokenHeaders,
    stop: async () => {},
  }),
};
