import type { ServerResponse } from "node:http";
import { PassThrough } from "node:stream";
import { pino } from "pino";
import { WebSocket } from "ws";
import { until } from "../../test/support/until.js";
import { startGateway } from "../start-gateway.js";
import { LiveSystem, nothingReceived, type Received, sinkOf, ticked } from "../test-support/live-system.js";

const live = new LiveSystem();

test("A subject has so many subscriptions and no more, until one is closed", async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => live.listen()));
  const tooMany = await live.listen();
  await until(() => tooMany.end !== undefined);
  expect(tooMany.end).toMatchObject({ response: { status: 429 } });
  const client = await live.socketClient(undefined);
  await expect(client.iterate({ query: ticked }).next()).rejects.toMatchObject([
    { extensions: { code: "TOO_MANY_REQUESTS" }, message: expect.stringContaining("20 subscriptions") },
  ]);
  all[0]?.dispose();
  await until(async () => (await live.listen()).end === undefined);
});

test("Over WebSocket, operations come and go on one connection, each result with its place", async () => {
  const client = await live.socketClient(undefined);
  const one: Received = nothingReceived();
  const other: Received = nothingReceived();
  const stop = client.subscribe({ query: ticked }, sinkOf(one));
  client.subscribe({ query: ticked, variables: { every: 3 } }, sinkOf(other));
  await until(() => live.ticker.open === 2);
  live.ticker.tick();
  await until(() => one.results.length === 1 && other.results.length === 1);
  expect(one.results[0].extensions).toEqual({ lastEventId: String(one.results[0].data.ticked.number) });
  stop();
  await until(() => live.ticker.open === 1);
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
      const socket = new WebSocket(`${live.system.gateway.url.replace("http", "ws")}/graphql`, protocol);
      socket.on("error", () => undefined);
      socket.on("open", () => act(socket));
      socket.on("close", (code, reason) => resolve({ code, reason: String(reason) }));
    });
  const init = (authorization: string) => JSON.stringify({ type: "connection_init", payload: { authorization } });
  const subscribe = JSON.stringify({ id: "1", type: "subscribe", payload: { query: ticked } });

  test("when it asks before it says who it is", async () => {
    expect((await closing((socket) => socket.send(subscribe))).code).toBe(4401);
    expect(live.ticker.open).toBe(0);
  });

  test("when its token is not good, also when it asks in the same breath", async () => {
    const closed = await closing((socket) => {
      socket.send(init("Bearer not.a.token"));
      socket.send(subscribe);
    });
    expect(closed).toMatchObject({ code: 4401 });
    expect(live.ticker.open).toBe(0);
  });

  test("so that its client gets a new token, when its token has run out", async () => {
    const token = await live.system.provider.token({ exp: Math.floor(Date.now() / 1000) - 60 });
    const closed = await closing((socket) => socket.send(init(`Bearer ${token}`)));
    expect(closed).toMatchObject({ code: 4403, reason: expect.stringContaining("TOKEN_EXPIRED") });
  });

  test("when a message is too large or is no message", async () => {
    expect((await closing((socket) => socket.send("x".repeat(1024 * 1024)))).code).toBe(1009);
    expect((await closing((socket) => socket.send("{"))).code).toBe(4400);
  });

  test("when it says nothing", async () => {
    expect((await closing(() => undefined)).code).toBe(4408);
  });

  test("when it speaks another protocol", async () => {
    expect((await closing(() => undefined, "graphql-ws")).code).toBe(1006);
  });
});

test("When the gateway stops, streams break off at once and clients are told to come back", async () => {
  const leaving = await live.start({});
  const former = live.system;
  live.system = leaving;
  const listener = await live.listen();
  const client = await live.socketClient(undefined);
  const closed = new Promise((resolve) => client.on("closed", resolve));
  const connected = new Promise((resolve) => client.on("connected", resolve));
  const iterator = client.iterate({ query: ticked });
  const next = iterator.next().catch((error: unknown) => error);
  await connected;
  await leaving.gateway.stop();
  expect(await closed).toMatchObject({ code: 1012 });
  await until(() => listener.end !== undefined);
  expect(String(listener.end)).toContain("Connection closed while having active streams");
  await next;
  await leaving.stop();
  live.system = former;
});

test("When the gateway stops, what is asked over WebSocket is answered first, as by HTTP, and nothing else is begun", async () => {
  const leaving = await live.start({});
  const former = live.system;
  live.system = leaving;
  const held: ServerResponse[] = [];
  leaving.subgraphs.incidents.misbehave((_, response) => void held.push(response));
  const client = await live.socketClient(undefined);
  const closed = new Promise((resolve) => client.on("closed", resolve));
  const board: Received = nothingReceived();
  client.subscribe({ query: "subscription { ticked { number } }" }, sinkOf(board));
  const change = 'mutation { startContainment(id: "1") { title } }';
  const overWebSocket = client.iterate({ query: change }).next();
  const overHttp = leaving.ask(change);
  await until(() => live.ticker.open === 1 && held.length === 2);

  const stopped = leaving.gateway.stop();
  live.ticker.tick();
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
  live.system = former;
});

test("A subject whose events cost half of its allowance is told the others later, and can still ask meanwhile", async () => {
  const bounded = await live.start({ RATE_LIMIT: 200_000 });
  const former = live.system;
  live.system = bounded;
  const authorization = `Bearer ${await bounded.provider.token({ sub: "dashboard" })}`;
  const costly = "related(first: 90) { nodes { related(first: 90) { nodes { id } } } }";
  const client = await live.listen(`subscription { ticked { number incident { ${costly} } } }`, {}, { authorization });
  await until(() => live.ticker.open === 1);
  live.ticker.tick(40);
  await until(() => live.ticker.open === 0);
  const { length } = client.results;
  expect(length).toBeGreaterThan(5);
  expect(length).toBeLessThan(15);
  expect(client.end).toBeUndefined();
  const response = await bounded.ask("{ incidents { title } }", { headers: { authorization } });
  expect([response.status, response.body.errors]).toEqual([200, undefined]);
  client.dispose();
  await bounded.stop();
  live.system = former;
});

test.each(["server-sent events", "WebSocket"] as const)(
  "A subscription over %s is logged when it opens and when it closes: which operation, whose, under which request id",
  async (way) => {
    let logged = "";
    const lines = new PassThrough().on("data", (chunk) => {
      logged += chunk;
    });
    const former = live.system;
    const gateway = await startGateway({ ...former.settings, PORT: 0 }, pino({ level: "info" }, lines));
    live.system = { ...former, gateway };
    const query = "subscription Board { ticked { number } }";
    if (way === "WebSocket")
      (await live.socketClient(undefined)).subscribe({ query }, sinkOf({ results: [] } as never));
    else await live.listen(query);
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
    for (const dispose of live.disposals.splice(0)) dispose();
    await until(() => line("subscription closed") !== undefined);
    expect(line("subscription closed")).toMatchObject({ operation: "Board", milliseconds: expect.any(Number) });
    await gateway.stop();
    live.system = former;
  },
);
