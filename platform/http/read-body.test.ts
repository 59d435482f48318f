import { once } from "node:events";
import { createServer, type IncomingMessage, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { readBytes } from "./read-body.js";

const server = createServer();
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** What is read of a request whose body comes in these pieces; it is hung up on where it is left open. */
async function read(pieces: readonly string[], { limit = 100, isLeftOpen = false, isLate = false } = {}) {
  const arrived = once(server, "request");
  const caller = send({ port: (server.address() as AddressInfo).port, host: "127.0.0.1", method: "POST" });
  caller.on("error", () => undefined);
  for (const piece of pieces) {
    caller.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  if (!isLeftOpen) caller.end();
  const [request, response] = (await arrived) as [IncomingMessage, NodeJS.WritableStream];
  if (isLate) {
    caller.destroy();
    await new Promise((resolve) => request.once("close", resolve));
  }
  const reading = readBytes(request, limit);
  if (isLeftOpen) setTimeout(() => caller.destroy(), 10);
  const found = await reading.then(String, (error: Error) => error);
  expect(request.listenerCount("data")).toBe(0);
  request.resume();
  response.end();
  caller.destroy();
  return found;
}

test.each([
  ["nothing", [], ""],
  ["one piece", ["whole"], "whole"],
  ["several pieces", ["in ", "several ", "pieces"], "in several pieces"],
  ["as much as there may be", ["x".repeat(100)], "x".repeat(100)],
])("a body of %s is read", async (_, pieces, whole) => expect(await read(pieces)).toBe(whole));

test("a body that is too large is refused before it has all arrived", async () => {
  expect(await read(["x".repeat(60), "x".repeat(60)], { isLeftOpen: true })).toMatchObject({ code: "BAD_USER_INPUT" });
});

test("a body that breaks off is no body", async () => {
  expect(await read(["half"], { isLeftOpen: true })).toBeInstanceOf(Error);
  expect(await read(["half"], { isLeftOpen: true, isLate: true })).toBeInstanceOf(Error);
});
