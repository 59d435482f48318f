import type { Registry } from "prom-client";
import { type Routes } from "../http/exchange.js";
import { type ListeningServer, serve } from "../http/serve.js";
import type { Log } from "../runtime/log.js";

/**
 * Answers `GET /metrics`, for Prometheus, on a port of its own: no proxy or load balancer that leads to the service can
 * lead here by mistake, and who may reach it is a matter of the network. By default that is this machine.
 * @param read the text to answer, where it is more than that of the registry
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
