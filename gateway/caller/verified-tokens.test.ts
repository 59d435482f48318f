import { type JWTHeaderParameters, type JWTVerifyGetKey, UnsecuredJWT } from "jose";
import { VerifiedTokens } from "./verified-tokens.js";

const header: JWTHeaderParameters = { alg: "EdDSA", kid: "key-1" };
const token = new UnsecuredJWT({ sub: "ji-woo-park" }).encode();

/** With the key that is published, and the time in seconds, as a test wants them. */
function verified() {
  const now = { key: {} as object, seconds: 1_000 };
  const keys = (async () => now.key) as unknown as JWTVerifyGetKey;
  const tokens = new VerifiedTokens(keys, 5, () => now.seconds * 1_000);
  return { now, tokens };
}

test("a token that was verified is known until it expires, with the tolerance that verifying has", async () => {
  const { now, tokens } = verified();
  expect(await tokens.subjectOf(token)).toBeUndefined();
  tokens.remember(token, header, { exp: 1_100 }, now.key, "ji-woo-park");
  expect(await tokens.subjectOf(token)).toBe("ji-woo-park");
  now.seconds = 1_104;
  expect(await tokens.subjectOf(token)).toBe("ji-woo-park");
  now.seconds = 1_105;
  expect(await tokens.subjectOf(token)).toBeUndefined();
});

test("a token is no longer known when its key is published no more", async () => {
  const { now, tokens } = verified();
  tokens.remember(token, header, { exp: 1_100 }, now.key, "ji-woo-park");
  now.key = {};
  expect(await tokens.subjectOf(token)).toBeUndefined();
});

test("what differs from a known token in one letter is not known, and neither is what never ends", async () => {
  const { now, tokens } = verified();
  tokens.remember(token, header, { exp: 1_100 }, now.key, "ji-woo-park");
  expect(await tokens.subjectOf(`${token}A`)).toBeUndefined();
  tokens.remember(`${token}B`, header, {}, now.key, "ji-woo-park");
  expect(await tokens.subjectOf(`${token}B`)).toBeUndefined();
});
