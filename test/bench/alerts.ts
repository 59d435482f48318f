import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { Agent, request } from "undici";
import { Cordon } from "../../local/samples/player/cordon.js";
import { startSystem } from "../../local/system/system.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { issueKey, type KeyedSource, webhook } from "../journeys/support/clients/alert-source.js";
import { processorTime } from "./measuring/process-usage.js";
import { percentile } from "./measuring/statistics.js";

/*
 * npm run bench:alerts: a storm of alerts at one gateway and one replica of incidents, while somebody reads the queue. Everything, the
 * sender included, shares the processors of this machine.
 */

const { values: options } = parseArgs({
  options: {
    alerts: { type: "string", default: "100000" },
    distinct: { type: "string", default: "2000" },
    batch: { type: "string", default: "200" },
    connections: { type: "string", default: "8" },
    durable: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const help = `npm run bench:alerts -- [options]

Lets one source hand in a storm of alerts over POST /alerts, and prints how fast they are taken and what reading costs meanwhile.

  --alerts 100000     how many alerts
  --distinct 2000     how many different things they tell of
  --batch 200         how many come in one request, at most 1,000
  --connections 8     how many requests are under way at a time
  --durable           with a database that waits for its disk, as in production
`;
const [alerts, distinct, batch, connections] = [
  options.alerts,
  options.distinct,
  options.batch,
  options.connections,
].map(Number) as [number, number, number, number];

/** The first page of the queue, as a service team looks at it. */
const queue = `{ alerts(first: 50, filter: { states: [RECEIVED] }, orderBy: [{ field: SEVERITY, direction: DESC }]) {
  nodes { id title count lastSeenAt flapping triageOverdue service { name } } } }`;

async function main(): Promise<void> {
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const folder = join(repositoryRoot, ".cordon-bench", `alerts-${process.pid}`);
  const environment = { LOG_LEVEL: "error", RATE_LIMIT: "0", ALERT_LIMIT: "0" };
  const system = await startSystem({ dataFolder: folder, ports: "free", durable: options.durable, environment });
  try {
    const cordon = new Cordon(`${system.gatewayUrl}/graphql`, (persona) => system.tokenFor(persona));
    const source = await registerSource(cordon);
    const quiet = await readFor(cordon, 5_000);
    const usage = () =>
      [system.processes.gateway, system.processes.incidents].map(({ pid = 0 }) => processorTime(pid) ?? 0);
    const before = usage();
    const began = performance.now();
    const stop = new AbortController();
    const reading = readUntil(cordon, stop.signal);
    const { statuses, latencies } = await storm(system.gatewayUrl, source);
    const seconds = (performance.now() - began) / 1000;
    stop.abort();
    const meanwhile = await reading;
    const [gateway = 0, incidents = 0] = usage().map((time, place) => time - (before[place] ?? 0));
    const kept = await counted(system.databaseUrl("incidents"), source.id);
    const text = report({ seconds, statuses, latencies, quiet, meanwhile, gateway, incidents, ...kept });
    process.stdout.write(text);
    const results = join(repositoryRoot, "test", "bench", "results");
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, "alerts.md"), text);
    if (kept.counted !== alerts) throw new Error(`${alerts} were sent, and ${kept.counted} are counted.`);
  } finally {
    await system.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function registerSource(cordon: Cordon): Promise<KeyedSource> {
  const { services } = await cordon.read<{ services: { nodes: { id: string; name: string }[] } }>(
    "exchange-engineer",
    "{ services(first: 50) { nodes { id name } } }",
  );
  return issueKey(cordon, "exchange-engineer", "registerAlertSource", {
    name: "Alertmanager of Exchange",
    format: "PROMETHEUS_ALERTMANAGER",
    serviceId: services.nodes.find(({ name }) => name === "Exchange")?.id,
  });
}

/** Each connection sends its next request when the one before is answered; what is answered with 503 is sent again. */
async function storm(gatewayUrl: string, { id, secret }: KeyedSource) {
  const prints = Array.from({ length: distinct }, () => randomUUID());
  const bodies = Array.from({ length: Math.ceil(alerts / batch) }, (_, place) => {
    const size = Math.min(batch, alerts - place * batch);
    const some = Array.from({ length: size }, (_, index) => prints[(place * batch + index * 7) % distinct] as string);
    return JSON.stringify(webhook(some));
  });
  const dispatcher = new Agent({ connections });
  const statuses = new Map<number, number>();
  const latencies: number[] = [];
  const send = async () => {
    for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
      const sent = performance.now();
      const { statusCode, body: answer } = await request(`${gatewayUrl}/alerts/${id}`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${secret}` },
        body,
        dispatcher,
      });
      await answer.dump();
      statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
      if (statusCode === 202) latencies.push(performance.now() - sent);
      else bodies.push(body);
    }
  };
  await Promise.all(Array.from({ length: connections }, send));
  await dispatcher.close();
  return { statuses, latencies };
}

async function read(cordon: Cordon): Promise<number> {
  const began = performance.now();
  await cordon.read("exchange-engineer", queue);
  return performance.now() - began;
}

async function readFor(cordon: Cordon, milliseconds: number): Promise<readonly number[]> {
  return readUntil(cordon, AbortSignal.timeout(milliseconds));
}

async function readUntil(cordon: Cordon, stopped: AbortSignal): Promise<readonly number[]> {
  const times: number[] = [];
  while (!stopped.aborted) {
    times.push(await read(cordon));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return times;
}

async function counted(
  databaseUrl: string,
  sourceId: string,
): Promise<{ readonly kept: number; readonly counted: number }> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client
    .query<{ kept: number; counted: number }>(
      "SELECT count(*)::int AS kept, COALESCE(sum(count), 0)::int AS counted FROM alert WHERE alert_source_id = $1",
      [sourceId],
    )
    .finally(() => client.end());
  return rows[0] ?? { kept: 0, counted: 0 };
}

interface Measured {
  readonly seconds: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly latencies: readonly number[];
  readonly quiet: readonly number[];
  readonly meanwhile: readonly number[];
  readonly gateway: number;
  readonly incidents: number;
  readonly kept: number;
  readonly counted: number;
}

function report({
  seconds,
  statuses,
  latencies,
  quiet,
  meanwhile,
  gateway,
  incidents,
  kept,
  counted,
}: Measured): string {
  const ms = (times: readonly number[]) =>
    [0.5, 0.99].map((share) => `${percentile([...times], share).toFixed(0)} ms`).join(" / ");
  const each = (milliseconds: number) => `${((milliseconds * 1000) / alerts).toFixed(0)} µs`;
  const rows: readonly (readonly [string, string])[] = [
    ["alerts sent, distinct, in a request, connections", [alerts, distinct, batch, connections].join(", ")],
    ["database waits for its disk", options.durable ? "yes" : "no"],
    ["processors, load of the machine at the end", `${cpus().length}, ${loadavg()[0]?.toFixed(1)}`],
    ["taken in", `${seconds.toFixed(1)} s`],
    ["alerts a second", (alerts / seconds).toFixed(0)],
    ["alerts kept, times counted", `${kept}, ${counted}`],
    ["answers by status", [...statuses].map(([status, count]) => `${status}: ${count}`).join(", ")],
    ["a request of alerts, p50 / p99", ms(latencies)],
    ["a page of the queue before, p50 / p99", ms(quiet)],
    ["a page of the queue meanwhile, p50 / p99", ms(meanwhile)],
    ["processor time for an alert: gateway, incidents", `${each(gateway)}, ${each(incidents)}`],
  ];
  const table = ["| measured | found |", "| --- | --- |", ...rows.map(([name, found]) => `| ${name} | ${found} |`)];
  return `# A storm of alerts\n\nWritten by \`npm run bench:alerts\`.\n\n${table.join("\n")}\n`;
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.stack);
    process.exit(1);
  },
);
