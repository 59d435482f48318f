import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { until } from "../../test/support/until.js";
import {
  type IdentityProvider,
  signingKey,
  startIdentityProvider,
  tokenSignedWithPublicKey,
  unsignedToken,
} from "../test-support/identity-provider.js";
import { authentication } from "./authentication.js";

let provider: IdentityProvider;
let authenticate: ReturnType<typeof authentication>;
beforeEach(async () => {
  provider = await startIdentityProvider();
  authenticate = authentication({ issuer: provider.issuer, audience: "cordon" });
});
afterEach(() => provider.stop());

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const goodClaims = () => ({ iss: provider.issuer, aud: "cordon", sub: "ji-woo-park", exp: inSeconds(600) });

async function expectRefusal(authorization: string | undefined, reason: string): Promise<void> {
  const error = await authenticate(authorization).catch((error: unknown) => error);
  expect(error).toMatchObject({ code: "UNAUTHENTICATED", extensions: { reason } });
}

test("a good token gives its subject", async () => {
  expect(await authenticate(`Bearer ${await provider.token()}`)).toBe("ji-woo-park");
  expect(await authenticate(`bearer   ${await provider.token()}`)).toBe("ji-woo-park");
});

test.each([
  [undefined, "TOKEN_MISSING"],
  ["", "TOKEN_MISSING"],
  ["Basic YTpi", "TOKEN_MALFORMED"],
  ["Bearer", "TOKEN_MALFORMED"],
  ["Bearer not.a.token", "TOKEN_MALFORMED"],
  ["Bearer one two", "TOKEN_MALFORMED"],
  [`Bearer ${"a".repeat(9_000)}`, "TOKEN_MALFORMED"],
])("the header %p is refused as %s", expectRefusal);

test.each([
  ["has expired", () => ({ exp: inSeconds(-60) }), "TOKEN_EXPIRED"],
  ["is not valid yet", () => ({ nbf: inSeconds(60) }), "TOKEN_NOT_YET_VALID"],
  ["never ends", () => ({ exp: undefined }), "TOKEN_INCOMPLETE"],
  ["does not say since when it is", () => ({ iat: undefined }), "TOKEN_INCOMPLETE"],
  ["is of a time to come", () => ({ iat: inSeconds(60) }), "TOKEN_NOT_YET_VALID"],
  ["has a text for its time", () => ({ iat: "now" as unknown as number }), "TOKEN_MALFORMED"],
  ["is good for a day and a second", () => ({ iat: inSeconds(-1), exp: inSeconds(86_400) }), "TOKEN_LIFETIME_TOO_LONG"],
  ["is good for ever", () => ({ exp: Number.MAX_SAFE_INTEGER }), "TOKEN_LIFETIME_TOO_LONG"],
  ["has been good for years", () => ({ iat: inSeconds(-1e8), exp: inSeconds(60) }), "TOKEN_LIFETIME_TOO_LONG"],
  ["was issued before there was time", () => ({ iat: -1e15 }), "TOKEN_LIFETIME_TOO_LONG"],
  ["is an ID token", () => ({ at_hash: "x" }), "TOKEN_TYPE_NOT_ALLOWED"],
  ["is an ID token of Keycloak", () => ({ typ: "ID" }), "TOKEN_TYPE_NOT_ALLOWED"],
  ["is bound to a key or a certificate (RFC 9449, 8705)", () => ({ cnf: { jkt: "x" } }), "TOKEN_BOUND"],
  ["tells of a logout", () => ({ events: {} }), "TOKEN_TYPE_NOT_ALLOWED"],
  ["has no subject", () => ({ sub: undefined }), "TOKEN_INCOMPLETE"],
  ["has an empty subject", () => ({ sub: "" }), "TOKEN_INCOMPLETE"],
  ["has a number for a subject", () => ({ sub: 5 as unknown as string }), "TOKEN_INCOMPLETE"],
  ["has a subject that no database can keep", () => ({ sub: "ji-woo\u0000park" }), "PERSON_UNKNOWN"],
  ["comes from another issuer", () => ({ iss: "https://elsewhere.example" }), "ISSUER_MISMATCH"],
  ["was issued for something else", () => ({ aud: "payroll" }), "AUDIENCE_MISMATCH"],
  ["names no audience", () => ({ aud: undefined }), "TOKEN_INCOMPLETE"],
])("a token that %s is refused", async (_, claims, reason) => {
  await expectRefusal(`Bearer ${await provider.token(claims())}`, reason);
});

test("a token that nobody signed is refused", async () => {
  await expectRefusal(`Bearer ${unsignedToken(goodClaims())}`, "ALGORITHM_NOT_ALLOWED");
  await expectRefusal(`Bearer ${unsignedToken(goodClaims())}x`, "ALGORITHM_NOT_ALLOWED");
});

test("a token signed with the public key as if it were a secret is refused", async () => {
  const key = await signingKey("key-1");
  await expectRefusal(`Bearer ${await tokenSignedWithPublicKey(goodClaims(), key)}`, "ALGORITHM_NOT_ALLOWED");
});

test("a token signed by another key under the name of the published one is refused", async () => {
  const swapped = await signingKey("key-1");
  await expectRefusal(`Bearer ${await provider.token({}, swapped)}`, "SIGNATURE_INVALID");
});

test("a token whose claims were changed after signing is refused", async () => {
  const [header, , signature] = (await provider.token()).split(".");
  const claims = Buffer.from(JSON.stringify({ ...goodClaims(), sub: "somebody-else" })).toString("base64url");
  await expectRefusal(`Bearer ${header}.${claims}.${signature}`, "SIGNATURE_INVALID");
});

test("what begins like a token that was verified is none", async () => {
  const good = await provider.token();
  await authenticate(`Bearer ${good}`);
  await expectRefusal(`Bearer ${good}A`, "SIGNATURE_INVALID");
  await expectRefusal(`Bearer ${good.slice(0, -2)}`, "SIGNATURE_INVALID");
});

test("a token that is good for exactly a day is taken, and one that is Keycloak's for bearers", async () => {
  const now = inSeconds(0);
  const claims = { iat: now, exp: now + 86_400, typ: "Bearer" };
  expect(await authenticate(`Bearer ${await provider.token(claims)}`)).toBe("ji-woo-park");
});

test.each([undefined, "JWT", "jwt", "at+jwt", "AT+JWT", "application/at+jwt", "application/jwt"])(
  "a token of the type %p is taken",
  async (typ) => {
    expect(await authenticate(`Bearer ${await provider.token({}, undefined, { typ })}`)).toBe("ji-woo-park");
  },
);

test.each([
  "dpop+jwt",
  "logout+jwt",
  "secevent+jwt",
  "application/logout+jwt",
  "id+jwt",
  "cordon-viewer+jwt",
  "JWE",
  "",
  "jwt ",
])("a token of the type %p is refused", async (typ) => {
  await expectRefusal(`Bearer ${await provider.token({}, undefined, { typ })}`, "TOKEN_TYPE_NOT_ALLOWED");
});

test("a token with a critical extension is refused as one, whether it is known elsewhere or invented", async () => {
  const [, claims, signature] = (await provider.token()).split(".");
  for (const crit of [["exp"], ["b64"], ["of-ours"], [], "exp"]) {
    const header = Buffer.from(JSON.stringify({ alg: "EdDSA", kid: "key-1", crit, exp: 1, b64: true }));
    await expectRefusal(`Bearer ${header.toString("base64url")}.${claims}.${signature}`, "CRITICAL_EXTENSION");
  }
});

test("a token whose type is no text is refused", async () => {
  const [, claims, signature] = (await provider.token()).split(".");
  for (const typ of [null, 7, ["JWT"], {}, true]) {
    const header = Buffer.from(JSON.stringify({ alg: "EdDSA", kid: "key-1", typ })).toString("base64url");
    await expectRefusal(`Bearer ${header}.${claims}.${signature}`, "TOKEN_TYPE_NOT_ALLOWED");
  }
});

test("a flood of tokens with unknown keys makes the gateway ask for the keys three times, and then hardly ever", async () => {
  await authenticate(`Bearer ${await provider.token()}`);
  const unknown = await signingKey("never-published");
  const token = await provider.token({}, unknown);
  const began = performance.now();
  for (let attempt = 0; attempt < 300; attempt += 1) await expectRefusal(`Bearer ${token}`, "KEY_UNKNOWN");
  const forged = await provider.token({}, await signingKey("key-1"));
  for (let attempt = 0; attempt < 300; attempt += 1) await expectRefusal(`Bearer ${forged}`, "SIGNATURE_INVALID");
  expect(provider.keyRequests - 1).toBeLessThanOrEqual(3 + (performance.now() - began) / 5_000);
});

test("after the provider rotates its key, new tokens are taken at once and old ones refused, twice in a row", async () => {
  for (let rotation = 0; rotation < 2; rotation += 1) {
    const old = await provider.token({ jti: String(rotation) });
    expect(await authenticate(`Bearer ${old}`)).toBe("ji-woo-park");
    await provider.rotate();
    const together = await Promise.all(
      Array.from({ length: 20 }, async (_, index) =>
        authenticate(`Bearer ${await provider.token({ jti: `${rotation} ${index}` })}`),
      ),
    );
    expect(new Set(together)).toEqual(new Set(["ji-woo-park"]));
    await expectRefusal(`Bearer ${old}`, "KEY_UNKNOWN");
  }
});

test("a key that is replaced by another of the same name is followed at once as well", async () => {
  const old = await provider.token();
  expect(await authenticate(`Bearer ${old}`)).toBe("ji-woo-park");
  await provider.replaceKey();
  expect(await authenticate(`Bearer ${await provider.token({ jti: "new" })}`)).toBe("ji-woo-park");
  await expectRefusal(`Bearer ${old}`, "SIGNATURE_INVALID");
});

test("while tokens with unknown keys keep coming, a key that is rotated is known as soon as it may be asked for", async () => {
  authenticate = authentication({ issuer: provider.issuer, audience: "cordon", keyCaching: { refreshIntervalMs: 50 } });
  const unknown = await provider.token({}, await signingKey("never-published"));
  for (let attempt = 0; attempt < 50; attempt += 1) await expectRefusal(`Bearer ${unknown}`, "KEY_UNKNOWN");
  await provider.rotate();
  const good = `Bearer ${await provider.token()}`;
  let subject: string | undefined;
  while (subject === undefined) {
    await expectRefusal(`Bearer ${unknown}`, "KEY_UNKNOWN");
    subject = await authenticate(good).catch(() => undefined);
  }
  expect(subject).toBe("ji-woo-park");
});

test("a key that is withdrawn is refused once the keys have been believed for their time, without any other token", async () => {
  authenticate = authentication({ issuer: provider.issuer, audience: "cordon", keyCaching: { maxAgeMs: 100 } });
  const token = `Bearer ${await provider.token()}`;
  expect(await authenticate(token)).toBe("ji-woo-park");
  provider.withdrawKeys();
  await until(() =>
    authenticate(token).then(
      () => false,
      () => true,
    ),
  );
  await expectRefusal(token, "KEY_UNKNOWN");
});

test("while the provider is silent its last keys are believed for a while longer, and nobody waits for it", async () => {
  const keyCaching = { maxAgeMs: 20, maxAgeInOutageMs: 2_000, backoffMs: 0 };
  authenticate = authentication({ issuer: provider.issuer, audience: "cordon", keyCaching });
  const known = `Bearer ${await provider.token()}`;
  expect(await authenticate(known)).toBe("ji-woo-park");
  provider.answers = false;
  const before = provider.keyRequests;
  let believed = 0;
  let error: unknown;
  while (error === undefined) {
    const silent = provider.keyRequests > before;
    await authenticate(known).then(
      () => {
        if (silent) believed += 1;
      },
      (thrown: unknown) => {
        error = thrown;
      },
    );
  }
  expect(error).toMatchObject({ code: "SERVICE_UNAVAILABLE" });
  expect(believed).toBeGreaterThan(0);
  provider.answers = true;
  await until(() =>
    authenticate(known).then(
      (subject) => subject === "ji-woo-park",
      () => false,
    ),
  );
});

test("tokens that are doubted are verified one after the other: others do not wait for them", async () => {
  await authenticate(`Bearer ${await provider.token()}`);
  const swapped = await signingKey("key-1");
  const forged = await Promise.all(Array.from({ length: 500 }, (_, id) => provider.token({ jti: `${id}` }, swapped)));
  const good = await provider.token({ jti: "good" });
  const goodBehind = await provider.token({ jti: "good as well" });
  let refused = 0;
  const flood = forged.map((token) =>
    authenticate(`Bearer ${token}`, true).catch(() => {
      refused += 1;
    }),
  );
  expect(await authenticate(`Bearer ${good}`)).toBe("ji-woo-park");
  expect(refused).toBeLessThan(400);
  expect(await authenticate(`Bearer ${goodBehind}`, true)).toBe("ji-woo-park");
  await Promise.all(flood);
  expect(refused).toBe(500);
});

test("a flood of tokens while the provider answers with errors does not become a flood of questions", async () => {
  let requests = 0;
  const broken = createServer((request, response) => {
    requests += 1;
    const discovery = request.url?.startsWith("/.well-known/");
    response.writeHead(discovery ? 200 : 503, { "content-type": "application/json" });
    response.end(discovery ? JSON.stringify({ issuer: url, jwks_uri: `${url}/jwks` }) : "{}");
  }).listen(0, "127.0.0.1");
  await once(broken, "listening");
  const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
  const attempt = async () => authenticate(`Bearer ${await provider.token({ iss: url })}`).catch((error) => error);
  authenticate = authentication({ issuer: url, audience: "cordon", keyCaching: { backoffMs: 600_000 } });
  for (let flood = 0; flood < 20; flood += 1) expect(await attempt()).toMatchObject({ code: "SERVICE_UNAVAILABLE" });
  expect(requests).toBe(2);
  authenticate = authentication({ issuer: url, audience: "cordon", keyCaching: { backoffMs: 0 } });
  await attempt();
  await attempt();
  expect(requests).toBe(5);
  broken.close();
});

test("while the provider is down nobody is recognized, and once it is up again everybody is", async () => {
  const elsewhere = await startIdentityProvider();
  await elsewhere.stop();
  authenticate = authentication({ issuer: elsewhere.issuer, audience: "cordon" });
  const error = await authenticate(`Bearer ${await provider.token()}`).catch((error: unknown) => error);
  expect(error).toMatchObject({ code: "SERVICE_UNAVAILABLE" });
  expect(String(error)).not.toContain(new URL(elsewhere.issuer).port);
});
