import { request } from "node:http";
import { json } from "node:stream/consumers";
import { WebSocket } from "ws";
import { createLog } from "../../platform/runtime/log.js";
import { type RunningGateway, startGateway } from "../start-gateway.js";
import {
  type IdentityProvider,
  signingKey,
  startIdentityProvider,
  tokenSignedWithPublicKey,
  unsignedToken,
} from "../test-support/identity-provider.js";
import { type Answer, post, startSystem, type TestSystem } from "../test-support/system.js";

/* Tokens that are forged, expired, swapped or many; over HTTP, as an attacker would send them. */

let system: TestSystem;
let elsewhere: IdentityProvider;
beforeAll(async () => {
  [system, elsewhere] = await Promise.all([startSystem({ FAILED_AUTHENTICATION_LIMIT: 0 }), startIdentityProvider()]);
});
afterAll(() => Promise.all([system.stop(), elsewhere.stop()]));

const body = '{"query":"{ whoAsks }"}';
const ask = (token: string, { url }: { readonly url: string } = system.gateway): Promise<Answer> =>
  post({ url } as RunningGateway, body, { authorization: `Bearer ${token}` });

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const claims = () => ({ iss: system.provider.issuer, aud: "cordon", sub: "ji-woo-park", exp: inSeconds(600) });
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A good token with its header or claims exchanged, and its signature left as it was. */
async function tampered(header: object | undefined, payload: object | undefined): Promise<string> {
  const [first, second, signature] = (await system.provider.token()).split(".");
  return [header ? part(header) : first, payload ? part(payload) : second, signature].join(".");
}

/** A token that is good but for what it says it is. */
const typed = (typ: string) => system.provider.token({}, undefined, { typ });

test.each<[string, () => Promise<string>, string]>([
  ["signed by nobody", async () => unsignedToken(claims()), "ALGORITHM_NOT_ALLOWED"],
  ["signed by nobody, with a signature", async () => `${unsignedToken(claims())}AAAA`, "ALGORITHM_NOT_ALLOWED"],
  [
    "whose algorithm was changed to none",
    () => tampered({ alg: "none", kid: "key-1" }, undefined),
    "ALGORITHM_NOT_ALLOWED",
  ],
  [
    "whose algorithm is none in other letters",
    () => tampered({ alg: "NoNe", kid: "key-1" }, undefined),
    "ALGORITHM_NOT_ALLOWED",
  ],
  [
    "signed with the public key as a shared secret",
    async () => tokenSignedWithPublicKey(claims(), await signingKey("key-1")),
    "ALGORITHM_NOT_ALLOWED",
  ],
  [
    "of another signer under the same key id",
    async () => system.provider.token({}, await signingKey("key-1")),
    "SIGNATURE_INVALID",
  ],
  [
    "made out to somebody else afterwards",
    () => tampered(undefined, { ...claims(), sub: "dashboard" }),
    "SIGNATURE_INVALID",
  ],
  ["prolonged afterwards", () => tampered(undefined, { ...claims(), exp: inSeconds(1e9) }), "SIGNATURE_INVALID"],
  [
    "that brings its own key",
    async () => tampered({ alg: "EdDSA", kid: "mine", jwk: (await signingKey("mine")).public }, undefined),
    "KEY_UNKNOWN",
  ],
  [
    "that says where its key is",
    () =>
      tampered({ alg: "EdDSA", kid: "../../jwks", jku: `${elsewhere.issuer}/jwks`, x5u: elsewhere.issuer }, undefined),
    "KEY_UNKNOWN",
  ],
  [
    "with a critical extension",
    () => tampered({ alg: "EdDSA", kid: "key-1", crit: ["exp"], exp: 1 }, undefined),
    "CRITICAL_EXTENSION",
  ],
  ["that is bound to a key (DPoP)", () => system.provider.token({ cnf: { jkt: "x" } }), "TOKEN_BOUND"],
  ["that is bound to a certificate", () => system.provider.token({ cnf: { "x5t#S256": "x" } }), "TOKEN_BOUND"],
  ["of another issuer", () => elsewhere.token(), ""],
  ["that claims another issuer", () => system.provider.token({ iss: elsewhere.issuer }), "ISSUER_MISMATCH"],
  ["of another issuer that claims ours", () => elsewhere.token({ iss: system.provider.issuer }), "SIGNATURE_INVALID"],
  ["for another audience", () => system.provider.token({ aud: "payroll" }), "AUDIENCE_MISMATCH"],
  ["that has expired", () => system.provider.token({ exp: inSeconds(-10) }), "TOKEN_EXPIRED"],
  ["that is not valid yet", () => system.provider.token({ nbf: inSeconds(60) }), "TOKEN_NOT_YET_VALID"],
  ["that is good for ever", () => system.provider.token({ exp: 1e12 }), "TOKEN_LIFETIME_TOO_LONG"],
  ["that was issued for years", () => system.provider.token({ iat: 0 }), "TOKEN_LIFETIME_TOO_LONG"],
  ["that does not say since when it is", () => system.provider.token({ iat: undefined }), "TOKEN_INCOMPLETE"],
  [
    "of tomorrow",
    () => system.provider.token({ iat: inSeconds(86_400), exp: inSeconds(90_000) }),
    "TOKEN_NOT_YET_VALID",
  ],
  ["that proves a key (DPoP)", () => typed("dpop+jwt"), "TOKEN_TYPE_NOT_ALLOWED"],
  ["of a logout", () => typed("logout+jwt"), "TOKEN_TYPE_NOT_ALLOWED"],
  ["of a security event", () => typed("secevent+jwt"), "TOKEN_TYPE_NOT_ALLOWED"],
  ["for signing in (an ID token)", () => system.provider.token({ at_hash: "x" }), "TOKEN_TYPE_NOT_ALLOWED"],
  ["of the gateway itself", () => system.provider.token({ sub: "gateway", kind: "SYSTEM" }), "PERSON_UNKNOWN"],
  ["of a subject like a part of Object", () => system.provider.token({ sub: "__proto__" }), "PERSON_UNKNOWN"],
  ["with text of SQL for a subject", () => system.provider.token({ sub: "' OR 1=1 --" }), "PERSON_UNKNOWN"],
])("a token %s opens nothing", async (_, token, reason) => {
  const answer = await ask(await token());
  expect([answer.status, answer.body.data]).toEqual([401, undefined]);
  expect(answer.body.errors[0].extensions).toMatchObject({ code: "UNAUTHENTICATED", ...(reason && { reason }) });
});

test("a signed viewer, which opens subgraphs, opens no gateway; nor does a viewer's header beside a bad token", async () => {
  await system.ask("{ whoAsks }");
  const viewer = String(system.subgraphs.incidents.received.at(-1)?.["cordon-viewer"]);
  expect((await ask(viewer)).status).toBe(401);
  const beside = await post(system.gateway, body, { "cordon-viewer": viewer });
  expect(beside.status).toBe(401);
});

test("who asks is decided by the token alone, whatever viewer is sent beside it", async () => {
  const forged = unsignedToken({ viewer: { subject: "root", kind: "SYSTEM", name: "Root", memberships: [] } });
  const answer = await system.ask("{ whoAsks }", { headers: { "cordon-viewer": forged } });
  expect(answer.body).toEqual({ data: { whoAsks: "Ji-woo Park, Exchange" } });
  expect(system.subgraphs.incidents.received.at(-1)?.["cordon-viewer"]).not.toBe(forged);
});

test("a key that was withdrawn and replaced is followed at once, for everybody, and the old one opens nothing any more", async () => {
  const provider = await startIdentityProvider();
  const gateway = await startGateway(
    { ...system.settings, OIDC_ISSUER: provider.issuer },
    createLog("gateway", "silent"),
  );
  const reasonOf = async (token: string) => (await ask(token, gateway)).body.errors?.[0].extensions.reason;
  const byFirstKey = await provider.token();
  expect((await ask(byFirstKey, gateway)).status).toBe(200);
  await provider.rotate();
  const everybody = await Promise.all(Array.from({ length: 30 }, (_, jti) => provider.token({ jti: String(jti) })));
  const statuses = await Promise.all(everybody.map(async (token) => (await ask(token, gateway)).status));
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(await reasonOf(byFirstKey)).toBe("KEY_UNKNOWN");
  const bySecondKey = await provider.token();
  await provider.replaceKey();
  expect((await ask(await provider.token({ jti: "by its successor" }), gateway)).status).toBe(200);
  expect(await reasonOf(bySecondKey)).toBe("SIGNATURE_INVALID");
  await Promise.all([gateway.stop(), provider.stop()]);
});

test("a flood of tokens with keys nobody knows makes the gateway ask the provider three times and then once in 5 s, and others are let in meanwhile", async () => {
  await system.ask("{ whoAsks }");
  const before = system.provider.keyRequests;
  const began = performance.now();
  const unknown = await Promise.all(Array.from({ length: 20 }, (_, index) => signingKey(`unknown-${index}`)));
  const tokens = await Promise.all(unknown.map((key) => system.provider.token({}, key)));
  for (let wave = 0; wave < 15; wave += 1) {
    const [good, ...flood] = await Promise.all([system.ask("{ whoAsks }"), ...tokens.map((token) => ask(token))]);
    expect(good.status).toBe(200);
    expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([401]));
  }
  expect(system.provider.keyRequests - before).toBeLessThanOrEqual(3 + (performance.now() - began) / 5_000);
});

test("an address that goes on sending bad tokens is told to wait; whoever else is there is let in, known or not", async () => {
  const gateway = await startGateway(
    { ...system.settings, FAILED_AUTHENTICATION_LIMIT: 10 },
    createLog("gateway", "silent"),
  );
  const good = await system.provider.token();
  expect((await ask(good, gateway)).status).toBe(200);
  const forged = await system.provider.token({}, await signingKey("key-1"));
  for (let attempt = 0; attempt < 10; attempt += 1) expect((await ask(forged, gateway)).status).toBe(401);
  const refused = await ask(forged, gateway);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.body.errors[0].message).toMatch(/More than 10 tokens or keys that are not good/);
  expect((await ask(await system.provider.token({ jti: "new" }), gateway)).status).toBe(200);
  expect((await ask(good, gateway)).status).toBe(200);
  await gateway.stop();
});

describe("two tokens in one request are none", () => {
  const bearer = async (sub: string) => `Bearer ${await system.provider.token({ sub })}`;
  const pairs = async () => {
    const [one, other] = await Promise.all([bearer("ji-woo-park"), bearer("dashboard")]);
    return [
      [one, other],
      [other, one],
      [one, one],
      [one, "Basic YTpi"],
      ["", one],
    ];
  };
  const ambiguous = { errors: [{ extensions: { code: "UNAUTHENTICATED", reason: "TOKEN_AMBIGUOUS" } }] };

  test.each(["/graphql", "/graphql/stream"])("by two Authorization headers at %s", async (path) => {
    for (const pair of await pairs()) {
      const answer = await new Promise<[number | undefined, unknown]>((resolve, reject) => {
        const headers = { "content-type": "application/json", authorization: pair };
        const sent = request(`${system.gateway.url}${path}`, { method: "POST", headers: headers as never });
        sent.on("error", reject).on("response", async (response) => {
          resolve([response.statusCode, await json(response)]);
        });
        sent.end(body);
      });
      expect(answer).toMatchObject([401, ambiguous]);
    }
  });

  test("by two names in a list of one header, or one header twice in one line", async () => {
    const [one, other] = await Promise.all([bearer("ji-woo-park"), bearer("dashboard")]);
    for (const authorization of [`${one}, ${other}`, `${one} ${other}`, `${one},${one}`])
      expect((await post(system.gateway, body, { authorization })).status).toBe(401);
  });

  const closing = (headers: object, payload?: object) =>
    new Promise<unknown>((resolve) => {
      const url = `${system.gateway.url.replace("http", "ws")}/graphql`;
      const socket = new WebSocket(url, "graphql-transport-ws", { headers: headers as never });
      socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init", payload })));
      socket.on("message", () => resolve("let in"));
      socket.on("message", () => socket.close());
      socket.on("error", () => undefined);
      socket.on("close", (code, reason) => resolve([code, String(reason)]));
    });

  test("by the headers and the first message of a WebSocket", async () => {
    const [one, other] = await Promise.all([bearer("ji-woo-park"), bearer("dashboard")]);
    expect(await closing({}, { authorization: one })).toBe("let in");
    expect(await closing({ authorization: one }, { authorization: one })).toBe("let in");
    const refused = [4401, expect.stringContaining("TOKEN_AMBIGUOUS")];
    expect(await closing({ authorization: [one, other] })).toEqual(refused);
    expect(await closing({ authorization: [one, other] }, { authorization: one })).toEqual(refused);
    expect(await closing({ authorization: other }, { authorization: one })).toEqual(refused);
    expect(await closing({}, { authorization: one, Authorization: other })).toEqual(refused);
    const malformed = [4401, expect.stringContaining("TOKEN_MALFORMED")];
    expect(await closing({}, { authorization: [one] })).toEqual(malformed);
    expect(await closing({ authorization: one }, { authorization: 7 })).toEqual(refused);
  });
});

test("whoever sends one large text after the other, each a little different, is soon told to wait; others are not", async () => {
  const gateway = await startGateway(
    { ...system.settings, RATE_LIMIT: 8_000, COST_LIMIT: 1_000 },
    createLog("gateway", "silent"),
  );
  const send = async (sub: string, query: string) =>
    post(gateway, JSON.stringify({ query }), { authorization: `Bearer ${await system.provider.token({ sub })}` });
  const large = (index: number) => `{ t${index}: whoAsks incidents { ${"title ".repeat(150)} } }`;
  const statuses: number[] = [];
  for (let index = 0; index < 6; index += 1) statuses.push((await send("dashboard", large(index))).status);
  expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  expect((await send("ji-woo-park", large(0))).status).toBe(200);
  // What is known by then costs no more than what it asks for.
  for (let again = 0; again < 10; again += 1) expect((await send("ji-woo-park", large(0))).status).toBe(200);
  await gateway.stop();
});

test("a subject that asks for too much is told to wait, in words, and others are not concerned", async () => {
  const gateway = await startGateway(
    { ...system.settings, RATE_LIMIT: 120, COST_LIMIT: 50 },
    createLog("gateway", "silent"),
  );
  const asking = (sub: string) =>
    system.provider
      .token({ sub })
      .then((token) =>
        post(gateway, '{"query":"{ page(first: 20) { nodes { id } } }"}', { authorization: `Bearer ${token}` }),
      );
  expect([(await asking("dashboard")).status, (await asking("dashboard")).status]).toEqual([200, 200]);
  const refused = await asking("dashboard");
  expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([429, "TOO_MANY_REQUESTS"]);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.body.errors[0].message).toMatch(/more than 120 points of cost .* again in \d+ s/);
  expect((await asking("ji-woo-park")).status).toBe(200);
  await gateway.stop();
});
