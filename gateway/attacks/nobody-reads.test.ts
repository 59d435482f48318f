import { once } from "node:events";
import { WebSocket } from "ws";
import { until } from "../../test/support/until.js";
import { startSystem, type TestSystem } from "../test-support/system.js";
import { type BothEnds, bothEnds, flood, webSocketOn } from "../test-support/unread-socket.js";

/* Callers that ask and never read, so that the answers pile up in the memory of the gateway. */

/** In bytes, for one connection: what was under way when the gateway found that nobody reads, and no more. */
const bounded = 2_000_000;

let system: TestSystem;
let ends: BothEnds;
let socket: WebSocket;
beforeAll(async () => {
  // The heartbeat ends who reads nothing for half a minute: on a slow machine before what these tests wait for. Here all answer it.
  jest.spyOn(WebSocket.prototype, "ping").mockImplementation(function (this: WebSocket, data) {
    this.emit("pong", data);
  });
  system = await startSystem({ RATE_LIMIT: 0 });
});
beforeEach(async () => {
  ends = await bothEnds(system.gateway.url);
  socket = await webSocketOn(ends, system.gateway.url);
});
afterEach(() => socket.terminate());
afterAll(() => system.stop());

const ping = (size: number) => JSON.stringify({ type: "ping", payload: { a: "x".repeat(size) } });

async function introduce(): Promise<void> {
  const authorization = `Bearer ${await system.provider.token()}`;
  socket.send(JSON.stringify({ type: "connection_init", payload: { authorization } }));
  expect(JSON.parse(String((await once(socket, "message"))[0]))).toEqual({ type: "connection_ack" });
}

test("who has not said who they are cannot fill the memory of the gateway with pings", async () => {
  socket.pause();
  expect(await flood(socket, ends, () => ping(250_000), bounded)).toBeLessThan(bounded);
  await until(() => ends.server.destroyed);
});

test.each([
  ["a message too large for that", () => socket.send(ping(20_000))],
  [
    "too many messages",
    () => {
      for (let count = 0; count < 20; count += 1) socket.send(ping(1));
    },
  ],
])("who has not said who they are and sends %s is closed, and told why", async (_, send) => {
  send();
  const [code, reason] = await once(socket, "close");
  expect([code, String(reason)]).toEqual([4400, expect.stringContaining("connection_init")]);
});

test("a ping is answered before and after it is known who sends it, without what came with it", async () => {
  const answer = async () => {
    socket.send(ping(10));
    return JSON.parse(String((await once(socket, "message"))[0]));
  };
  expect(await answer()).toEqual({ type: "pong" });
  await introduce();
  expect(await answer()).toEqual({ type: "pong" });
});

test.each([
  ["large pings", () => ping(250_000), 60_000_000],
  ["small pings", () => ping(1), 5_000_000],
])("nor can who has said so, with %s", async (_, next, enough) => {
  await introduce();
  socket.pause();
  let sent = 0;
  const counted = () => {
    const message = next();
    sent += message.length;
    if (sent > enough) socket.close();
    return message;
  };
  expect(await flood(socket, ends, counted, bounded)).toBeLessThan(bounded);
});

test("operations whose answers nobody reads are read no more until they are, and then are all answered", async () => {
  await introduce();
  socket.pause();
  let sent = 0;
  // The answer names the field, so that few answers are a lot to read.
  const query = `{ ${"x".repeat(10_000)} }`;
  const next = () => JSON.stringify({ id: String(sent++), type: "subscribe", payload: { query } });
  expect(await flood(socket, ends, next, bounded)).toBeLessThan(bounded);
  expect(ends.server.isPaused()).toBe(true);
  let answered = 0;
  socket.on("message", () => {
    answered += 1;
  });
  socket.resume();
  await until(() => answered === sent || socket.readyState !== WebSocket.OPEN);
  expect(answered).toBe(sent);
});

test("an operation with an id of any length is not answered with it", async () => {
  await introduce();
  socket.send(JSON.stringify({ id: "x".repeat(1_000), type: "subscribe", payload: { query: "{" } }));
  const [code, reason] = await once(socket, "close");
  expect([code, String(reason)]).toEqual([4400, expect.stringContaining("128")]);
});
