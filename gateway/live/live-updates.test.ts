import { writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { PassThrough } from "node:stream";
import { createClient as createSseClient } from "graphql-sse";
import { createClient as createWsClient } from "graphql-ws";
import { pino } from "pino";
import { WebSocket } from "ws";
import { startGateway } from "../start-gateway.js";
import { startSystem, supergraphOf, type TestSystem } from "../test-support/system.js";
import { startTicker, type Ticker } from "../test-support/ticker.js";

let system: TestSystem;
let ticker: Ticker;
const disposals: (() => void)[] = [];

beforeAll(async () => {
  ticker = await startTicker();
  system = await systemWithTicker({ SUBSCRIPTION_LIMIT: 20 });
});
afterAll(async () => {
  await system.stop();
  await ticker.stop();
});
afterEach(async () => {
  for (const dispose of disposals.splice(0)) dispose();
  ticker.refuse = undefined;
  await until(() => ticker.open === 0);
});

async function systemWithTicker(settings: Parameters<typeof startSystem>[0]): Promise<TestSystem> {
  const started = await startSystem(settings);
  const { teams, incidents, lessons } = started.subgraphs;
  writeFileSync(started.supergraphFile, supergraphOf([teams, incidents, lessons, { name: "ticker", ...ticker }]));
  await until(async () => (await started.ask('{ __type(name: "Tick") { name } }')).body.data?.__type !== null);
  return started;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error("It did not come about within 20 s.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a test looks into results of every shape
type Result = any;

interface Heard {
  readonly results: Result[];
  end: unknown;
  dispose(): void;
}

const ticked = "subscription ($every: Int) { ticked(every: $every) { number incident { review { state } } } }";

/** A client that listens by server-sent events; the gateway has taken the subscription, or refused it, when this returns. */
async function listen(query = ticked, variables: Record<string, unknown> = {}, headers = {}): Promise<Heard> {
  const heard: Heard = { results: [], end: undefined, dispose: () => undefined };
  const token = await system.provider.token();
  let open = false;
  const client = createSseClient({
    url: `${system.gateway.url}/graphql/stream`,
    headers: { authorization: `Bearer ${token}`, ...headers },
    retryAttempts: 0,
    on: {
      connected: () => {
        open = true;
      },
    },
  });
  heard.dispose = client.subscribe({ query, variables }, sinkOf(heard));
  disposals.push(heard.dispose);
  await until(() => open || heard.end !== undefined);
  return heard;
}

const sinkOf = (heard: Heard) => ({
  next: (result: unknown) => void heard.results.push(result),
  error: (error: unknown) => {
    heard.end = error;
  },
  complete: () => {
    heard.end ??= "complete";
  },
});

async function socketClient(params: Record<string, unknown> | undefined, retryAttempts = 0) {
  const client = createWsClient({
    url: `${system.gateway.url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: params ?? { authorization: `Bearer ${await system.provider.token()}` },
    retryAttempts,
  });
  disposals.push(() => void client.dispose());
  return client;
}

const numbers = ({ results }: Heard) => results.map(({ data }) => data.ticked.number);

test("An event is completed by what other subgraphs know, and has its place as id", async () => {
  const heard = await listen();
  ticker.tick();
  await until(() => heard.results.length === 1);
  expect(heard.results[0].data.ticked).toEqual({
    number: expect.any(Number),
    incident: { review: { state: "DRAFT" } },
  });
});

test("Listeners of one person with one operation share a stream of the subgraph; others have their own", async () => {
  const before = ticker.asked.length;
  const same = [await listen(), await listen(), await listen()];
  const other = await listen(ticked, { every: 2 });
  expect(ticker.asked.length - before).toBe(2);
  ticker.tick();
  await until(() => [...same, other].every(({ results }) => results.length === 1));
  same[0]?.dispose();
  ticker.tick();
  await until(() => same.slice(1).every(({ results }) => results.length === 2));
  expect(same[0]?.results).toHaveLength(1);
  for (const { dispose } of [...same, other]) dispose();
  await until(() => ticker.open === 0);
});

test("A stream that breaks off at the subgraph is resumed from its last event; the listener notices nothing", async () => {
  const heard = await listen();
  ticker.tick(3);
  await until(() => heard.results.length === 3);
  for (let round = 0; round < 5; round += 1) {
    ticker.breakOff();
    ticker.tick(4);
    await until(() => heard.results.length === 7 + round * 4);
  }
  const [first] = numbers(heard);
  expect(numbers(heard)).toEqual(Array.from({ length: 23 }, (_, index) => first + index));
  expect(ticker.asked.at(-1)?.headers["last-event-id"]).toBe(String(first + 18));
  expect(heard.end).toBeUndefined();
});

test("When another subgraph fails, the event comes without its part and with the reason, and the next one is whole", async () => {
  const heard = await listen();
  system.subgraphs.lessons.misbehave((_, response) => void response.writeHead(500).end());
  ticker.tick();
  await until(() => heard.results.length === 1);
  system.subgraphs.lessons.misbehave(undefined);
  ticker.tick();
  await until(() => heard.results.length === 2);
  expect(heard.results[0].data.ticked.incident).toEqual({ review: null });
  expect(heard.results[0].errors[0]).toMatchObject({ extensions: { code: "SERVICE_UNAVAILABLE" } });
  expect(heard.results[1]).toMatchObject({ data: { ticked: { incident: { review: { state: "DRAFT" } } } } });
  expect(JSON.stringify(heard.results)).not.toContain("127.0.0.1");
});

test("A reader that takes nothing is ended with the place to go on from, and holds up nobody else", async () => {
  const query = "subscription { ticked { number text } }";
  const quick = await listen(query);
  const slow = await rawStream(query);
  await until(() => slow.text().includes("text/event-stream"));
  slow.socket.pause();
  for (let round = 0; round < 60; round += 1) {
    ticker.tick(20, 20_000);
    await until(() => quick.results.length === (round + 1) * 20);
  }
  slow.socket.resume();
  await until(() => slow.text().includes("event: complete"));
  const events = slow.text().match(/"number":\d+/g) ?? [];
  expect(events.length).toBeLessThan(1_200);
  expect(slow.text()).toMatch(/STREAM_ENDED/);
  const last = /"lastEventId":"(\d+)"/.exec(slow.text())?.[1];
  expect(`"number":${last}`).toBe(events.at(-1));
  const resumed = await listen(query, {}, { "last-event-id": last });
  await until(() => resumed.results.length === 1_200 - events.length);
  expect(numbers(resumed)).toEqual(numbers(quick).slice(events.length));
});

interface RawStream {
  readonly socket: Socket;
  text(): string;
}

async function rawStream(query: string): Promise<RawStream> {
  const body = JSON.stringify({ query });
  const { hostname, port } = new URL(system.gateway.url);
  const socket = connect(Number(port), hostname);
  disposals.push(() => socket.destroy());
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk;
  });
  socket.write(
    `POST /graphql/stream HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\ncontent-type: application/json\r\nauthorization: Bearer ${await system.provider.token()}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  return { socket, text: () => text };
}

test("A query comes as one result, over server-sent events and over WebSocket", async () => {
  const answer = { data: { whoAsks: "Ji-woo Park, Exchange" } };
  const heard = await listen("{ whoAsks }");
  await until(() => heard.end === "complete");
  expect(heard.results).toEqual([answer]);
  const client = await socketClient(undefined);
  expect(await client.iterate({ query: "{ whoAsks }" }).next()).toMatchObject({ value: answer });
  const response = await fetch(`${system.gateway.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      authorization: `Bearer ${await system.provider.token()}`,
    },
    body: JSON.stringify({ query: "{ whoAsks }" }),
  });
  expect(await response.text()).toBe(`:\n\nevent: next\ndata: ${JSON.stringify(answer)}\n\nevent: complete\ndata:\n\n`);
});

/** Ask, and return what lets the client go away. */
const leavable = {
  "server-sent events": async (query: string) => {
    const controller = new AbortController();
    void fetch(`${system.gateway.url}/graphql/stream`, {
      method: "POST",
      headers: { authorization: `Bearer ${await system.provider.token()}`, "content-type": "application/json" },
      body: JSON.stringify({ query }),
      signal: controller.signal,
    }).catch(() => undefined);
    return () => controller.abort();
  },
  WebSocket: async (query: string) => {
    const client = await socketClient(undefined);
    client.subscribe({ query }, { next: () => undefined, error: () => undefined, complete: () => undefined });
    return () => client.terminate();
  },
} as const;

test.each(["server-sent events", "WebSocket"] as const)(
  "Who leaves after asking by %s is worked for no longer",
  async (way) => {
    const { incidents } = system.subgraphs;
    let called: () => void = () => undefined;
    const calling = new Promise<void>((resolve) => {
      called = resolve;
    });
    const left = new Promise<void>((resolve) => {
      incidents.misbehave((_, response) => {
        response.on("close", () => resolve());
        called();
      });
    });
    const leave = await leavable[way]("{ incidents { title } }");
    await calling;
    const began = Date.now();
    leave();
    await left;
    incidents.misbehave(undefined);
    // Half of the time after which the subgraph would be given up in any case.
    expect(Date.now() - began).toBeLessThan(750);
  },
);

test("What a subgraph refuses is told in its words; one that does not answer, by its name", async () => {
  const refused = { message: "That place is not known.", extensions: { code: "BAD_USER_INPUT" } };
  ticker.refuse = { status: 400, body: { errors: [refused] } };
  const heard = await listen();
  await until(() => heard.end === "complete");
  expect(heard.results).toEqual([{ errors: [refused] }]);
  ticker.refuse = { status: 500, body: {} };
  const failed = await listen();
  await until(() => failed.end !== undefined);
  expect(failed.end).toMatchObject({ response: { status: 503 } });
});

test.each([
  "subscription { ticked @skip(if: true) { number } }",
  "subscription ($no: Boolean!) { ... @include(if: $no) { ticked { number } } }",
  "subscription ($no: Boolean!) { ...Tick } fragment Tick on Subscription { ticked @include(if: $no) { number } }",
])(
  "%s: what would be a subscription to nothing is refused, and takes none of those that one may have",
  async (query) => {
    for (let times = 0; times < 21; times += 1) {
      const heard = await listen(query, { no: false });
      await until(() => heard.end !== undefined);
      expect(heard.results).toMatchObject([
        { errors: [{ message: expect.stringContaining("wanted"), extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] },
      ]);
    }
    expect((await listen("subscription { ticked { number @skip(if: true) text } }")).end).toBeUndefined();
  },
);

test("An event id that could not be one is refused before anybody is asked", async () => {
  const before = ticker.asked.length;
  const client = await socketClient(undefined);
  const refused = client.iterate({ query: ticked, extensions: { lastEventId: "1\r\nx-admin: yes" } }).next();
  await expect(refused).rejects.toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  expect(ticker.asked).toHaveLength(before);
});

test("A subject has so many subscriptions and no more, until one is closed", async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => listen()));
  const tooMany = await listen();
  await until(() => tooMany.end !== undefined);
  expect(tooMany.end).toMatchObject({ response: { status: 429 } });
  const client = await socketClient(undefined);
  await expect(client.iterate({ query: ticked }).next()).rejects.toMatchObject([
    { extensions: { code: "TOO_MANY_REQUESTS" }, message: expect.stringContaining("20 subscriptions") },
  ]);
  all[0]?.dispose();
  await until(async () => (await listen()).end === undefined);
});

test("Over WebSocket, operations come and go on one connection, each result with its place", async () => {
  const client = await socketClient(undefined);
  const one: Heard = { results: [], end: undefined, dispose: () => undefined };
  const other: Heard = { results: [], end: undefined, dispose: () => undefined };
  const stop = client.subscribe({ query: ticked }, sinkOf(one));
  client.subscribe({ query: ticked, variables: { every: 3 } }, sinkOf(other));
  await until(() => ticker.open === 2);
  ticker.tick();
  await until(() => one.results.length === 1 && other.results.length === 1);
  expect(one.results[0].extensions).toEqual({ lastEventId: String(one.results[0].data.ticked.number) });
  stop();
  await until(() => ticker.open === 1);
  expect(one.end).toBe("complete");
  const resumed = client.iterate<{ ticked: { number: number } }>({
    query: ticked,
    extensions: { lastEventId: String(one.results[0].data.ticked.number - 1) },
  });
  expect((await resumed.next()).value.data.ticked.number).toBe(one.results[0].data.ticked.number);
});

describe("A WebSocket is closed", () => {
  const closing = (act: (socket: WebSocket) => void, protocol = "graphql-transport-ws") =>
    new Promise<{ code: number; reason: string }>((resolve) => {
      const socket = new WebSocket(`${system.gateway.url.replace("http", "ws")}/graphql`, protocol);
      socket.on("error", () => undefined);
      socket.on("open", () => act(socket));
      socket.on("close", (code, reason) => resolve({ code, reason: String(reason) }));
    });
  const init = (authorization: string) => JSON.stringify({ type: "connection_init", payload: { authorization } });
  const subscribe = JSON.stringify({ id: "1", type: "subscribe", payload: { query: ticked } });

  test("when it asks before it says who it is", async () => {
    expect((await closing((socket) => socket.send(subscribe))).code).toBe(4401);
    expect(ticker.open).toBe(0);
  });

  test("when its token is not good, also when it asks in the same breath", async () => {
    const closed = await closing((socket) => {
      socket.send(init("Bearer not.a.token"));
      socket.send(subscribe);
    });
    expect(closed).toMatchObject({ code: 4401 });
    expect(ticker.open).toBe(0);
  });

  test("so that its client gets a new token, when its token has run out", async () => {
    const token = await system.provider.token({ exp: Math.floor(Date.now() / 1000) - 60 });
    const closed = await closing((socket) => socket.send(init(`Bearer ${token}`)));
    expect(closed).toMatchObject({ code: 4403, reason: expect.stringContaining("TOKEN_EXPIRED") });
  });

  test("when a message is too large or is no message", async () => {
    expect((await closing((socket) => socket.send("x".repeat(1024 * 1024)))).code).toBe(1009);
    expect((await closing((socket) => socket.send("{"))).code).toBe(4400);
  });

  test("when it says nothing", async () => {
    expect((await closing(() => undefined)).code).toBe(4408);
  }, 10_000);

  test("when it speaks another protocol", async () => {
    expect((await closing(() => undefined, "graphql-ws")).code).toBe(1006);
  });
});

test("When the gateway stops, streams break off at once and clients are told to come back", async () => {
  const leaving = await systemWithTicker({});
  const former = system;
  system = leaving;
  const heard = await listen();
  const client = await socketClient(undefined);
  const closed = new Promise((resolve) => client.on("closed", resolve));
  const connected = new Promise((resolve) => client.on("connected", resolve));
  const iterator = client.iterate({ query: ticked });
  const next = iterator.next().catch((error: unknown) => error);
  await connected;
  const began = Date.now();
  await leaving.gateway.stop();
  expect(Date.now() - began).toBeLessThan(3_000);
  expect(await closed).toMatchObject({ code: 1012 });
  await until(() => heard.end !== undefined);
  expect(String(heard.end)).toContain("Connection closed while having active streams");
  await next;
  await leaving.stop();
  system = former;
});

test("When the gateway stops, what is asked over WebSocket is answered first, as by HTTP, and nothing else is begun", async () => {
  const leaving = await systemWithTicker({});
  const former = system;
  system = leaving;
  const held: ServerResponse[] = [];
  leaving.subgraphs.incidents.misbehave((_, response) => void held.push(response));
  const client = await socketClient(undefined);
  const closed = new Promise((resolve) => client.on("closed", resolve));
  const board: Heard = { results: [], end: undefined, dispose: () => undefined };
  client.subscribe({ query: "subscription { ticked { number } }" }, sinkOf(board));
  const change = 'mutation { startContainment(id: "1") { title } }';
  const overWebSocket = client.iterate({ query: change }).next();
  const overHttp = leaving.ask(change);
  await until(() => ticker.open === 1 && held.length === 2);

  const stopped = leaving.gateway.stop();
  ticker.tick();
  await until(() => board.results.length === 1);
  await expect(client.iterate({ query: "{ whoAsks }" }).next()).rejects.toMatchObject([
    { extensions: { code: "SERVICE_UNAVAILABLE" }, message: expect.stringContaining("nothing of this was done") },
  ]);
  const data = { startContainment: { __typename: "Incident", title: "Mailbox access" } };
  for (const response of held) response.setHeader("content-type", "application/json").end(JSON.stringify({ data }));

  const answer = { data: { startContainment: { title: "Mailbox access" } } };
  expect((await overWebSocket).value).toEqual(answer);
  expect((await overHttp).body).toEqual(answer);
  expect(await closed).toMatchObject({ code: 1012 });
  await stopped;
  await leaving.stop();
  system = former;
});

test("A subject whose events cost half of its allowance is told the others later, and can still ask meanwhile", async () => {
  const bounded = await systemWithTicker({ RATE_LIMIT: 200_000 });
  const former = system;
  system = bounded;
  const authorization = `Bearer ${await bounded.provider.token({ sub: "dashboard" })}`;
  const costly = "related(first: 90) { nodes { related(first: 90) { nodes { id } } } }";
  const heard = await listen(`subscription { ticked { number incident { ${costly} } } }`, {}, { authorization });
  await until(() => ticker.open === 1);
  ticker.tick(40);
  await until(() => ticker.open === 0);
  const { length } = heard.results;
  expect(length).toBeGreaterThan(5);
  expect(length).toBeLessThan(15);
  expect(heard.end).toBeUndefined();
  const asked = await bounded.ask("{ incidents { title } }", { headers: { authorization } });
  expect([asked.status, asked.body.errors]).toEqual([200, undefined]);
  heard.dispose();
  await bounded.stop();
  system = former;
});

test.each(["server-sent events", "WebSocket"] as const)(
  "A subscription over %s is logged when it opens and when it closes: which operation, whose, under which request id",
  async (way) => {
    let logged = "";
    const lines = new PassThrough().on("data", (chunk) => {
      logged += chunk;
    });
    const former = system;
    const gateway = await startGateway({ ...former.settings, PORT: 0 }, pino({ level: "info" }, lines));
    system = { ...former, gateway };
    const query = "subscription Board { ticked { number } }";
    if (way === "WebSocket") (await socketClient(undefined)).subscribe({ query }, sinkOf({ results: [] } as never));
    else await listen(query);
    const line = (message: string) =>
      logged.split("\n").flatMap((text) => (text.includes(`"${message}"`) ? [JSON.parse(text)] : []))[0];
    await until(() => line("subscription opened") !== undefined);
    expect(line("subscription opened")).toMatchObject({
      requestId: expect.stringMatching(/./),
      operation: "Board",
      operationType: "subscription",
      subject: "ji-woo-park",
    });
    expect(line("subscription closed")).toBeUndefined();
    for (const dispose of disposals.splice(0)) dispose();
    await until(() => line("subscription closed") !== undefined);
    expect(line("subscription closed")).toMatchObject({ operation: "Board", milliseconds: expect.any(Number) });
    await gateway.stop();
    system = former;
  },
);
