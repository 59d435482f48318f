import { exportJWK, generateKeyPair, importJWK, SignJWT } from "jose";
import { type Viewer, viewerHeader, viewerSigner } from "../../subgraphs/foundation/viewer.js";
import { unsignedToken } from "../test-support/identity-provider.js";
import { startSystem, type TestSystem } from "../test-support/system.js";

/* Ways around the gateway, and through it to what only the gateway may ask. */

jest.setTimeout(30_000);

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
  // Who is asking is looked up at the first request.
  await system.ask("{ whoAsks }");
});
afterAll(() => system.stop());

const root: Viewer = { subject: "gateway", kind: "SYSTEM", personId: "gateway", name: "Root", memberships: [] };
const names = ["teams", "incidents", "lessons"] as const;

async function signedByAnother(): Promise<string> {
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  return (await viewerSigner(JSON.stringify(await exportJWK(privateKey))))(root);
}

/** Signed with the right key, but with claims of one's own. */
async function signed(claims: object, header: object = {}): Promise<string> {
  const key = await importJWK(JSON.parse(system.viewerPrivateKey), "EdDSA");
  return new SignJWT({ viewer: root, iss: "cordon-gateway", aud: "cordon-subgraph", ...claims })
    .setProtectedHeader({ alg: "EdDSA", ...header })
    .sign(key);
}

const now = () => Math.floor(Date.now() / 1000);

test.each<[string, () => Promise<string | undefined>]>([
  ["no viewer", async () => undefined],
  ["an empty viewer", async () => ""],
  ["a viewer that is no token", async () => JSON.stringify(root)],
  [
    "a viewer that nobody signed",
    async () => unsignedToken({ viewer: root, iss: "cordon-gateway", aud: "cordon-subgraph", exp: now() + 60 }),
  ],
  ["a viewer signed by another key", signedByAnother],
  ["the caller's own token instead of a viewer", () => system.provider.token()],
  ["a viewer of yesterday", () => signed({ exp: now() - 1 })],
  ["a viewer that never ends", () => signed({})],
  ["a viewer for another audience", () => signed({ aud: "elsewhere", exp: now() + 60 })],
  ["a viewer of another issuer", () => signed({ iss: "elsewhere", exp: now() + 60 })],
])("the port of a subgraph answers nothing to %s, and does not look at the body", async (_, viewerOf) => {
  const viewer = await viewerOf();
  for (const name of names) {
    for (const body of ['{"query":"{ _service { sdl } }"}', "this is { no JSON"]) {
      const response = await fetch(system.subgraphs[name].url, {
        method: "POST",
        headers: { "content-type": "application/json", ...(viewer !== undefined && { [viewerHeader]: viewer }) },
        body,
      });
      const text = await response.text();
      expect([name, response.status]).toEqual([name, 401]);
      expect(JSON.parse(text).errors[0].extensions.code).toBe("UNAUTHENTICATED");
      expect(text).not.toMatch(/type |JSON at|Unexpected/);
    }
  }
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
  const after = names.map((name) => system.subgraphs[name].received.length);
  if (status !== 200) expect(after).toEqual(before);
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
