import type { Handler } from "./exchange.js";
import type { Reachability } from "./subgraph-client.js";
import type { Supergraph } from "./supergraph.js";

/** The subgraph that knows who is asking: without it nobody is let in. */
const indispensable = "teams";

/** Keeps whoever asks for readiness often from becoming load on the subgraphs. */
const askAgainAfter = 1_000;

/** GET /health/live: the process runs. */
export const live: Handler = ({ response }) => {
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end('{"status":"live"}\n');
};

/** GET /health/ready: requests can be answered. Says of each subgraph whether it can be reached, by its name. */
export function ready(supergraph: Supergraph, draining: () => boolean): Handler {
  let asked = { at: Number.NEGATIVE_INFINITY, answer: Promise.resolve<Readonly<Record<string, Reachability>>>({}) };
  return async ({ response }) => {
    if (performance.now() - asked.at > askAgainAfter) asked = { at: performance.now(), answer: ask(supergraph) };
    const subgraphs = await asked.answer;
    const reason = draining() ? "The gateway is shutting down." : whyNot(subgraphs);
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

function whyNot(subgraphs: Readonly<Record<string, Reachability>>): string | undefined {
  const state = subgraphs[indispensable];
  if (!state) return `The supergraph has no ${indispensable} subgraph, so nobody can be recognized.`;
  return state === "ready" ? undefined : `The ${indispensable} subgraph is ${state}, so nobody can be recognized.`;
}
