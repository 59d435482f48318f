import { generateKeyPairSync } from "node:crypto";
import { SignJWT } from "jose";
import { secretsOf } from "../../local/data-folder/secrets.js";
import { type SubgraphName, subgraphNames } from "../../local/runtime/subgraph-names.js";
import { gatewayViewer } from "../../platform/identity/viewer.js";
import { viewerSigner } from "../../platform/identity/viewer-signer.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

let shared: SharedSystem;

beforeAll(async () => {
  shared = await sharedSystem();
});

const post = (url: string, headers: Readonly<Record<string, string>>, body = "this is { not even JSON") =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

test("Without a token nothing is parsed: even garbage is answered with 401.", async () => {
  const response = await post(shared.cordon.gatewayUrl, {});
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
});

test("With a token malformed JSON is answered with JSON.", async () => {
  const authorization = `Bearer ${await shared.cordon.tokenFor("security-lead")}`;
  const response = await post(shared.cordon.gatewayUrl, { authorization });
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toContain("json");
});

test("A token of a stranger's key is refused.", async () => {
  const { privateKey } = generateKeyPairSync("ed25519");
  const forged = await new SignJWT({})
    .setProtectedHeader({ alg: "EdDSA", kid: "stranger" })
    .setSubject("seo-yeon-kim")
    .setIssuer(shared.urls.issuer)
    .setAudience("cordon")
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(privateKey);
  const response = await post(shared.cordon.gatewayUrl, { authorization: `Bearer ${forged}` });
  expect(response.status).toBe(401);
});

test("The ports of the subgraphs refuse whatever the gateway did not sign, before they parse it.", async () => {
  const token = await shared.cordon.tokenFor("security-lead");
  for (const name of subgraphNames) {
    const url = `${shared.urls[name]}/graphql`;
    for (const headers of [{}, { authorization: `Bearer ${token}` }, { "cordon-viewer": token }] as Readonly<
      Record<string, string>
    >[]) {
      const response = await post(url, headers);
      expect([name, response.status]).toEqual([name, 401]);
      expect(await response.text()).toMatch(/UNAUTHENTICATED/);
    }
    const event = await post(`${shared.urls[name]}/events`, {}, "{}");
    expect([name, event.status]).toEqual([name, 401]);
  }
});

test("What the gateway signs for a call to one subgraph opens that call, and nothing else anywhere.", async () => {
  const sign = viewerSigner(secretsOf(shared.dataFolder).viewerPrivateKey);
  const body = '{"query":"{ __typename }"}';
  for (const subgraph of subgraphNames) {
    const signed = { "cordon-viewer": sign(gatewayViewer, { subgraph, body }) };
    const statusAt = async (name: SubgraphName, text = body, more = {}) =>
      (await post(`${shared.urls[name]}/graphql`, { ...signed, ...more }, text)).status;
    for (const name of subgraphNames)
      expect([name, await statusAt(name)]).toEqual([name, name === subgraph ? 200 : 401]);
    expect(await statusAt(subgraph, '{"query":"{ __typename x: __typename }"}')).toBe(401);
    expect(await statusAt(subgraph, body, { "idempotency-key": "another" })).toBe(401);
  }
});

test("What only the gateway may ask is not in its schema.", async () => {
  const { errors } = await shared.cordon.ask("security-lead", '{ identity(subject: "seo-yeon-kim") { name } }');
  expect(errors[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
});

test("Every persona learns who he or she is.", async () => {
  const { me } = await shared.cordon.read<{ me: unknown }>("exchange-engineer", "{ me { name } }");
  expect(me).toMatchObject({ name: "Ji-woo Park" });
});
