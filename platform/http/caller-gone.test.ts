import { once } from "node:events";
import { createServer, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { until } from "../../test/support/until.js";
import { CallerGone } from "./caller-gone.js";

let answering: ServerResponse[] = [];
const server = createServer((_, response) => void answering.push(response));
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  answering = [];
});

async function call() {
  const caller = request({ port: (server.address() as AddressInfo).port, host: "127.0.0.1" });
  caller.on("error", () => undefined);
  caller.end();
  await until(() => answering.length === 1);
  const [response] = answering as [ServerResponse];
  return { caller, response, gone: new CallerGone(response) };
}

test("a caller who hangs up before the answer is gone, and each listener is told once", async () => {
  const { caller, gone } = await call();
  const told: string[] = [];
  const left = () => told.push("left");
  gone.addEventListener("abort", () => told.push("first"));
  gone.addEventListener("abort", left);
  gone.addEventListener("abort", () => told.push("second"));
  gone.removeEventListener("abort", left);
  expect(gone.aborted).toBe(false);
  expect(gone.reason).toBeUndefined();
  gone.throwIfAborted();
  caller.destroy();
  await until(() => gone.aborted);
  expect(told).toEqual(["first", "second"]);
  expect(gone.reason).toMatchObject({ code: "SERVICE_UNAVAILABLE" });
  expect(gone.reason).toBe(gone.reason);
  expect(() => gone.throwIfAborted()).toThrow("The caller is gone.");
});

test("a caller who was answered is not gone, even when it then hangs up", async () => {
  const { caller, response, gone } = await call();
  const told: string[] = [];
  gone.addEventListener("abort", () => told.push("told"));
  response.end("done");
  const [answer] = await once(caller, "response");
  answer.resume();
  await once(answer, "end");
  caller.destroy();
  await until(() => response.closed);
  expect(gone.aborted).toBe(false);
  expect(told).toEqual([]);
});

test("nothing listens to the answer once nobody waits for the end of the caller", async () => {
  const { response, gone } = await call();
  const before = response.listenerCount("close");
  const listener = () => undefined;
  gone.addEventListener("abort", listener);
  expect(response.listenerCount("close")).toBe(before + 1);
  gone.removeEventListener("abort", listener);
  expect(response.listenerCount("close")).toBe(before);
  response.end();
});
