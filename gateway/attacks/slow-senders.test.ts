import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { startSystem, type TestSystem } from "../test-support/system.js";

/* Callers that send a byte now and then, to keep the gateway waiting (slowloris). */

let system: TestSystem;
let sockets: Socket[] = [];
beforeAll(async () => {
  system = await startSystem({ SEND_TIMEOUT: 300 });
});
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
});
afterAll(() => system.stop());

async function opened({ gateway } = system): Promise<{ readonly socket: Socket; readonly ended: Promise<string> }> {
  const { hostname, port } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  await once(socket, "connect");
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  socket.on("error", () => undefined);
  return { socket, ended: once(socket, "close").then(() => answer) };
}

/** Sends a character every twenty milliseconds until the other side hangs up. */
function drip(socket: Socket, character: string): void {
  const tap = setInterval(() => (socket.writable ? socket.write(character) : clearInterval(tap)), 20);
  socket.on("close", () => clearInterval(tap));
}

test("headers that never end are answered with 408, in words, and the line is cut", async () => {
  const { socket, ended } = await opened();
  socket.write("POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: ");
  drip(socket, "a");
  const answer = await ended;
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({
    errors: [{ message: expect.stringContaining("did not arrive whole"), extensions: { code: "REQUEST_TIMEOUT" } }],
  });
});

test("a body that never ends is cut off as well", async () => {
  const { socket, ended } = await opened();
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${await system.provider.token()}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n`,
  );
  drip(socket, " ");
  const answer = await ended;
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
});

test("two hundred slow callers do not keep others waiting", async () => {
  // Whoever is not slow has the same time to send, and may be held up by a machine that is busy.
  const patient = await startSystem({ SEND_TIMEOUT: 5_000 });
  const slow = await Promise.all(Array.from({ length: 200 }, () => opened(patient)));
  for (const { socket } of slow) socket.write("POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: ");
  expect((await patient.ask("{ whoAsks }")).status).toBe(200);
  const answers = await Promise.all(slow.map(({ ended }) => ended));
  await patient.stop();
  expect(new Set(answers.map((answer) => answer.slice(0, 12)))).toEqual(new Set(["HTTP/1.1 408"]));
});
