import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
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

test("a flood of tokens with unknown keys does not make the gateway ask for the keys again and again", async () => {
  await authenticate(`Bearer ${await provider.token()}`);
  const unknown = await signingKey("never-published");
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await expectRefusal(`Bearer ${await provider.token({}, unknown)}`, "KEY_UNKNOWN");
  }
  expect(provider.keyRequests).toBe(1);
});

test("after the provider rotates its key, new tokens are taken and old ones refused", async () => {
  authenticate = authentication({
    issuer: provider.issuer,
    audience: "cordon",
    keyCaching: { believedFor: 600_000, askAgainAfter: 0 },
  });
  const old = await provider.token();
  expect(await authenticate(`Bearer ${old}`)).toBe("ji-woo-park");
  await provider.rotate();
  expect(await authenticate(`Bearer ${await provider.token()}`)).toBe("ji-woo-park");
  await expectRefusal(`Bearer ${old}`, "KEY_UNKNOWN");
});

test("a flood of tokens while the provider answers with errors does not become a flood of questions", async () => {
  let asked = 0;
  const broken = createServer((request, response) => {
    asked += 1;
    const discovery = request.url?.startsWith("/.well-known/");
    response.writeHead(discovery ? 200 : 503, { "content-type": "application/json" });
    response.end(discovery ? JSON.stringify({ issuer: url, jwks_uri: `${url}/jwks` }) : "{}");
  }).listen(0, "127.0.0.1");
  await once(broken, "listening");
  const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
  authenticate = authentication({
    issuer: url,
    audience: "cordon",
    keyCaching: { believedFor: 600_000, askAgainAfter: 0, leftAloneFor: 100 },
  });
  const attempt = async () => authenticate(`Bearer ${await provider.token({ iss: url })}`).catch((error) => error);
  for (let flood = 0; flood < 20; flood += 1) expect(await attempt()).toMatchObject({ code: "SERVICE_UNAVAILABLE" });
  expect(asked).toBe(2);
  await pause(120);
  await attempt();
  expect(asked).toBe(3);
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
