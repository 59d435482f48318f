import { startSystem, type TestSystem } from "../test-support/system.js";

/* Web pages of other origins: what their browser may send for them, and what they may read. */

const friend = "https://dashboards.example";
const stranger = "https://evil.example";

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem({ CORS_ORIGINS: [friend] });
});
afterAll(() => system.stop());

const corsHeaders = (headers: Headers) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith("access-control")));

const preflight = (origin: string, path = "/graphql") =>
  fetch(system.gateway.url + path, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    },
  });

test("a page of an origin that is listed may ask, with a token, and without cookies", async () => {
  const response = await preflight(friend);
  expect([response.status, await response.text()]).toEqual([204, ""]);
  expect(corsHeaders(response.headers)).toMatchObject({
    "access-control-allow-origin": friend,
    "access-control-allow-methods": "POST, GET",
    "access-control-allow-headers": expect.stringContaining("authorization, content-type"),
    "access-control-max-age": "600",
  });
  expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  const { headers, status } = await system.ask("{ whoAsks }", { headers: { origin: friend } });
  expect([status, headers.get("access-control-allow-origin"), headers.get("vary")]).toEqual([
    200,
    friend,
    expect.stringContaining("Origin"),
  ]);
});

test("a page that may ask may also read why it was refused", async () => {
  const response = await fetch(`${system.gateway.url}/graphql`, {
    method: "POST",
    headers: { origin: friend },
    body: "{}",
  });
  expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([401, friend]);
});

test.each([
  stranger,
  "null",
  `${friend}.evil.example`,
  "https://dashboards.example:8443",
  "http://dashboards.example",
  "https://sub.dashboards.example",
])("a page of %s may ask nothing and read nothing", async (origin) => {
  const response = await preflight(origin);
  expect([response.status, corsHeaders(response.headers)]).toEqual([405, {}]);
  const { headers } = await system.ask("{ whoAsks }", { headers: { origin } });
  expect(corsHeaders(headers)).toEqual({});
});

test("a page that may not ask is told in words, in the tools of its browser, who could allow it", async () => {
  for (const path of ["/graphql", "/graphql/stream"]) {
    const response = await preflight(stranger, path);
    expect([response.status, response.headers.get("allow")]).toEqual([405, expect.stringContaining("POST")]);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining("naming it in the setting CORS_ORIGINS"),
          extensions: { code: "METHOD_NOT_ALLOWED" },
        },
      ],
    });
  }
  const plain = await fetch(`${system.gateway.url}/graphql`, { method: "OPTIONS" });
  expect(await plain.text()).not.toContain("CORS_ORIGINS");
});

test("CORS headers are sent for GraphQL paths only", async () => {
  for (const path of ["/health/ready", "/", "/development/token", "/status"]) {
    expect(corsHeaders((await preflight(friend, path)).headers)).toEqual({});
    expect(corsHeaders((await fetch(system.gateway.url + path, { headers: { origin: friend } })).headers)).toEqual({});
  }
});

test.each([
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "text/plain; application/json",
])("what a browser sends for any page without asking first, as %s, is not read even with a token", async (type) => {
  const { status, body } = await system.ask("mutation { startContainment(id: 1) { id } }", {
    headers: { "content-type": type },
  });
  expect([status, body.errors[0].extensions.code]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
});

test("a change is never made by GET", async () => {
  const query = encodeURIComponent("mutation { startContainment(id: 1) { id } }");
  const before = system.subgraphs.incidents.received.length;
  const response = await fetch(`${system.gateway.url}/graphql?query=${query}`, {
    headers: { authorization: `Bearer ${await system.provider.token()}` },
  });
  expect(response.status).toBe(405);
  expect(system.subgraphs.incidents.received.length).toBe(before);
});

test("every response carries the security headers", async () => {
  for (const path of ["/graphql", "/health/live", "/nowhere"]) {
    const { headers } = await fetch(system.gateway.url + path, { headers: { accept: "application/json" } });
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
    });
    expect(headers.get("x-powered-by") ?? headers.get("server")).toBeNull();
  }
});
