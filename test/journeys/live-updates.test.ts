import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient as createWsClient } from "graphql-ws";
import { calculateJwkThumbprint, importJWK, type JWK, SignJWT } from "jose";
import { WebSocket } from "ws";
import { secretsOf } from "../../local/data-folder/secrets.js";
import type { SupervisedProcess } from "../../local/processes/supervised-process.js";
import { Cordon } from "../../local/samples/player/cordon.js";
import { eventually } from "../../local/samples/player/eventually.js";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { type System, startSystem } from "../../local/system/system.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { until } from "../support/until.js";
import {
  type LiveClient,
  type LiveTarget,
  overEvents,
  overWebSocket,
  type Transport,
} from "./support/clients/live-clients.js";
import { noteOf } from "./support/clients/notes.js";
import { persist } from "./support/clients/persist.js";
import { replicaOf, through } from "./support/processes/replicas.js";
import { startTcpProxy, type TcpProxy } from "./support/processes/tcp-proxy.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

const folder = temporaryFolder();
let system: System;
let cordon: Cordon;
/** Another gateway, on another replica of incidents. */
let elsewhere: Cordon;
let memory: Memory;
let incidentId: string;
const replicas: SupervisedProcess[] = [];
const clients: LiveClient[] = [];

beforeAll(async () => {
  // A database server of its own, which nobody misses when it is killed.
  system = await startSystem({ dataFolder: folder.path, ports: "free" });
  cordon = new Cordon(`${system.gatewayUrl}/graphql`, (persona) => system.tokenFor(persona));
  const incidents = await start(replicaOf(system, "incidents"));
  elsewhere = through(system, await start(replicaOf(system, "gateway", { urls: { incidents } })));
  memory = await performScenario(cordon, "declareIncident");
  incidentId = recall(memory, "incident");
});
afterEach(() => {
  for (const client of clients.splice(0)) client.stop();
});
afterAll(async () => {
  await Promise.all(replicas.map((replica) => replica.stop()));
  await system?.stop();
  folder.remove();
});

function start(replica: SupervisedProcess): Promise<string> {
  replicas.push(replica);
  return replica.start();
}

const gatewayOf = ({ gatewayUrl }: Cordon) => new URL(gatewayUrl).origin;

const as = (persona: string, by: Cordon = cordon): LiveTarget => ({
  url: () => gatewayOf(by),
  token: () => by.tokenFor(persona),
});

async function subscribe(
  transport: Transport,
  target: LiveTarget,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<LiveClient> {
  const client = await transport(target, { query, variables });
  clients.push(client);
  return client;
}

const changes = `subscription ($filter: IncidentChangeFilter, $after: String) {
  incidentChanged(filter: $filter, after: $after) { cursor operation at incident { id title handling version } }
}`;
const additions = `subscription ($id: ID!, $after: String) {
  timelineAdded(incident: $id, after: $after) { cursor entry { sequence operation text } }
}`;

const entries = `subscription { shiftLogEntryChanged {
  operation shiftLogEntry { text shift { team { name } } incident { id number } }
} }`;

/** The shift of the operations center that is on duty. */
async function shiftOnDuty(): Promise<string> {
  const { me } = await cordon.read<{ me: { teams: { id: string; currentShift: { id: string } | null }[] } }>(
    "operations-center",
    "{ me { teams { id currentShift { id } } } }",
  );
  const [team] = me.teams;
  return team?.currentShift?.id ?? (await cordon.perform("operations-center", "openShift", { teamId: team?.id })).id;
}

const mark = (handling: string, by: Cordon = cordon) =>
  by.perform("security-lead", "changeHandling", { incidentId, handling, reason: "For the test." });

const contribute = (text: string, by: Cordon = cordon) =>
  persist(by, "exchange-engineer", "addServiceNote", noteOf(memory, text), randomUUID());

/** The entries of a timeline that a client was told, in the order in which it was. */
const entriesOf = (client: LiveClient) =>
  client.results.map(({ data }) => data.timelineAdded.entry as { readonly sequence: number; readonly text: string });

/** Waits until a client has been told of a contribution, and expects that it was told of so many entries, none twice, none left out. */
async function expectAllUpTo(client: LiveClient, text: string, count: number): Promise<void> {
  await eventually(
    async () => entriesOf(client).at(-1)?.text,
    (last) => last?.includes(text) ?? false,
  );
  const sequences = entriesOf(client).map(({ sequence }) => sequence);
  expect(sequences).toEqual(Array.from({ length: count }, (_, index) => Number(sequences[0]) + index));
}

/**
 * Waits until what was done so far has been told: a subscription begins at the latest with its opening, and may be told of
 * what was committed a moment before.
 */
async function waitUntilDelivered(transport: Transport): Promise<void> {
  const listening = await subscribe(transport, as("security-lead"), additions, { id: incidentId });
  const last = `Nothing before this ${randomUUID()}`;
  await contribute(last);
  let text: string;
  do {
    text = (await listening.next()).data.timelineAdded.entry.text;
  } while (!text.includes(last));
}

const transports = [
  ["server-sent events", overEvents],
  ["WebSocket", overWebSocket],
] as const;

/** Tokens that end when the test wants them to, which is long after they are used first, signed as the development issuer signs. */
async function shortToken(subject: string, seconds: number): Promise<string> {
  const key = JSON.parse(secretsOf(folder.path).issuerPrivateKey) as JWK;
  const { d: _secret, ...publicPart } = key;
  return new SignJWT({})
    .setProtectedHeader({ alg: "EdDSA", kid: await calculateJwkThumbprint(publicPart), typ: "JWT" })
    .setIssuer(system.url("issuer"))
    .setAudience("cordon")
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(await importJWK(key, "EdDSA"));
}

describe.each(transports)("Over %s", (_, transport) => {
  test("what is written into the log of a shift is delivered with the incident that it is about.", async () => {
    const shiftId = await shiftOnDuty();
    const client = await subscribe(transport, as("operations-center"), entries);
    const entry = { shiftId, category: "OBSERVATION", text: `Seen over ${transport.name}`, incidentId };
    // The incident is known here a moment after it was opened.
    await until(
      async () =>
        (await cordon.perform("operations-center", "recordShiftLogEntry", entry)).__typename === "ShiftLogEntry",
    );
    expect((await client.next()).data.shiftLogEntryChanged).toEqual({
      operation: "RECORD_SHIFT_LOG_ENTRY",
      shiftLogEntry: {
        text: entry.text,
        shift: { team: { name: expect.stringContaining("CDOC") } },
        incident: { id: incidentId, number: expect.stringMatching(/^INC-/) },
      },
    });
  });

  test("what is done at one replica is told to whoever listens at another.", async () => {
    const client = await subscribe(transport, as("security-analyst", elsewhere), changes);
    await mark("AMBER");
    const { data, errors } = await client.next();
    expect(errors).toBeUndefined();
    expect(data.incidentChanged).toMatchObject({ operation: "CHANGE_HANDLING", incident: { id: incidentId } });
  });

  test("an update reaches into any subgraph, and says there what a query says.", async () => {
    const selection =
      "id title services { name owner { name } } virtualTeam { role person { name } } responsibleTeams { name } onCall { person { name } } review { state }";
    const client = await subscribe(
      transport,
      as("exchange-engineer"),
      `subscription { incidentChanged { incident { ${selection} } } }`,
    );
    await mark("AMBER");
    const { data, errors } = await client.next();
    expect(errors).toBeUndefined();
    const { incident } = await cordon.read<{ incident: object }>(
      "exchange-engineer",
      `query ($id: ID!) { incident(id: $id) { ${selection} } }`,
      { id: incidentId },
    );
    expect(data.incidentChanged.incident).toEqual(incident);
    expect(data.incidentChanged.incident.responsibleTeams).not.toHaveLength(0);
  });

  test("an incident that is marked TLP RED is told to its virtual team and to nobody else.", async () => {
    await mark("GREEN");
    await waitUntilDelivered(transport);
    const inside = await subscribe(transport, as("security-lead"), changes);
    const outside = await subscribe(transport, as("sharepoint-engineer"), changes);
    await mark("RED");
    await contribute(`Only for the team ${transport.name}`);
    // What is told is decided when it is told, so it must have been before the marking changes.
    const seen = [await inside.next(), await inside.next()];
    await mark("GREEN");
    seen.push(await inside.next());
    expect(seen.map(({ data }) => data.incidentChanged.operation)).toEqual([
      "CHANGE_HANDLING",
      "ADD_SERVICE_NOTE",
      "CHANGE_HANDLING",
    ]);
    const { version } = seen[2]?.data.incidentChanged.incident ?? {};
    expect((await outside.next()).data.incidentChanged).toMatchObject({ incident: { handling: "GREEN", version } });
    expect(outside.results).toHaveLength(1);
  });

  test("a client whose connection is cut again and again, while much happens, misses nothing and gets nothing twice.", async () => {
    await mark("GREEN");
    const proxy = await startTcpProxy(gatewayOf(cordon));
    const target = { url: () => proxy.url, token: () => cordon.tokenFor("security-analyst") };
    const client = await subscribe(transport, target, additions, { id: incidentId });
    // Nothing may be lost before the first event either, so the client has heard one before the first cut.
    await contribute(`Before the cuts ${transport.name}`);
    await client.next();
    await whileCutting(proxy, async () => {
      const one = async (writer: number) => {
        for (let index = 0; index < 25; index += 1) {
          await contribute(`${transport.name} ${writer} ${index}`, writer % 2 ? cordon : elsewhere);
        }
      };
      await Promise.all([1, 2, 3].map(one));
    });
    await contribute(`After the cuts ${transport.name}`);
    await expectAllUpTo(client, `After the cuts ${transport.name}`, 77);
    await proxy.stop();
  });

  test("a place that is too old is refused with what to do.", async () => {
    const cursor = Buffer.from(`live:1:${Date.now() - 25 * 3_600_000}`).toString("base64url");
    const client = await subscribe(transport, as("security-analyst"), changes, { after: cursor });
    expect(await allThatWasSaid(client)).toMatch(/Load again what you show.*RESUME_EXPIRED/);
  });

  test("an operation that is not right is refused with the words that a query gets.", async () => {
    const client = await subscribe(transport, as("security-lead"), "subscription { incidentChanged { no } }");
    expect(await allThatWasSaid(client)).toContain('Cannot query field \\"no\\"');
  });
});

/** What a subscription ended with: each protocol has a place of its own for that. */
async function allThatWasSaid(client: LiveClient): Promise<string> {
  await eventually(
    async () => client.end,
    (end) => end !== undefined,
  );
  return JSON.stringify([client.results, client.end]);
}

async function whileCutting(proxy: TcpProxy, work: () => Promise<unknown>): Promise<void> {
  let over = false;
  const cutting = (async () => {
    while (!over) {
      await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 250));
      proxy.cut();
    }
  })();
  await work();
  over = true;
  await cutting;
}

test("A stream of server-sent events ends with the token that it was opened with, and says so.", async () => {
  const token = await shortToken("marcus-bell", 15);
  const client = await subscribe(overEvents, { url: () => gatewayOf(cordon), token: async () => token }, changes);
  const { errors } = await client.next();
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining("Sign in again"),
    extensions: { code: "UNAUTHENTICATED", reason: "TOKEN_EXPIRED" },
  });
  await eventually(
    async () => client.end,
    (end) => end === "complete",
  );
});

test("A WebSocket is closed when its token runs out, and its client goes on with a new one.", async () => {
  let connections = 0;
  const token = async () => {
    connections += 1;
    return connections === 1 ? shortToken("marcus-bell", 15) : system.tokenFor("security-analyst");
  };
  const client = await subscribe(overWebSocket, { url: () => gatewayOf(cordon), token }, changes);
  await eventually(
    async () => connections,
    (count) => count === 2,
  );
  // It is told nothing that happened before its new subscription has reached the gateway.
  await until(async () => {
    await contribute("For whoever is back");
    return client.results.length > 0;
  });
  expect((await client.next()).data.incidentChanged.operation).toBe("ADD_SERVICE_NOTE");
});

test("Whoever loses what lets them read is told nothing more, though the stream stays open.", async () => {
  const { teams } = await cordon.read<{ teams: { nodes: { id: string; name: string }[] } }>(
    "security-lead",
    "{ teams(first: 100) { nodes { id name } } }",
  );
  const teamId = teams.nodes.find(({ name }) => name.includes("CDOC"))?.id;
  const cell = { teamId, responsibility: "IOC_SWEEPS" };
  const { id } = await cordon.perform("security-lead", "requestResponsibility", { ...cell, reason: "They sweep." });
  const granted = await cordon.perform("security-analyst", "grantResponsibilityRequest", {
    responsibilityRequestId: id,
  });
  expect(granted.message).toBeUndefined();
  await mark("AMBER_STRICT");
  const reads = async () => {
    const { incident } = await cordon.read<{ incident: object | null }>(
      "operations-center",
      "query ($id: ID!) { incident(id: $id) { id } }",
      { id: incidentId },
    );
    return incident !== null;
  };
  await untilItIs(reads, true);
  const loses = await subscribe(overEvents, as("operations-center"), changes);
  const keeps = await subscribe(overEvents, as("security-lead"), changes);
  await contribute("While it may be read");
  await Promise.all([loses, keeps].map((client) => waitForChange(client, isContribution)));
  expect((await cordon.perform("security-lead", "withdrawResponsibility", cell)).message).toBeUndefined();
  await untilItIs(reads, false);
  // The gateway looks every few seconds whether who listens is still the same: until then they may still be told.
  await until(async () => {
    const seen = loses.results.length;
    await contribute("When it may not be read any more");
    // What is told is decided when it is told, so it must have been before the marking changes.
    await waitForChange(keeps, isContribution);
    await mark("GREEN");
    await waitForChange(loses, ({ incident }) => incident.handling === "GREEN");
    if (!loses.results.slice(seen).some(({ data }) => isContribution(data.incidentChanged))) return true;
    await mark("AMBER_STRICT");
    await waitForChange(keeps, ({ incident }) => incident.handling === "AMBER_STRICT");
    return false;
  }, "nothing more is told to who may not read it");
  expect(loses.end).toBeUndefined();
});

interface Change {
  readonly operation: string;
  readonly incident: { readonly handling: string };
}

const isContribution = ({ operation }: Change) => operation === "ADD_SERVICE_NOTE";

/** Takes what a client is told next, up to and with the change that is wanted. */
async function waitForChange(client: LiveClient, isWanted: (change: Change) => boolean): Promise<void> {
  while (!isWanted((await client.next()).data.incidentChanged));
}

/** What the gateway knows of somebody may be half a minute old. */
const untilItIs = (read: () => Promise<boolean>, wanted: boolean) =>
  until(async () => (await read()) === wanted, `it becomes ${wanted}`);

test("Clients of a gateway that stops go on at another one, and miss nothing.", async () => {
  await mark("GREEN");
  const leaving = replicaOf(system, "gateway");
  const leavingUrl = await leaving.start();
  let url = leavingUrl;
  const target = { url: () => url, token: () => system.tokenFor("security-analyst") };
  const both = [
    await subscribe(overEvents, target, additions, { id: incidentId }),
    await subscribe(overWebSocket, target, additions, { id: incidentId }),
  ];
  await contribute("Before the gateway stops");
  for (const client of both) await client.next();
  url = gatewayOf(cordon);
  const stopped = leaving.stop();
  await contribute("While the gateway stops");
  await stopped;
  for (const client of both) {
    await expectAllUpTo(client, "While the gateway stops", 2);
    expect(client.end).toBeUndefined();
  }
});

test("A subgraph that is restarted, and then the database server that is killed, go unnoticed but for the wait.", async () => {
  const client = await subscribe(overEvents, as("security-analyst"), additions, { id: incidentId });
  await contribute("Before the restart");
  await client.next();
  const { incidents } = system.processes;
  await incidents.stop();
  await incidents.start();
  await contribute("After the subgraph was replaced");
  if (incidents.pid) process.kill(incidents.pid, "SIGKILL");
  await contribute("After the subgraph was killed");
  const postmaster = join(folder.path, "postgres", "postmaster.pid");
  process.kill(Number.parseInt(readFileSync(postmaster, "utf8"), 10), "SIGKILL");
  await contribute("After the database was killed");
  await contribute("And once more");
  await expectAllUpTo(client, "And once more", 5);
  expect(client.end).toBeUndefined();
});

describe("Nothing is opened", () => {
  const closing = (url: string, options: object, connectionParams: Record<string, unknown>) =>
    new Promise<unknown>((resolve) => {
      class Socket extends WebSocket {
        constructor(address: string, protocols: string) {
          super(address, protocols, options);
        }
      }
      const client = createWsClient({ url, webSocketImpl: Socket, connectionParams, retryAttempts: 0 });
      client.subscribe(
        { query: changes },
        { next: () => resolve("told"), error: resolve, complete: () => resolve("complete") },
      );
    });
  const socketUrl = () => `${gatewayOf(cordon).replace("http", "ws")}/graphql`;

  test("without a token.", async () => {
    const response = await fetch(`${gatewayOf(cordon)}/graphql/stream`, { method: "POST", body: "{" });
    expect(response.status).toBe(401);
    expect(await closing(socketUrl(), {}, {})).toMatchObject({
      code: 4401,
      reason: expect.stringMatching(/^TOKEN_MISSING/),
    });
  });

  test("for a web page of another origin.", async () => {
    const token = await cordon.tokenFor("security-lead");
    const answer = await closing(socketUrl(), { origin: "https://evil.example" }, { authorization: `Bearer ${token}` });
    expect(answer).not.toBe("told");
    expect(String((answer as Error).message ?? answer)).toMatch(/403|1006/);
  });
});
