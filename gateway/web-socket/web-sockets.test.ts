import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect as connectTcp } from "node:net";
import { PassThrough } from "node:stream";
import { createClient } from "graphql-ws";
import { pino } from "pino";
import { WebSocket } from "ws";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import type { Viewer } from "../../platform/identity/viewer.js";
import { createLog } from "../../platform/runtime/log.js";
import { unauthenticated } from "../caller/token-refusal.js";
import { RequestLog } from "../http/request-log.js";
import type { LiveOperations } from "../live/live-operations.js";
import type { LiveRequest } from "../live/live-parts.js";
import type { WebSocketParts } from "./web-socket-parts.js";
import { webSockets } from "./web-sockets.js";

let http: Server;
let sockets: ReturnType<typeof webSockets>;
afterEach(async () => {
  jest.useRealTimers();
  await sockets.stop(100);
  http.close();
});

/** Operations that answer with the name of whoever asks; `{ never }` does only when nobody waits for it any more. */
const operations = {
  open: async ({ viewer, parameters, gone }: LiveRequest) => {
    if (parameters.query === "{ never }") await once(gone, "abort");
    return { data: { name: viewer.name } };
  },
  errorResult: (error: unknown) => ({ errors: [{ message: String(error) }] }),
} as unknown as LiveOperations;

async function start(
  authenticate: WebSocketParts["authenticate"],
  trustedProxies = 0,
  log = createLog("test", "silent"),
): Promise<number> {
  http = createServer();
  sockets = webSockets({
    authenticate,
    operations,
    settings: {
      SUBSCRIPTION_LIMIT: 5,
      SUBSCRIPTION_LIMIT_TOTAL: 5,
      WEBSOCKET_OPERATION_LIMIT: 3,
      TRUSTED_PROXIES: trustedProxies,
    },
    maxMessageBytes: 1_000,
    origins: [],
    log,
    requests: new RequestLog(log, trustedProxies),
  });
  sockets.attach(http);
  await once(http.listen(0, "127.0.0.1"), "listening");
  return (http.address() as AddressInfo).port;
}

async function connect(authenticate: WebSocketParts["authenticate"]) {
  return createClient({
    url: `ws://127.0.0.1:${await start(authenticate)}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: "Bearer one" },
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
  });
}

const named = (name: string): Viewer => ({ subject: "s", kind: "PERSON", personId: "p", name, memberships: [] });

test("Who asks, and whether they still may, is looked at for each operation, however long the connection lasts", async () => {
  const tokens: unknown[] = [];
  const client = await connect(async ({ headers }) => {
    tokens.push(headers.authorization);
    if (tokens.length > 3) throw new RequestRefusal("TOO_MANY_REQUESTS", "That is enough.");
    return named(["when connecting", "at first", "later"][tokens.length - 1] ?? "");
  });
  const answer = async () => (await client.iterate({ query: "{ name }" }).next()).value;
  expect(await answer()).toEqual({ data: { name: "at first" } });
  expect(await answer()).toEqual({ data: { name: "later" } });
  await expect(answer()).rejects.toMatchObject([{ message: "That is enough." }]);
  expect(new Set(tokens)).toEqual(new Set(["Bearer one"]));
  await client.dispose();
});

test("While the last clients are waited for, those who come back are sent elsewhere", async () => {
  const port = await start(async () => named("Ada"));
  const silent = connectTcp(port, "127.0.0.1");
  silent.write(
    "GET /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n" +
      "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n",
  );
  await once(silent, "data");
  const stopped = sockets.stop(10_000);
  const another = new WebSocket(`ws://127.0.0.1:${port}/graphql`, "graphql-transport-ws");
  const [refused] = await once(another, "error");
  expect(String(refused)).toContain("503");
  await stopped;
  silent.destroy();
});

test("What is not answered within the time there is for it is cut, and worked for no longer", async () => {
  const client = await connect(async () => named("Ada"));
  const closed = new Promise((resolve) => client.on("closed", resolve));
  expect((await client.iterate({ query: "{ name }" }).next()).value).toEqual({ data: { name: "Ada" } });
  const never = client
    .iterate({ query: "{ never }" })
    .next()
    .catch((error: unknown) => error);
  const another = client.iterate({ query: "{ name }" }).next();
  expect((await another).value).toEqual({ data: { name: "Ada" } });
  await sockets.stop(100);
  expect(await closed).toMatchObject({ code: 1006 });
  expect(await never).toMatchObject({ code: 1006 });
  await client.dispose();
});

/** Opens a WebSocket from an address; answers the status when it is not let in. */
const knock = (port: number, address: string) =>
  new Promise<WebSocket | number>((resolve) => {
    const headers = { "x-forwarded-for": address };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, "graphql-transport-ws", { headers });
    socket.on("error", () => undefined);
    socket.once("open", () => resolve(socket));
    socket.once("unexpected-response", (_, response) => resolve(response.statusCode ?? 0));
  });

/** Says who it is. */
async function introduce(socket: WebSocket): Promise<void> {
  socket.send(JSON.stringify({ type: "connection_init", payload: {} }));
  const [message] = await once(socket, "message");
  expect(JSON.parse(String(message))).toEqual({ type: "connection_ack" });
}

/** Whoever says nothing is not sent away for that: a busy machine may take longer to open so many than they have to speak. */
function letNobodyBeLate(): void {
  const others = ["Date", "hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate", "clearImmediate"];
  jest.useFakeTimers({ doNotFake: [...others, "setInterval", "clearInterval"] as never[] });
}

test("Whoever opens WebSockets and says nothing shuts out nobody but who comes from the same address", async () => {
  letNobodyBeLate();
  const port = await start(async () => named("Ada"), 1);
  const silent: WebSocket[] = [];
  let refused: number | undefined;
  while (refused === undefined && silent.length < 1_100) {
    const knocked = await knock(port, "203.0.113.7");
    if (typeof knocked === "number") refused = knocked;
    else silent.push(knocked);
  }
  expect(refused).toBe(429);
  const another = await knock(port, "203.0.113.8");
  expect(another).toBeInstanceOf(WebSocket);
  await introduce(another as WebSocket);

  const [first, second] = silent as [WebSocket, WebSocket];
  await introduce(first);
  expect(await knock(port, "203.0.113.7")).toBeInstanceOf(WebSocket);
  expect(await knock(port, "203.0.113.7")).toBe(429);
  second.terminate();
  while (typeof (await knock(port, "203.0.113.7")) === "number");
});

test("Whoever is not let in stands in the log with the reason, as by HTTP: at the door, and when it is said who it is", async () => {
  let logged = "";
  const lines = new PassThrough().on("data", (chunk) => {
    logged += chunk;
  });
  const nobody = async () => {
    throw unauthenticated("TOKEN_EXPIRED");
  };
  const port = await start(nobody, 0, pino({ level: "info" }, lines));
  const foreign = new WebSocket(`ws://127.0.0.1:${port}/graphql`, "graphql-transport-ws", {
    origin: "https://a.example",
  });
  await once(foreign, "error");
  const socket = (await knock(port, "203.0.113.7")) as WebSocket;
  socket.send(JSON.stringify({ type: "connection_init", payload: {} }));
  await once(socket, "close");
  expect(
    logged
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { level: 30, msg: "request", protocol: "WebSocket", path: "/graphql", refusal: "FORBIDDEN", status: 403 },
    { level: 30, msg: "request", protocol: "WebSocket", path: "/graphql", refusal: "TOKEN_EXPIRED" },
  ]);
});

test("So many operations are under way on one WebSocket and no more, until one is answered", async () => {
  const client = await connect(async () => named("Ada"));
  const never = Array.from({ length: 3 }, () => {
    const answers = client.iterate({ query: "{ never }" });
    const answer = answers.next().catch(() => undefined);
    return { answers, answer };
  });
  const refused = await Promise.all(
    Array.from({ length: 50 }, () =>
      client
        .iterate({ query: "{ name }" })
        .next()
        .catch((error: unknown) => error),
    ),
  );
  for (const error of refused)
    expect(error).toMatchObject([
      { message: expect.stringContaining("3 operations are under way"), extensions: { code: "TOO_MANY_REQUESTS" } },
    ]);
  const another = createClient({
    url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: "Bearer two" },
    retryAttempts: 0,
  });
  expect((await another.iterate({ query: "{ name }" }).next()).value).toEqual({ data: { name: "Ada" } });
  await another.dispose();
  await client.dispose();
  await Promise.all(never.map(({ answer }) => answer));
});
