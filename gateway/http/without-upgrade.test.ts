import { once } from "node:events";
import { connect } from "node:net";
import { startSystem, type TestSystem } from "../test-support/system.js";

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

/** Sends these parts one after the other, on a connection of their own, and answers all that comes back. */
async function say(...parts: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(system.gateway.url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  const closed = once(socket, "close");
  for (const part of parts) {
    socket.write(part);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await closed;
  return answer;
}

/** As the HTTP client of Java does without being told to. */
const wantsHttp2 = "connection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\nhttp2-settings: AAEAAEAAAAIAAAAA\r\n";

test("A client that would rather speak HTTP/2 is answered by HTTP/1.1, however its request arrives", async () => {
  const body = JSON.stringify({ query: "{ whoAsks }" });
  const authorization = `Bearer ${await system.provider.token()}`;
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\n${wantsHttp2}content-type: application/json\r\nauthorization: ${authorization}\r\ncontent-length: ${body.length}\r\n\r\n`;
  const answers = [await say(head + body), await say(head, body), await say(head + body.slice(0, 5), body.slice(5))];
  for (const answer of answers) {
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain("Ji-woo Park, Exchange");
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
  }
  expect(await say(`GET /health/live HTTP/1.1\r\nhost: x\r\n${wantsHttp2}\r\n`)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
});

test("What it may not ask it may not ask in this way either", async () => {
  const body = JSON.stringify({ query: "{ whoAsks }" });
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\n${wantsHttp2}content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  expect(await say(head + body)).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n/);
  expect(await say(`GET /health/live HTTP/1.1\r\n${wantsHttp2}\r\n`)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
});
