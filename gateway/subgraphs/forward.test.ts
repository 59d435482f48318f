import { type ClientRequest, request } from "node:http";
import { type ListeningServer, serve } from "../../platform/http/serve.js";
import { forwardRoutes } from "./forward.js";
import type { SubgraphClient } from "./subgraph-client.js";

let server: ListeningServer;
const arrive: () => void = () => {};
const forwarded: number[] = [];
const client = {
  forward: async (_path: string, body: Buffer) => {
    forwarded.push(body.length);
    arrive();
    return { status: 202, contentType: "application/json", text: "{}", retryAfter: undefined };
  },
} as unknown as SubgraphClient;

beforeAll(async () => {
  const routes = forwardRoutes({ incidents: { owner: "incidents", paths: ["/alerts/*"] } }, () => client);
  server = await serve(routes, { host: "127.0.0.1", port: 0 }, () => {});
});
afterAll(() => server.drain());

/** A request whose body has begun and does not end. */
const trickle = (): Promise<ClientRequest> =>
  new Promise((resolve) => {
    const begun = request(`${server.url}/alerts/1`, { method: "POST", headers: { authorization: "Bearer x" } });
    begun.on("error", () => {});
    begun.write("{", () => resolve(begun));
  });

test("Bodies that do not come to their end keep nobody out whose body does", async () => {
  const trickling = await Promise.all(Array.from({ length: 64 }, trickle));
  const headers = { authorization: "Bearer y", "content-type": "application/json" };
  const answer = await fetch(`${server.url}/alerts/1`, { method: "POST", body: "{}", headers });
  expect(answer.status).toBe(202);
  expect(forwarded).toEqual([2]);
  for (const one of trickling) one.destroy();
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
