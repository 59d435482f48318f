import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { calculateJwkThumbprint, importJWK, type JWK, SignJWT } from "jose";
import { Client as DatabaseClient } from "pg";
import { Agent, request } from "undici";
import { WebSocket } from "ws";
import { secretsOf } from "../../local/data-folder/secrets.js";
import { Cordon } from "../../local/samples/player/cordon.js";
import type { Memory } from "../../local/samples/player/step.js";
import { type System, startSystem } from "../../local/system/system.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { noteOf } from "../journeys/support/clients/notes.js";
import { persist } from "../journeys/support/clients/persist.js";
import { performScenario } from "../journeys/support/scenario/perform-scenario.js";
import { processorTime, residentMemory } from "./measuring/process-usage.js";
import { percentile } from "./measuring/statistics.js";

/*
 * npm run bench:live: holds live subscriptions at one gateway and one replica of incidents, and tells what they cost and
 * how long an operation takes to reach all of them. Everything, who listens included, shares the processors of this machine.
 */

const { values: options } = parseArgs({
  options: {
    subscribers: { type: "string", default: "2000" },
    operations: { type: "string", default: "20" },
    seconds: { type: "string", default: "40" },
    only: { type: "string", default: "" },
    help: { type: "boolean", default: false },
  },
});
const help = `npm run bench:live -- [options]

Holds live subscriptions at one gateway and one replica of incidents, and prints what they cost.

  --subscribers 2000   how many listen
  --operations 20      how many operations are performed, one a second
  --seconds 40         how long nothing happens before
  --only words         only the scenarios whose names have these words
`;
const subscribers = Number(options.subscribers);
const operations = Number(options.operations);
/** How long they are held while nothing happens: longer than a signed viewer is renewed after. */
const quietSeconds = Number(options.seconds);

interface Scenario {
  readonly name: string;
  readonly people: number;
  readonly selection: string;
  readonly transport: "events" | "socket";
}

const flat = "operation at incident { id title state severity handling version }";
const across = `${flat.slice(0, -2)} responsibleTeams { name } review { state } }`;

const scenarios: readonly Scenario[] = [
  { name: "own stream each, one subgraph", people: subscribers, selection: flat, transport: "events" },
  { name: "own stream each, three subgraphs", people: subscribers, selection: across, transport: "events" },
  { name: "own WebSocket each, one subgraph", people: subscribers, selection: flat, transport: "socket" },
  { name: "20 people, streams shared", people: 20, selection: across, transport: "events" },
];

/** Calls back for each result; the promise resolves when the subscription has been taken. */
type Listen = (token: string, query: string, onText: (text: string) => void) => Promise<() => void>;

async function main(): Promise<void> {
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const folder = join(repositoryRoot, ".cordon-bench", `live-${process.pid}`);
  const environment = { LOG_LEVEL: "error", SUBSCRIPTION_LIMIT: String(subscribers), RATE_LIMIT: "0" };
  const system = await startSystem({ dataFolder: folder, ports: "free", durable: false, environment });
  try {
    const cordon = new Cordon(`${system.gatewayUrl}/graphql`, (persona) => system.tokenFor(persona));
    const memory = await performScenario(cordon, "declareIncident");
    await addPeople(system.databaseUrl("teams"), subscribers);
    const tokenOf = await tokens(system, folder);
    console.log(`${subscribers} subscribers, ${operations} operations, one a second\n`);
    console.log(
      "| scenario | opened in s | gateway MiB (KiB each) | incidents MiB (KiB each) | quiet: CPU of gateway, incidents | reached p50 / p99 / last ms | ms CPU per update: gateway, incidents | incomplete |",
    );
    console.log("|---|---|---|---|---|---|---|---|");
    for (const scenario of scenarios.filter(({ name }) => name.includes(options.only)))
      console.log(await measure(scenario, system, cordon, memory, tokenOf));
  } finally {
    await system.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  { name, people, selection, transport }: Scenario,
  system: System,
  cordon: Cordon,
  memory: Memory,
  tokenOf: (number: number) => Promise<string>,
): Promise<string> {
  const usage = () => {
    const { gateway, incidents } = system.processes;
    return [gateway, incidents].map(({ pid = 0 }) => ({
      memory: residentMemory(pid) ?? 0,
      time: processorTime(pid) ?? 0,
    }));
  };
  const listen = transport === "events" ? overEvents(system.gatewayUrl) : overSocket(system.gatewayUrl);
  const arrivals: number[] = [];
  let incomplete = 0;
  const onText = (text: string) => {
    if (text.includes('"errors"')) incomplete += 1;
    arrivals.push(performance.now());
  };
  const query = `subscription { incidentChanged { ${selection} } }`;
  const [gatewayBefore, incidentsBefore] = usage();
  const began = performance.now();
  const stops: (() => void)[] = [];
  for (let first = 0; first < subscribers; first += 50) {
    const some = Array.from({ length: Math.min(50, subscribers - first) }, (_, index) => (first + index) % people);
    stops.push(...(await Promise.all(some.map(async (number) => listen(await tokenOf(number), query, onText)))));
  }
  const opened = (performance.now() - began) / 1000;
  await seconds(3);
  const [gatewayHeld, incidentsHeld] = usage();
  await seconds(quietSeconds);
  const [gatewayQuiet, incidentsQuiet] = usage();
  const latencies: number[] = [];
  const lasts: number[] = [];
  for (let operation = 0; operation < operations; operation += 1) {
    arrivals.length = 0;
    const sent = performance.now();
    const text = randomUUID();
    await persist(cordon, "exchange-engineer", "addServiceNote", noteOf(memory, text), text);
    const deadline = performance.now() + 180_000;
    while (arrivals.length < subscribers) {
      if (performance.now() > deadline) throw new Error(`Only ${arrivals.length} were told within three minutes.`);
      await seconds(0.01);
    }
    const taken = arrivals.map((arrival) => arrival - sent);
    latencies.push(...taken);
    lasts.push(Math.max(...taken));
    await seconds(Math.max(0, 1 - (performance.now() - sent) / 1000));
  }
  const [gatewayAfter, incidentsAfter] = usage();
  for (const stop of stops) stop();
  await seconds(3);
  type Usage = ReturnType<typeof usage>[number] | undefined;
  const formatMemory = (before: Usage, after: Usage) => {
    const more = (after?.memory ?? 0) - (before?.memory ?? 0);
    return `+${more.toFixed(0)} (${((more * 1024) / subscribers).toFixed(0)})`;
  };
  const share = (before: Usage, after: Usage) =>
    `${(((after?.time ?? 0) - (before?.time ?? 0)) / (quietSeconds * 10)).toFixed(0)} %`;
  const each = (before: Usage, after: Usage) =>
    (((after?.time ?? 0) - (before?.time ?? 0)) / (subscribers * operations)).toFixed(2);
  const milliseconds = [percentile(latencies, 0.5), percentile(latencies, 0.99), percentile(lasts, 0.5)];
  return `| ${[
    name,
    opened.toFixed(1),
    formatMemory(gatewayBefore, gatewayHeld),
    formatMemory(incidentsBefore, incidentsHeld),
    `${share(gatewayHeld, gatewayQuiet)}, ${share(incidentsHeld, incidentsQuiet)}`,
    milliseconds.map((value) => value.toFixed(0)).join(" / "),
    `${each(gatewayQuiet, gatewayAfter)}, ${each(incidentsQuiet, incidentsAfter)}`,
    String(incomplete),
  ].join(" | ")} |`;
}

function overEvents(gatewayUrl: string): Listen {
  const agent = new Agent({ headersTimeout: 60_000, bodyTimeout: 0 });
  return async (token, query, onText) => {
    const stop = new AbortController();
    const { statusCode, body } = await request(`${gatewayUrl}/graphql/stream`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
      dispatcher: agent,
      signal: stop.signal,
    });
    if (statusCode !== 200) throw new Error(`status ${statusCode}: ${await body.text()}`);
    body.on("data", (chunk: Buffer) => {
      const text = chunk.toString();
      if (text.includes("event: next")) onText(text);
    });
    body.on("error", () => undefined);
    return () => stop.abort();
  };
}

function overSocket(gatewayUrl: string): Listen {
  return (token, query, onText) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`${gatewayUrl.replace("http", "ws")}/graphql`, "graphql-transport-ws");
      socket.on("error", reject);
      socket.on("open", () =>
        socket.send(JSON.stringify({ type: "connection_init", payload: { authorization: `Bearer ${token}` } })),
      );
      socket.on("message", (data) => {
        const text = String(data);
        if (text.includes('"connection_ack"')) {
          socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query } }));
          resolve(() => socket.terminate());
        } else if (text.includes('"next"')) onText(text);
      });
    });
}

/** People of every team, so that what they may see is decided for each of them. */
async function addPeople(databaseUrl: string, count: number): Promise<void> {
  const client = new DatabaseClient({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `INSERT INTO person (id, version, key, subject, kind, name, email, team_ids)
     SELECT gen_random_uuid(), 1, 'listener-' || number, 'listener-' || number, 'PERSON', 'Listener ' || number,
            'listener-' || number || '@example.com',
            ARRAY[(SELECT id FROM team ORDER BY key OFFSET number % (SELECT count(*) FROM team) LIMIT 1)]
     FROM generate_series(0, $1 - 1) AS number`,
    [count],
  );
  await client.end();
}

/** Signs as the development issuer does. */
async function tokens(system: System, folder: string): Promise<(number: number) => Promise<string>> {
  const key = JSON.parse(secretsOf(folder).issuerPrivateKey) as JWK;
  const { d: _secret, ...publicPart } = key;
  const kid = await calculateJwkThumbprint(publicPart);
  const signing = await importJWK(key, "EdDSA");
  return (number) =>
    new SignJWT({})
      .setProtectedHeader({ alg: "EdDSA", kid, typ: "JWT" })
      .setIssuer(system.url("issuer"))
      .setAudience("cordon")
      .setSubject(`listener-${number}`)
      .setIssuedAt()
      .setExpirationTime("2h")
      .sign(signing);
}

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000));

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.stack);
    process.exit(1);
  },
);
