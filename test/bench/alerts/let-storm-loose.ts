import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { Agent, request } from "undici";
import { Cordon } from "../../../local/samples/player/cordon.js";
import type { KeyedSource } from "../../journeys/support/clients/alert-source.js";
import { prepareStorm } from "./prepare-storm.js";
import { stormAlert } from "./storm-alert.js";

/** How the storm is let loose. */
export interface StormOptions {
  readonly alerts: number;
  /** How many different things they tell of. */
  readonly distinct: number;
  /** How many come in one request. */
  readonly batch: number;
  /** How many requests are under way at a time. */
  readonly connections: number;
  /** For how many milliseconds is read before it. */
  readonly quiet: number;
}

/** The first page of the queue, as a service team looks at it. */
const queue = `{ alerts(first: 50, filter: { states: [RECEIVED] }, orderBy: [{ field: SEVERITY, direction: DESC }]) {
  nodes { id title count lastSeenAt flapping triageOverdue service { name } } } }`;
/** What has nothing to do with alerts: what is open, what waits for the reader, and how well things are detected. */
const other = `{ incidents(first: 20) { nodes { id title state } } me { workItems(first: 20) { nodes { kind since } } }
  detectionCoverage(first: 50) { nodes { status } } }`;

/** The system on which a storm is let loose. */
interface StormedSystem {
  readonly gatewayUrl: string;
  /** Of incidents. */
  readonly databaseUrl: string;
  readonly cordon: Cordon;
  /** Does the storm itself: for whoever wants to know what it costs. */
  readonly around?: <T>(work: () => Promise<T>) => Promise<T>;
}

/** What a storm was like: times in milliseconds, beside the seconds until all were taken in and until all were compared. */
export interface MeasuredStorm {
  readonly seconds: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly latencies: readonly number[];
  readonly quiet: Reads;
  readonly meanwhile: Reads;
  readonly reports: readonly number[];
  readonly compared: number;
  readonly kept: number;
  readonly counted: number;
  readonly held: number;
}

/**
 * A storm of alerts of one source, while somebody reads the queue, somebody else something else, and a third reports alerts by hand.
 * @throws Error where not each of them is counted once, or a read or a report is not answered
 */
export async function letStormLoose(system: StormedSystem, options: StormOptions): Promise<MeasuredStorm> {
  const { gatewayUrl, databaseUrl, cordon, around = (work) => work() } = system;
  const { serviceId, source } = await prepareStorm(cordon);
  const quiet = await readUntil(cordon, AbortSignal.timeout(options.quiet));
  const began = performance.now();
  const stop = new AbortController();
  const reading = readUntil(cordon, stop.signal);
  const reporting = reportUntil(cordon, serviceId, stop.signal);
  const storming = around(() => storm(gatewayUrl, source, options)).then((answers) => ({
    ...answers,
    seconds: (performance.now() - began) / 1000,
  }));
  const [{ statuses, latencies, seconds }, meanwhile, reports] = await Promise.all([
    storming.finally(() => stop.abort()),
    reading,
    reporting,
  ]);
  const compared = await untilAllCompared(databaseUrl, began);
  const kept = await counted(databaseUrl, source.id);
  if (kept.counted !== options.alerts) throw new Error(`${options.alerts} were sent, and ${kept.counted} are counted.`);
  return { seconds, statuses, latencies, quiet, meanwhile, reports, compared, ...kept };
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
