import { request as rawRequest } from "node:http";
import { processorTimeOf } from "../test/support/processor-time.js";
import { signingKey, unsignedToken } from "./test-support/identity-provider.js";
import { type Answer, post, startSystem, type TestSystem } from "./test-support/system.js";

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const bearer = async (claims = {}) => ({ authorization: `Bearer ${await system.provider.token(claims)}` });

function expectRefusal({ status, body, headers }: Answer, expected: number, code: string): void {
  expect({ status, code: body.errors?.[0]?.extensions?.code }).toEqual({ status: expected, code });
  expect(body.data).toBeUndefined();
  expect(body.errors[0].message).toMatch(/[A-Z].*\.$/);
  expect(headers.get("content-type")).toMatch(/^application\/json/);
}

test.each<[string, () => Promise<Record<string, string>>, string]>([
  ["without a token", async () => ({}), "TOKEN_MISSING"],
  ["with an expired token", () => bearer({ exp: 1_700_000_000 }), "TOKEN_EXPIRED"],
  [
    "with an unsigned token",
    async () => ({ authorization: `Bearer ${unsignedToken({ sub: "x" })}` }),
    "ALGORITHM_NOT_ALLOWED",
  ],
  ["with a token of another issuer", () => bearer({ iss: "https://elsewhere.example" }), "ISSUER_MISMATCH"],
  ["with a token for another audience", () => bearer({ aud: "payroll" }), "AUDIENCE_MISMATCH"],
  ["with a token for nobody we know", () => bearer({ sub: "stranger" }), "PERSON_UNKNOWN"],
  [
    "with a token signed by a swapped key",
    async () => ({ authorization: `Bearer ${await system.provider.token({}, await signingKey("key-1"))}` }),
    "SIGNATURE_INVALID",
  ],
])("a request %s is refused before its body is looked at", async (_, headers, reason) => {
  for (const body of ["this is no JSON {{{", '{"query":"{ incidents { id } }"}']) {
    const answer = await post(system.gateway, body, await headers());
    expectRefusal(answer, 401, "UNAUTHENTICATED");
    expect(answer.body.errors[0].extensions.reason).toBe(reason);
    expect(answer.headers.get("www-authenticate")).toMatch(
      reason === "TOKEN_MISSING" ? /^Bearer realm="cordon"$/ : /error="invalid_token"/,
    );
  }
});

test("a request without a token is refused before a byte of its body has arrived", async () => {
  const status = await new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": 1_000 };
    const sent = rawRequest(`${system.gateway.url}/graphql`, { method: "POST", headers }, (response) => {
      resolve(response.statusCode);
      sent.destroy();
    });
    sent.on("error", reject);
    sent.flushHeaders();
  });
  expect(status).toBe(401);
});

test("a body that is not JSON is answered in JSON", async () => {
  expectRefusal(await post(system.gateway, '{"query": ', await bearer()), 400, "BAD_REQUEST");
});

test.each([
  ["is empty", ""],
  ["is a list of operations", '[{"query":"{ whoAsks }"}]'],
  ["is a text", '"{ whoAsks }"'],
  ["is null", "null"],
  ["has no query", '{"variables":{}}'],
  ["has a query that is no text", '{"query":{"kind":"Document"}}'],
  ["has variables that are a list", '{"query":"{ whoAsks }","variables":[]}'],
])("a body that %s is a bad request", async (_, body) => {
  expectRefusal(await post(system.gateway, body, await bearer()), 400, "BAD_REQUEST");
});

test.each([
  ["has a syntax error", "{ incidents {", "GRAPHQL_PARSE_FAILED"],
  ["asks for a field that is not there", "{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
  ["asks for what only subgraphs may see", '{ identity(subject: "x") { name } }', "GRAPHQL_VALIDATION_FAILED"],
  ["asks for entities directly", "{ _entities(representations: []) { __typename } }", "GRAPHQL_VALIDATION_FAILED"],
  ["asks for the SDL of a subgraph", "{ _service { sdl } }", "GRAPHQL_VALIDATION_FAILED"],
])("an operation that %s is refused with its code", async (_, query, code) => {
  expectRefusal(await post(system.gateway, JSON.stringify({ query }), await bearer()), 400, code);
});

test.each([
  ["names an operation that is not in it", { query: "query One { whoAsks }", operationName: "Other" }],
  ["has several operations and names none", { query: "query One { whoAsks } query Other { whoAsks }" }],
])("a document that %s is the caller's to mend", async (_, body) => {
  const answer = await post(system.gateway, JSON.stringify(body), await bearer());
  expectRefusal(answer, 400, "OPERATION_RESOLUTION_FAILURE");
});

test("a client that would rather send the hash of a query is told to send the query", async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } };
  for (const body of [{ extensions }, { query: "{ whoAsks }", extensions }]) {
    const answer = await post(system.gateway, JSON.stringify(body), await bearer());
    expect(answer.body.errors[0].extensions.code).toBe("PERSISTED_QUERY_NOT_SUPPORTED");
  }
});

// Of what is nested, whichever limit is met first: how deep the stack goes depends on how far the parser is compiled by then.
test.each([
  ["deep nesting", /nested too deeply|5000 tokens/, `{ incidents ${"{ incidents ".repeat(20_000)}`],
  [
    "a deep list",
    /nested too deeply|5000 tokens/,
    `{ incident(id: ${"[".repeat(100_000)}${"]".repeat(100_000)}) { id } }`,
  ],
  [
    "a crowd of aliases",
    /5000 tokens/,
    `{ ${Array.from({ length: 15_000 }, (_, index) => `a${index}: whoAsks`).join(" ")} }`,
  ],
  ["one field over and over", "5000 tokens", `{ ${"whoAsks ".repeat(30_000)} }`],
  [
    "a chain of fragments",
    /5000 tokens/,
    `{ ...F0 } ${Array.from({ length: 5_000 }, (_, index) => `fragment F${index} on Query { ...F${index + 1} }`).join(" ")} fragment F5000 on Query { whoAsks }`,
  ],
])("a document with %s is refused in no time, with words that say why", async (_, why, query) => {
  const headers = await bearer();
  let answer!: Awaited<ReturnType<typeof post>>;
  const taken = await processorTimeOf(async () => {
    answer = await post(system.gateway, JSON.stringify({ query }), headers);
  });
  expect(taken).toBeLessThan(1_000);
  expectRefusal(answer, 400, "GRAPHQL_PARSE_FAILED");
  expect(answer.body.errors[0].message).toMatch(why);
  expect((await system.ask("{ whoAsks }")).status).toBe(200);
});

test("fragments that double and double again are refused before they are planned", async () => {
  const doubling = Array.from(
    { length: 16 },
    (_, index) => `fragment F${index} on Incident { ...F${index + 1} ...F${index + 1} }`,
  );
  const query = `{ incidents { ...F0 } } ${doubling.join(" ")} fragment F16 on Incident { id }`;
  const headers = await bearer();
  let answer!: Awaited<ReturnType<typeof post>>;
  const taken = await processorTimeOf(async () => {
    answer = await post(system.gateway, JSON.stringify({ query }), headers);
  });
  expect(taken).toBeLessThan(1_000);
  expectRefusal(answer, 400, "GRAPHQL_VALIDATION_FAILED");
  expect(answer.body.errors[0].message).toMatch(/selections/);
});

test("variables that do not fit are the caller's to mend", async () => {
  const query = "mutation ($id: ID!) { startContainment(id: $id) { id } }";
  const answer = await system.ask(query, { variables: { id: null } });
  expect(answer.status).toBe(400);
  expect(answer.body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
});

test.each([300 * 1024, 3 * 1024 * 1024])("a body of %d bytes is too large", async (size) => {
  const query = `{ whoAsks } #${"x".repeat(size)}`;
  const answer = await post(system.gateway, JSON.stringify({ query }), await bearer());
  expectRefusal(answer, 413, "PAYLOAD_TOO_LARGE");
  expect(answer.body.errors[0].message).toContain("256 KiB");
});

test("what stands in variables may be larger, and a body that is too large is told what to send less of", async () => {
  const query = "query ($text: String) { whoAsks @include(if: true) }".replace("($text: String) ", "");
  const sized = (size: number) => JSON.stringify({ query, variables: { text: "x".repeat(size) } });
  expect((await post(system.gateway, sized(1024 * 1024), await bearer())).status).toBe(200);
  const refused = await post(system.gateway, sized(5 * 1024 * 1024), await bearer());
  expectRefusal(refused, 413, "PAYLOAD_TOO_LARGE");
  expect(refused.body.errors[0].message).toMatch(/larger than 4096 KiB.*list of its variables/);
});

test("a body that hides its size is still too large", async () => {
  const chunk = new TextEncoder().encode("x".repeat(64 * 1024));
  let chunks = 0;
  const endless = new ReadableStream({
    pull: (controller) => (chunks++ < 80 ? controller.enqueue(chunk) : controller.close()),
  });
  const headers = { "content-type": "application/json", ...(await bearer()) };
  const options = { method: "POST", headers, body: endless, duplex: "half" };
  const response = await fetch(`${system.gateway.url}/graphql`, options as RequestInit);
  expect(response.status).toBe(413);
});

test("only uncompressed JSON is read", async () => {
  const type = { "content-type": "text/plain", ...(await bearer()) };
  expectRefusal(await post(system.gateway, "{}", type), 415, "UNSUPPORTED_MEDIA_TYPE");
  const encoding = { "content-encoding": "gzip", ...(await bearer()) };
  expectRefusal(await post(system.gateway, "{}", encoding), 415, "UNSUPPORTED_MEDIA_TYPE");
});

test.each([
  ["GET", "/graphql?query={whoAsks}", 401],
  ["OPTIONS", "/graphql", 405],
  ["DELETE", "/graphql", 405],
  ["GET", "/elsewhere", 404],
  ["GET", "/development/personas", 404],
  ["GET", "/development/token?persona=exchange-engineer", 404],
  ["GET", "//evil.example/graphql", 404],
  ["GET", "/__proto__", 404],
])("%s %s is answered with status %d, in JSON, and never with a CORS header", async (method, path, status) => {
  const response = await fetch(system.gateway.url + path, { method, headers: { origin: "https://evil.example" } });
  expect(response.status).toBe(status);
  expect(await response.json()).toHaveProperty("errors");
  expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  if (status === 405) expect(response.headers.get("allow")).toContain("POST");
});

test("a request for something that is no path at all does not harm the gateway", async () => {
  const { hostname, port } = new URL(system.gateway.url);
  const status = await new Promise((resolve, reject) => {
    rawRequest({ hostname, port, path: "http://[" }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
  expect(status).toBe(404);
  expect((await system.ask("{ whoAsks }")).status).toBe(200);
});

test("an answer carries strict headers and a request id, and says nothing of what made it", async () => {
  const { headers } = await system.ask("{ whoAsks }");
  expect(Object.fromEntries(headers)).toMatchObject({
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(headers.has("x-powered-by")).toBe(false);
});

test("a request id that could break a log line is replaced", async () => {
  const { headers } = await system.ask("{ whoAsks }", { headers: { "x-request-id": 'a","level":"fatal' } });
  expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

test("the media type of GraphQL over HTTP is answered to those who ask for it", async () => {
  const accept = { accept: "application/graphql-response+json" };
  expect((await system.ask("{ whoAsks }", { headers: accept })).headers.get("content-type")).toMatch(
    /^application\/graphql-response\+json/,
  );
  expect((await post(system.gateway, "{}", accept)).headers.get("content-type")).toMatch(
    /^application\/graphql-response\+json/,
  );
});

test("the query plan stays inside, whoever asks for it", async () => {
  const { body } = await system.ask("{ whoAsks }", { headers: { "apollo-query-plan-experimental": "1" } });
  expect(body).toEqual({ data: { whoAsks: "Ji-woo Park, Exchange" } });
});
