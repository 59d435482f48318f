import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { keyCheckHeader } from "../../platform/http/key-check-header.js";
import { type ListeningServer, serve } from "../../platform/http/serve.js";
import { failureCount } from "../http/failure-count.js";
import { forwardRoutes } from "./forward.js";
import type { SubgraphClient } from "./subgraph-client.js";

let server: ListeningServer;
const forwarded: { body: number; headers: Readonly<Record<string, string>> }[] = [];
const bodies = () => forwarded.flatMap(({ body }) => (body > 0 ? [body] : []));
const client = {
  forward: async (_path: string, body: Buffer, headers: Readonly<Record<string, string>>) => {
    forwarded.push({ body: body.length, headers });
    const status = headers.authorization?.includes("wrong") ? 401 : body.length === 0 ? 204 : 202;
    return { status, contentType: "application/json", text: "", retryAfter: undefined };
  },
} as unknown as SubgraphClient;
const most = 20;

beforeEach(async () => {
  forwarded.length = 0;
  const list = { incidents: { owner: "incidents", paths: ["/alerts/*"] } };
  const counted = {
    failures: failureCount(most),
    addressOf: ({ headers }: IncomingMessage) => String(headers["x-forwarded-for"] ?? "192.0.2.7"),
  };
  server = await serve(
    forwardRoutes(list, () => client, counted),
    { host: "127.0.0.1", port: 0 },
    () => {},
  );
});
afterEach(() => server.drain());

const post = (key: string, body = "{}", headers: Record<string, string> = {}) =>
  fetch(`${server.url}/alerts/1`, { method: "POST", body, headers: { authorization: `Bearer ${key}`, ...headers } });

/** A request whose body has begun and does not end. */
const trickle = (): Promise<ClientRequest> =>
  new Promise((resolve) => {
    const begun = request(`${server.url}/alerts/1`, { method: "POST", headers: { authorization: "Bearer x" } });
    begun.on("error", () => {});
    begun.write("{", () => resolve(begun));
  });

test("Bodies that do not come to their end keep nobody out whose body does", async () => {
  const trickling = await Promise.all(Array.from({ length: 64 }, trickle));
  const answer = await post("y");
  expect(answer.status).toBe(202);
  expect(bodies()).toEqual([2]);
  for (const one of trickling) one.destroy();
});

test("Of a request with a wrong key no body is taken, and what is left of it is not waited for", async () => {
  const large = "x".repeat(5 * 1024 * 1024);
  expect((await post("wrong", large)).status).toBe(401);
  expect(forwarded).toEqual([{ body: 0, headers: expect.objectContaining({ [keyCheckHeader]: "true" }) }]);
  const answered = new Promise((resolve) => {
    const begun = request(`${server.url}/alerts/1`, { method: "POST", headers: { authorization: "Bearer wrong" } });
    begun.on("error", () => {});
    begun.on("response", ({ statusCode }) => {
      resolve(statusCode);
      begun.destroy();
    });
    begun.write("{");
  });
  expect(await answered).toBe(401);
});

test("Wrong keys count as bad tokens do: after too many the address gets 429, and a good key from there is let in", async () => {
  for (let attempt = 0; attempt < most; attempt += 1) expect((await post(`wrong${attempt}`)).status).toBe(401);
  const refused = await post("wrong again");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, expect.stringMatching(/^\d+$/)]);
  expect(await refused.json()).toMatchObject({ code: "TOO_MANY_REQUESTS", detail: expect.stringContaining("keys") });
  expect((await post("y")).status).toBe(202);
  expect((await post("wrong", "{}", { "x-forwarded-for": "198.51.100.1" })).status).toBe(401);
});

test("A key that was good is not asked about again, and is once the subgraph takes it no longer", async () => {
  expect([(await post("y")).status, (await post("y")).status]).toEqual([202, 202]);
  expect(forwarded.map(({ body }) => body)).toEqual([0, 2, 2]);
  const kept = forwarded.length;
  const { forward } = client;
  Object.assign(client, { forward: async () => ({ status: 401, contentType: "application/json", text: "" }) });
  expect((await post("y")).status).toBe(401);
  Object.assign(client, { forward });
  expect((await post("y")).status).toBe(202);
  expect(forwarded.slice(kept).map(({ body }) => body)).toEqual([0, 2]);
});

test("Nobody can ask by a header of theirs whether a key is good", async () => {
  await post("y", "{}", { [keyCheckHeader]: "true" });
  expect(forwarded.at(-1)).toEqual({ body: 2, headers: expect.not.objectContaining({ [keyCheckHeader]: "true" }) });
});

test.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])(
  "%s is refused in the form of every other error",
  async (method) => {
    const answer = await fetch(`${server.url}/alerts/1`, { method });
    expect([answer.status, answer.headers.get("allow"), answer.headers.get("content-type")]).toEqual([
      405,
      "POST",
      "application/problem+json; charset=utf-8",
    ]);
    expect(await answer.json()).toMatchObject({
      ...{ type: "about:blank", title: "Method not allowed", status: 405, code: "METHOD_NOT_ALLOWED" },
      ...{ detail: expect.stringContaining("only POST"), requestId: expect.any(String) },
    });
  },
);
