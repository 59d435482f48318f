import type { Handler } from "../../platform/http/exchange.js";
import type { Reachability } from "../subgraphs/subgraph-client.js";
import type { Supergraph } from "../subgraphs/supergraph.js";

/** Frequent readiness checks must not become load on the subgraphs. */
const cacheMs = 1_000;

/** GET /health/live: the process runs. */
export const live: Handler = ({ response }) => {
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end('{"status":"live"}\n');
};

/** Whether requests can be answered, the reason if not, and the reachability of each subgraph. */
export interface Readiness {
  readonly reason: string | undefined;
  readonly subgraphs: Readonly<Record<string, Reachability>>;
}

/** Returns a function that checks readiness; the result is cached for a moment. */
export function readiness(
  supergraph: Supergraph,
  identitySources: readonly string[],
  draining: () => boolean,
): () => Promise<Readiness> {
  let lastCheck = { at: Number.NEGATIVE_INFINITY, answer: Promise.resolve<Readonly<Record<string, Reachability>>>({}) };
  return async () => {
    if (performance.now() - lastCheck.at > cacheMs) lastCheck = { at: performance.now(), answer: ask(supergraph) };
    const subgraphs = await lastCheck.answer;
    return {
      reason: draining() ? "The gateway is shutting down." : reasonNotReady(subgraphs, identitySources),
      subgraphs,
    };
  };
}

/** GET /health/ready, for load balancers. */
export function ready(readiness: () => Promise<Readiness>): Handler {
  return async ({ response }) => {
    const { reason, subgraphs } = await readiness();
    response.statusCode = reason ? 503 : 200;
    response.setHeader("content-type", "application/json; charset=utf-8");
    response.end(`${JSON.stringify({ status: reason ? "not ready" : "ready", reason, subgraphs })}\n`);
  };
}

async function ask({ subgraphs }: Supergraph): Promise<Readonly<Record<string, Reachability>>> {
  return Object.fromEntries(
    await Promise.all(subgraphs.map(async (client) => [client.name, await client.reachability()] as const)),
  );
}

/** Without one subgraph, answers lack a part; without any that identifies people, there are none. */
function reasonNotReady(
  subgraphs: Readonly<Record<string, Reachability>>,
  identitySources: readonly string[],
): string | undefined {
  if (identitySources.length === 0 || identitySources.some((name) => subgraphs[name] === "ready")) return undefined;
  const states = identitySources.map((name) => `${name} is ${subgraphs[name] ?? "not in the supergraph"}`);
  return `Nobody can be recognized: ${states.join(", ")}.`;
}
