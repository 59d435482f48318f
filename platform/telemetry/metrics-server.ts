import type { Registry } from "prom-client";
import { type Routes } from "../http/exchange.js";
import { type ListeningServer, serve } from "../http/serve.js";
import type { Log } from "../runtime/log.js";

/**
 * Serves `GET /metrics` for Prometheus on a port of its own, so that no proxy to the service exposes it by mistake and
 * the network decides who may reach it. By default that is this machine.
 * @param read the text to serve, if it is not just the registry
 */
export async function serveMetrics(
  registry: Registry,
  where: { readonly host: string; readonly port: number },
  log: Log,
  more: Routes = {},
  read = () => registry.metrics(),
): Promise<ListeningServer> {
  const server = await serve(
    {
      "GET /metrics": async ({ response }) => {
        const text = await read();
        response.writeHead(200, { "content-type": registry.contentType, "cache-control": "no-store" }).end(text);
      },
      ...more,
    },
    where,
    (error) => log.error({ error }, "metrics could not be read"),
  );
  log.info({ url: `${server.url}/metrics` }, "metrics");
  return server;
}
