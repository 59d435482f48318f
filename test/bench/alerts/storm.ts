import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { Agent, request } from "undici";
import { Cordon } from "../../../local/samples/player/cordon.js";
import { startSystem } from "../../../local/system/system.js";
import { repositoryRoot } from "../../../platform/runtime/repository-root.js";
import type { KeyedSource } from "../../journeys/support/clients/alert-source.js";
import { processorTime } from "../measuring/process-usage.js";
import { percentile } from "../measuring/statistics.js";
import { prepareStorm } from "./prepare-storm.js";
import { stormAlert } from "./storm-alert.js";

/** How the storm is let loose. */
interface StormOptions {
  readonly alerts: number;
  /** How many different things they tell of. */
  readonly distinct: number;
  /** How many come in one request. */
  readonly batch: number;
  /** How many requests are under way at a time. */
  readonly connections: number;
  readonly durable: boolean;
}

/** The first page of the queue, as a service team looks at it. */
const queue = `{ alerts(first: 50, filter: { states: [RECEIVED] }, orderBy: [{ field: SEVERITY, direction: DESC }]) {
  nodes { id title count lastSeenAt flapping triageOverdue service { name } } } }`;
/** What has nothing to do with alerts: what is open, what waits for the reader, and how well things are detected. */
const other = `{ incidents(first: 20) { nodes { id title state } } me { workItems(first: 20) { nodes { kind since } } }
  detectionCoverage(first: 50) { nodes { status } } }`;

/**
 * A storm of alerts at one gateway and one replica of incidents with the limits that they have by default, while somebody reads the queue
 * and somebody else something else. Everything, the sender included, shares the processors of this machine.
 * @returns what was found, by what was measured
 */
export async function measureStorm(
  options: StormOptions,
): Promise<readonly (readonly [measured: string, found: string])[]> {
  const folder = join(repositoryRoot, ".cordon-bench", `alerts-${process.pid}`);
  const environment = { LOG_LEVEL: "error" };
  const system = await startSystem({ dataFolder: folder, ports: "free", durable: options.durable, environment });
  try {
    const cordon = new Cordon(`${system.gatewayUrl}/graphql`, (persona) => system.tokenFor(persona));
    const { serviceId, source } = await prepareStorm(cordon);
    const quiet = await readUntil(cordon, AbortSignal.timeout(5_000));
    const usage = () =>
      [system.processes.gateway, system.processes.incidents].map(({ pid = 0 }) => processorTime(pid) ?? 0);
    const before = usage();
    const began = performance.now();
    const stop = new AbortController();
    const reading = readUntil(cordon, stop.signal);
    const reporting = reportUntil(cordon, serviceId, stop.signal);
    const { statuses, latencies } = await storm(system.gatewayUrl, source, options);
    const seconds = (performance.now() - began) / 1000;
    stop.abort();
    const [meanwhile, reports] = await Promise.all([reading, reporting]);
    const [gateway = 0, incidents = 0] = usage().map((time, place) => time - (before[place] ?? 0));
    const compared = await untilAllCompared(system.databaseUrl("incidents"), began);
    const kept = await counted(system.databaseUrl("incidents"), source.id);
    if (kept.counted !== options.alerts)
      throw new Error(`${options.alerts} were sent, and ${kept.counted} are counted.`);
    return report(options, {
      seconds,
      statuses,
      latencies,
      quiet,
      meanwhile,
      reports,
      compared,
      gateway,
      incidents,
      ...kept,
    });
  } finally {
    await system.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each connection sends its next request when the one before is answered; what is answered with 503 is sent again. */
async function storm(
  gatewayUrl: string,
  { id, secret }: KeyedSource,
  { alerts, distinct, batch, connections }: StormOptions,
) {
  const prints = Array.from({ length: distinct }, () => randomUUID());
  const bodies = Array.from({ length: Math.ceil(alerts / batch) }, (_, place) => {
    const size = Math.min(batch, alerts - place * batch);
    const some = Array.from({ length: size }, (_, index) => (place * batch + index * 7) % distinct);
    return JSON.stringify({ alerts: some.map((which) => stormAlert(prints[which] as string, which)) });
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

/** How long each read took: of the queue, and of something else. */
interface Reads {
  readonly queue: readonly number[];
  readonly other: readonly number[];
}

async function readUntil(cordon: Cordon, stopped: AbortSignal): Promise<Reads> {
  const timesOf = async (query: string) => {
    const times: number[] = [];
    while (!stopped.aborted) {
      const began = performance.now();
      await cordon.read("exchange-engineer", query);
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return times;
  };
  const [ofQueue, ofOther] = await Promise.all([timesOf(queue), timesOf(other)]);
  return { queue: ofQueue, other: ofOther };
}

/** How long somebody waited who reports an alert meanwhile, once every half second. */
async function reportUntil(cordon: Cordon, serviceId: string, stopped: AbortSignal): Promise<readonly number[]> {
  const times: number[] = [];
  while (!stopped.aborted) {
    const began = performance.now();
    await cordon.perform("exchange-engineer", "reportAlert", {
      ...{ serviceId, source: "WORKLOAD_DETECTION" },
      title: "Mail is slow",
      description: "Since a few minutes.",
    });
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return times;
}

/** Waits until each alert was compared with the others. @returns the seconds from when the storm began */
async function untilAllCompared(databaseUrl: string, began: number): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query("SELECT FROM alert WHERE awaits_correlation LIMIT 1");
      if (rows.length === 0) return (performance.now() - began) / 1000;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  } finally {
    await client.end();
  }
}

async function counted(
  databaseUrl: string,
  sourceId: string,
): Promise<{ readonly kept: number; readonly counted: number; readonly held: number }> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client
    .query<{ kept: number; counted: number; held: number }>(
      "SELECT count(*)::int AS kept, COALESCE(sum(count), 0)::int AS counted, count(suppressed_at)::int AS held FROM alert WHERE alert_source_id = $1",
      [sourceId],
    )
    .finally(() => client.end());
  return rows[0] ?? { kept: 0, counted: 0, held: 0 };
}

interface Measured {
  readonly seconds: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly latencies: readonly number[];
  readonly quiet: Reads;
  readonly meanwhile: Reads;
  readonly reports: readonly number[];
  readonly compared: number;
  readonly gateway: number;
  readonly incidents: number;
  readonly kept: number;
  readonly counted: number;
  readonly held: number;
}

function report(
  { alerts, distinct, batch, connections, durable }: StormOptions,
  {
    seconds,
    statuses,
    latencies,
    quiet,
    meanwhile,
    reports,
    compared,
    gateway,
    incidents,
    kept,
    counted: times,
    held,
  }: Measured,
): readonly (readonly [string, string])[] {
  const ms = (all: readonly number[]) =>
    [0.5, 0.99].map((share) => `${percentile([...all], share).toFixed(0)} ms`).join(" / ");
  const each = (milliseconds: number) => `${((milliseconds * 1000) / alerts).toFixed(0)} µs`;
  return [
    ["alerts sent, distinct, in a request, connections", [alerts, distinct, batch, connections].join(", ")],
    ["database waits for its disk", durable ? "yes" : "no"],
    ["processors, load of the machine at the end", `${cpus().length}, ${loadavg()[0]?.toFixed(1)}`],
    ["taken in", `${seconds.toFixed(1)} s`],
    ["alerts a second", (alerts / seconds).toFixed(0)],
    ["alerts kept, times counted, held back as noise", `${kept}, ${times}, ${held}`],
    ["all compared with each other", `${compared.toFixed(1)} s`],
    ["answers by status", [...statuses].map(([status, count]) => `${status}: ${count}`).join(", ")],
    ["a request of alerts, p50 / p99", ms(latencies)],
    ["a person reports an alert meanwhile, p50 / p99", ms(reports)],
    ["a page of the queue before, p50 / p99", ms(quiet.queue)],
    ["a page of the queue meanwhile, p50 / p99", ms(meanwhile.queue)],
    ["incidents, work and coverage before, p50 / p99", ms(quiet.other)],
    ["incidents, work and coverage meanwhile, p50 / p99", ms(meanwhile.other)],
    ["processor time for an alert: gateway, incidents", `${each(gateway)}, ${each(incidents)}`],
  ];
}
