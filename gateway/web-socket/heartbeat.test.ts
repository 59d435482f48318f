import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { WebSocket, WebSocketServer } from "ws";
import { heartbeat } from "./heartbeat.js";

let server: WebSocketServer;
beforeAll(async () => {
  server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  await once(server, "listening");
});
afterAll(() => {
  server.close();
});

async function connected(autoPong: boolean) {
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, { autoPong });
  const [[socket]] = (await Promise.all([once(server, "connection"), once(client, "open")])) as [[WebSocket], unknown];
  return { client, socket, beat: heartbeat(socket) };
}

test("Who answers each ping stays", async () => {
  const { client, socket, beat } = await connected(true);
  for (let count = 0; count < 3; count += 1) {
    const answered = once(socket, "pong");
    beat();
    await answered;
  }
  expect(socket.readyState).toBe(WebSocket.OPEN);
  client.terminate();
});

test("Who sends pongs that nobody asked for, and answers no ping, is gone at the second", async () => {
  const { client, socket, beat } = await connected(false);
  beat();
  const unasked = once(socket, "pong");
  client.pong();
  await unasked;
  beat();
  expect(socket.readyState).not.toBe(WebSocket.OPEN);
  await once(client, "close");
});
