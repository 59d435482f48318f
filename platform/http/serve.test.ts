import { connect } from "node:net";
import { until } from "../../test/support/until.js";
import { CordonError } from "../runtime/errors.js";
import type { Routes } from "./exchange.js";
import { readBody } from "./read-body.js";
import { sendJson } from "./send-json.js";
import { type ListeningServer, serve } from "./serve.js";

const faults: unknown[] = [];
let servers: ListeningServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.drain()));
  servers = [];
  faults.length = 0;
});

async function start(routes: Routes): Promise<ListeningServer> {
  const server = await serve(routes, { host: "127.0.0.1", port: 0 }, (error) => faults.push(error));
  servers.push(server);
  return server;
}

const echo: Routes = {
  "POST /echo": async ({ request, response }) => sendJson(response, 200, { text: await readBody(request, 1_000) }),
};

test("a route is found by method and path, whatever the query", async () => {
  const { url } = await start(echo);
  const answer = await fetch(`${url}/echo?x=1`, { method: "POST", body: "한국어" });
  expect(await answer.json()).toEqual({ text: "한국어" });
});

test.each([
  ["GET", "/echo", 405, "METHOD_NOT_ALLOWED"],
  ["POST", "/nothing", 404, "NOT_FOUND"],
  ["GET", "/", 404, "NOT_FOUND"],
  ["GET", "/__proto__", 404, "NOT_FOUND"],
])("%s %s is answered %d in JSON", async (method, path, status, code) => {
  const { url } = await start(echo);
  const answer = await fetch(url + path, { method });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("allow")).toBe(status === 405 ? "POST" : null);
  expect(answer.headers.get("content-type")).toContain("application/json");
  expect(await answer.json()).toEqual({ errors: [expect.objectContaining({ extensions: { code } })] });
});

test("an error of ours is answered with its status, words and facts", async () => {
  const { url } = await start({
    "GET /": async () => {
      throw new CordonError("FORBIDDEN", "You may not.", { holders: ["Box team"] });
    },
  });
  const answer = await fetch(url);
  expect(answer.status).toBe(403);
  expect(await answer.json()).toEqual({
    errors: [{ message: "You may not.", extensions: { code: "FORBIDDEN", holders: ["Box team"] } }],
  });
  expect(faults).toEqual([]);
});

test("an error whose words no header could carry is answered like any other", async () => {
  const { url } = await start({
    "GET /": async () => {
      throw new CordonError("UNAUTHENTICATED", 'The account "보안 모니터링" ran out.');
    },
  });
  const answer = await fetch(url);
  expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining("보안 모니터링")]);
});

test("a fault is answered without its words, and reported", async () => {
  const { url } = await start({
    "GET /": async () => {
      throw new Error("relation secret_table does not exist");
    },
  });
  const answer = await fetch(url);
  expect(answer.status).toBe(500);
  const text = await answer.text();
  expect(text).toContain("INTERNAL_SERVER_ERROR");
  expect(text).not.toContain("secret_table");
  expect(faults).toEqual([new Error("relation secret_table does not exist")]);
});

test.each([1_001, 5_000_000])(
  "a body of %d bytes over a limit of 1000 gets an answer, and the connection serves on",
  async (size) => {
    const { url } = await start(echo);
    const answer = await fetch(`${url}/echo`, { method: "POST", body: "x".repeat(size) });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [
        {
          message: "The body is larger than 1000 bytes. Send less in one request.",
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
    expect(await (await fetch(`${url}/echo`, { method: "POST", body: "x" })).json()).toEqual({ text: "x" });
  },
);

test("a connection that nobody uses stays open for longer than proxies keep theirs, for a minute", async () => {
  const { url } = await start(echo);
  const { headers } = await fetch(`${url}/echo`, { method: "POST", body: "" });
  expect(Number(/^timeout=(\d+)$/.exec(headers.get("keep-alive") ?? "")?.[1])).toBeGreaterThan(60);
});

test("a caller who goes away in the middle of a body harms nobody", async () => {
  let begun = 0;
  const { url } = await start({
    "POST /echo": async ({ request, response }) => {
      request.once("data", () => {
        begun += 1;
      });
      sendJson(response, 200, { text: await readBody(request, 1_000) });
    },
  });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write("POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf");
  await until(() => begun === 1);
  socket.destroy();
  expect((await fetch(`${url}/echo`, { method: "POST", body: "x" })).status).toBe(200);
});

test("a port in use is one clear line that says what to do", async () => {
  const { url } = await start(echo);
  const port = Number(new URL(url).port);
  await expect(serve({}, { host: "127.0.0.1", port }, () => {})).rejects.toThrow(
    new Error(
      `Port ${port} of 127.0.0.1 is in use by another program. Stop that program, or set PORT to another port.`,
    ),
  );
});

test("draining lets a request under way finish, takes no new one, and does not wait for idle connections", async () => {
  let finish = () => {};
  const started = new Promise<void>((begun) => {
    void start({
      "GET /quick": async ({ response }) => sendJson(response, 200, {}),
      "GET /slow": async ({ response }) => {
        begun();
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        sendJson(response, 200, { done: true });
      },
    });
  });
  await until(() => servers.length > 0);
  const [server] = servers;
  if (!server) throw new Error("no server");
  const idle = connect(Number(new URL(server.url).port), "127.0.0.1");
  idle.write("GET /quick HTTP/1.1\r\nhost: x\r\n\r\n");
  await new Promise((resolve) => idle.once("data", resolve));
  const idleEnded = new Promise((resolve) => idle.once("close", resolve));
  const slow = fetch(`${server.url}/slow`);
  await started;
  let drained = false;
  const draining = server.drain().then(() => {
    drained = true;
  });
  await idleEnded;
  expect(drained).toBe(false);
  const late = connect(Number(new URL(server.url).port), "127.0.0.1");
  await expect(
    new Promise((resolve) => late.once("error", (error: NodeJS.ErrnoException) => resolve(error.code))),
  ).resolves.toBe("ECONNREFUSED");
  finish();
  expect(await (await slow).json()).toEqual({ done: true });
  await draining;
  servers = [];
});

test("draining ends a connection that was opened and never used, while a request is still under way", async () => {
  let begun = () => {};
  let finish = () => {};
  const started = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const server = await start({
    "GET /slow": async ({ response }) => {
      begun();
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      sendJson(response, 200, { done: true });
    },
  });
  const silent = connect(Number(new URL(server.url).port), "127.0.0.1");
  await new Promise((resolve) => silent.once("connect", resolve));
  const ended = new Promise((resolve) => silent.once("close", resolve));
  const slow = fetch(`${server.url}/slow`);
  await started;
  const draining = server.drain();
  await ended;
  finish();
  expect(await (await slow).json()).toEqual({ done: true });
  await draining;
  servers = [];
});

test("a header with a viewer whose teams own five thousand services is taken", async () => {
  const { url } = await start({
    "GET /": async ({ request, response }) =>
      sendJson(response, 200, { length: String(request.headers["cordon-viewer"]).length }),
  });
  const viewer = "x".repeat(5_000 * 52);
  const answer = await fetch(url, { headers: { "cordon-viewer": viewer } });
  expect(await answer.json()).toEqual({ length: viewer.length });
});
