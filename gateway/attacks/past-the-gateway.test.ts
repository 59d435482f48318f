import { request as ask, type IncomingMessage } from "node:http";
import { exportJWK, importJWK, SignJWT } from "jose";
import { digestOf } from "../../platform/identity/signed-call.js";
import { gatewayViewer, type Viewer, viewerHeader } from "../../platform/identity/viewer.js";
import { viewerSigner } from "../../platform/identity/viewer-signer.js";
import { signingKey, unsignedToken } from "../test-support/identity-provider.js";
import { startSystem, type TestSystem } from "../test-support/system.js";

/* Ways around the gateway, and through it to what only the gateway may ask. */

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
  // Who is asking is looked up at the first request.
  await system.ask("{ whoAsks }");
});
afterAll(() => system.stop());

const names = ["teams", "incidents", "lessons"] as const;
type Name = (typeof names)[number];
const schema = '{"query":"{ _service { sdl } }"}';
const now = () => Math.floor(Date.now() / 1000);

async function signedByAnother(subgraph: Name, body: string): Promise<string> {
  const { private: privateKey } = await signingKey("mine");
  return viewerSigner(JSON.stringify(await exportJWK(privateKey)))(gatewayViewer, { subgraph, body });
}

/** Signed with the right key, as the gateway does it but for what is given. */
async function signed(subgraph: Name, body: string, claims: object, header: object = {}): Promise<string> {
  const usual = { iss: "cordon-gateway", aud: subgraph, iat: now(), body: digestOf(body), headers: {} };
  return new SignJWT({ ...usual, viewer: gatewayViewer, ...claims })
    .setProtectedHeader({ alg: "EdDSA", typ: "cordon-viewer+jwt", ...header })
    .sign(await importJWK(JSON.parse(system.viewerPrivateKey), "EdDSA"));
}

const sendTo = (subgraph: Name, body: string, headers: Readonly<Record<string, string>>) =>
  fetch(system.subgraphs[subgraph].url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });

test("what the gateway signs for a call opens that call, and so would each of the next if nothing were wrong with it", async () => {
  for (const name of names) {
    const response = await sendTo(name, schema, { [viewerHeader]: await signed(name, schema, {}) });
    expect([name, response.status]).toEqual([name, 200]);
  }
});

test.each<[string, (subgraph: Name, body: string) => Promise<string | undefined>]>([
  ["no viewer", async () => undefined],
  ["an empty viewer", async () => ""],
  ["a viewer that is no token", async () => JSON.stringify(gatewayViewer)],
  [
    "a viewer that nobody signed",
    async (aud) => unsignedToken({ viewer: gatewayViewer, iss: "cordon-gateway", aud, iat: now() }),
  ],
  ["a viewer signed by another key", signedByAnother],
  ["the caller's own token instead of a viewer", () => system.provider.token()],
  ["a viewer of yesterday", (name, body) => signed(name, body, { iat: now() - 86_400 })],
  [
    "a viewer of yesterday that says it never ends",
    (name, body) => signed(name, body, { iat: now() - 86_400, exp: 1e12 }),
  ],
  ["a viewer of tomorrow", (name, body) => signed(name, body, { iat: now() + 86_400 })],
  ["a viewer without a time", (name, body) => signed(name, body, { iat: undefined })],
  ["a viewer for all subgraphs", (name, body) => signed(name, body, { aud: "cordon-subgraph" })],
  [
    "a viewer for another subgraph",
    (name, body) => signed(name, body, { aud: name === "teams" ? "lessons" : "teams" }),
  ],
  ["a viewer of another issuer", (name, body) => signed(name, body, { iss: "elsewhere" })],
  ["a viewer of another type", (name, body) => signed(name, body, {}, { typ: "JWT" })],
  ["a viewer that is a text", (name, body) => signed(name, body, { viewer: "x" })],
  ["a viewer that is empty", (name, body) => signed(name, body, { viewer: {} })],
  [
    "a person who says to be the system",
    (name, body) => signed(name, body, { viewer: { ...gatewayViewer, personId: "p" } }),
  ],
])("the port of a subgraph answers nothing to %s, and does not look at the body", async (_, viewerFor) => {
  for (const name of names) {
    for (const body of [schema, "this is { no JSON"]) {
      const viewer = await viewerFor(name, body);
      const response = await sendTo(name, body, viewer === undefined ? {} : { [viewerHeader]: viewer });
      const text = await response.text();
      expect([name, response.status]).toEqual([name, 401]);
      expect(JSON.parse(text).errors[0].extensions.code).toBe("UNAUTHENTICATED");
      expect(text).not.toMatch(/type |JSON at|Unexpected/);
    }
  }
});

test("a call that was listened in on opens nothing else: no other subgraph, body, or idempotency key", async () => {
  const sign = viewerSigner(system.viewerPrivateKey);
  const viewer: Viewer = { ...gatewayViewer, kind: "PERSON", subject: "s", personId: "p" };
  const body = '{"query":"mutation { startContainment(id: \\"1\\") { id } }"}';
  const headers = { "idempotency-key": "once" };
  const intercepted = { ...headers, [viewerHeader]: sign(viewer, { subgraph: "incidents", body, headers }) };
  const statusOf = async (...call: Parameters<typeof sendTo>) => (await sendTo(...call)).status;
  expect(await statusOf("incidents", body, intercepted)).toBe(200);
  for (const other of ["teams", "lessons"] as const) expect(await statusOf(other, body, intercepted)).toBe(401);
  expect(await statusOf("incidents", body.replace("1", "2"), intercepted)).toBe(401);
  expect(await statusOf("incidents", `${body} `, intercepted)).toBe(401);
  expect(await statusOf("incidents", body, { ...intercepted, "idempotency-key": "twice" })).toBe(401);
  expect(await statusOf("incidents", body, { [viewerHeader]: intercepted[viewerHeader] })).toBe(401);
  // What was listened in on, sent once more, is the same request: with its key it is done once.
  expect(await statusOf("incidents", body, intercepted)).toBe(200);
});

test("two viewers in one request are none, in whichever order they come", async () => {
  const good = await signed("incidents", schema, {});
  for (const viewers of [
    [good, "x"],
    ["x", good],
    [good, good],
  ]) {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { "content-type": "application/json", [viewerHeader]: viewers };
      const sent = ask(system.subgraphs.incidents.url, { method: "POST", headers });
      sent.on("response", (response: IncomingMessage) => resolve(response.resume().statusCode)).on("error", reject);
      sent.end(schema);
    });
    expect(status).toBe(401);
  }
});

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());

/** Not the gateway's own questions, who somebody is and whether that has changed, which it may ask at any moment. */
const isForSomebody = (headers: IncomingMessage["headers"]) =>
  claimsOf(String(headers[viewerHeader])).viewer.subject !== gatewayViewer.subject;

test("no two calls of the gateway carry the same signature, and none is good for another subgraph", async () => {
  const before = names.map((name) => system.subgraphs[name].received.length);
  await system.ask("{ incidents { title review { state } lessons } responsibilityMatrix { id } }");
  const signatures = names.flatMap((name, index) =>
    system.subgraphs[name].received.slice(before[index]).map((headers) => String(headers[viewerHeader])),
  );
  expect(signatures.length).toBeGreaterThanOrEqual(3);
  expect(new Set(signatures).size).toBe(signatures.length);
  const claims = signatures.map(claimsOf);
  expect(new Set(claims.map(({ aud }) => aud))).toEqual(new Set(names));
});

test.each([
  "{ _service { sdl } }",
  '{ _entities(representations: [{ __typename: "Incident", id: "1" }]) { ... on Incident { title } } }',
  "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }",
  '{ identity(subject: "ji-woo-park") { personId } }',
  "{ whoAsks ... on _Entity { __typename } }",
  '{ whoAsks __type(name: "_Service") { fields { name } } }',
])("%s reaches no subgraph through the gateway", async (query) => {
  const before = names.map((name) => system.subgraphs[name].received.length);
  const { status, body } = await system.ask(query, { variables: { r: [{ __typename: "Incident", id: "1" }] } });
  if (status === 200) expect(body.data.__type).toBeNull();
  else expect([status, body.errors[0].extensions.code]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
  const calls = names.flatMap((name, index) => system.subgraphs[name].received.slice(before[index]));
  if (status !== 200) expect(calls.filter(isForSomebody)).toEqual([]);
});

test.each([
  ["x-request-id", 'a","level":"fatal'],
  ["x-request-id", "a".repeat(500)],
  ["idempotency-key", "é".repeat(10)],
  ["traceparent", "00-zz"],
  ["accept", 'application/json, text/html; q="\\"'],
  ["cordon-cost", "show, cordon-viewer: x"],
])(
  "the header %s: %s gets into no other header, and no header of ours to a subgraph can be set from outside",
  async (name, value) => {
    const answer = await system.ask("{ whoAsks }", {
      headers: {
        [name]: Buffer.from(value).toString("latin1"),
        "cordon-viewer": "mine",
        "x-forwarded-for": "6.6.6.6",
        cookie: "a=b",
      },
    });
    expect([200, 400, 406]).toContain(answer.status);
    expect([...answer.headers.keys()]).not.toContain("level");
    const received = system.subgraphs.incidents.received.at(-1) ?? {};
    expect(received["cordon-viewer"]).not.toBe("mine");
    for (const kept of ["cookie", "authorization", "x-forwarded-for"]) expect(received).not.toHaveProperty(kept);
  },
);
