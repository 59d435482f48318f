import { fork } from "node:child_process";
import { once } from "node:events";
import { type SubgraphName, subgraphNames } from "../../local/runtime/subgraph-names.js";
import { processTable } from "../../local/system/process-table.js";
import { readBody } from "../../platform/http/read-body.js";
import { serve } from "../../platform/http/serve.js";
import type { DashboardQuery } from "./dashboard-queries.js";
import type { Site } from "./site.js";

export interface Call {
  readonly subgraph: string;
  readonly url: string;
  readonly body: unknown;
}

/** What Cordon's gateway asked the subgraphs to answer one request: the calls of a wave are under way side by side. */
export interface RecordedAnswer {
  readonly query: DashboardQuery["name"];
  readonly variables: unknown;
  readonly waves: readonly (readonly Call[])[];
  readonly answer: unknown;
}

interface Observed extends Call {
  readonly from: number;
  until: number;
}

/** Sends every query through a gateway of its own whose subgraphs are listened in on. */
export async function recordCalls(site: Site, queries: readonly DashboardQuery[]): Promise<readonly RecordedAnswer[]> {
  let observed: Observed[] = [];
  const recorders = await Promise.all(
    subgraphNames.map((name) =>
      serve(
        {
          "POST /graphql": async ({ request, response }) => {
            const text = await readBody(request, 64 * 1024 * 1024);
            const url = `${site.system.url(name)}/graphql`;
            const body = JSON.parse(text);
            const call = { subgraph: name, url, body, from: performance.now(), until: Number.POSITIVE_INFINITY };
            observed.push(call);
            const headers = {
              "content-type": "application/json",
              "cordon-viewer": String(request.headers["cordon-viewer"]),
            };
            const answer = await fetch(url, { method: "POST", headers, body: text });
            const answered = await answer.text();
            call.until = performance.now();
            response.writeHead(answer.status, { "content-type": "application/json" }).end(answered);
          },
        },
        { host: "127.0.0.1", port: 0 },
        (error) => process.stderr.write(`a recorded call failed: ${String(error)}\n`),
      ),
    ),
  );
  const urls = Object.fromEntries(subgraphNames.map((name, index) => [name, recorders[index]?.url ?? ""]));
  const gateway = await startGateway(site, urls as Record<SubgraphName, string>);
  try {
    const headers = { "content-type": "application/json", ...(await site.tokenHeaders()) };
    const ask = async (query: string, variables: unknown) => {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${gateway.url}/graphql`, { method: "POST", headers, body });
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
      return errors ? { data, errors } : { data };
    };
    // Who asks is looked up with the first request, and not with those that follow.
    await ask("{ me { name } }", {});
    const answers: RecordedAnswer[] = [];
    for (const { name, query, variables } of queries) {
      for (const set of variables) {
        observed = [];
        const answer = await ask(query, set);
        answers.push({ query: name, variables: set, waves: wavesOf(observed), answer });
      }
    }
    return answers;
  } finally {
    await gateway.stop();
    await Promise.all(recorders.map((recorder) => recorder.drain()));
  }
}

/** A call is of the wave after the last one that had ended when it began. */
export function wavesOf(observed: readonly Observed[]): readonly (readonly Call[])[] {
  const waves: Observed[][] = [];
  for (const call of observed.toSorted((one, other) => one.from - other.from)) {
    const number = waves.findLastIndex((wave) => wave.some(({ until }) => until <= call.from)) + 1;
    const wave = waves[number];
    if (wave) wave.push(call);
    else waves[number] = [call];
  }
  return waves.map((wave) => wave.map(({ subgraph, url, body }) => ({ subgraph, url, body })));
}

async function startGateway(site: Site, subgraphs: Readonly<Record<SubgraphName, string>>) {
  const { system, secrets } = site;
  const urls = { ...subgraphs, issuer: system.url("issuer"), gateway: "", site: "" };
  const environment = processTable.gateway.environment({
    urls,
    secrets,
    databaseUrl: (name) => system.databaseUrl(name),
  });
  const child = fork(processTable.gateway.entry, [], {
    env: { PATH: process.env.PATH, HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "error", ...environment },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.on("message", (message: { type?: string; url?: string }) => {
      if (message.type === "listening" && message.url) resolve(message.url);
    });
    child.once("exit", (code) => reject(new Error(`The gateway that is listened in on ended with code ${code}.`)));
  });
  return {
    url,
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
