import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from "jose";
import { person } from "./test-support/small-subgraph.js";
import { viewerSigner, viewerVerifier } from "./viewer.js";

const viewer = person("ada");
const keys = async () => {
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  return {
    privateKey,
    private: JSON.stringify(await exportJWK(privateKey)),
    public: JSON.stringify(await exportJWK(publicKey)),
  };
};

let gateway: Awaited<ReturnType<typeof keys>>;
let verify: Awaited<ReturnType<typeof viewerVerifier>>;
beforeAll(async () => {
  gateway = await keys();
  verify = await viewerVerifier(gateway.public);
});

/** A token as the gateway signs it, except for one thing. */
const token = ({
  issuer = "cordon-gateway",
  audience = "cordon-subgraph",
  expires = "60s",
  claims = { viewer } as object,
} = {}) =>
  new SignJWT({ ...claims })
    .setProtectedHeader({ alg: "EdDSA" })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(gateway.privateKey);

test("a viewer that the gateway signed is read as it was", async () => {
  const sign = await viewerSigner(gateway.private);
  expect(await verify(await sign(viewer))).toEqual(viewer);
  expect(await verify(await token())).toEqual(viewer);
});

test("a viewer that was read before is refused as soon as it has expired", async () => {
  const signed = await token();
  expect(await verify(signed)).toEqual(viewer);
  expect(await verify(signed)).toEqual(viewer);
  jest.useFakeTimers({ now: Date.now() + 61_000, doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
  await expect(verify(signed).finally(jest.useRealTimers)).rejects.toThrow("ERR_JWT_EXPIRED");
});

const forged: readonly [string, () => Promise<string | undefined> | string | undefined][] = [
  ["missing", () => undefined],
  ["empty", () => ""],
  ["no token at all", () => "ada"],
  ["of three parts of nonsense", () => "a.b.c"],
  ["expired", () => token({ expires: "-1s" })],
  ["from another issuer", () => token({ issuer: "https://login.example" })],
  ["for another audience", () => token({ audience: "cordon" })],
  ["without a viewer", () => token({ claims: {} })],
  ["signed with a key that is not the gateway's", async () => (await viewerSigner((await keys()).private))(viewer)],
  [
    "not signed (alg none)",
    () =>
      new UnsecuredJWT({ viewer })
        .setIssuer("cordon-gateway")
        .setAudience("cordon-subgraph")
        .setExpirationTime("60s")
        .encode(),
  ],
  [
    "signed with the public key as a shared secret",
    () =>
      new SignJWT({ viewer })
        .setProtectedHeader({ alg: "HS256" })
        .setIssuer("cordon-gateway")
        .setAudience("cordon-subgraph")
        .setExpirationTime("60s")
        .sign(new TextEncoder().encode(String((JSON.parse(gateway.public) as JWK).x))),
  ],
  [
    "valid for ever",
    () =>
      new SignJWT({ viewer })
        .setProtectedHeader({ alg: "EdDSA" })
        .setIssuer("cordon-gateway")
        .setAudience("cordon-subgraph")
        .sign(gateway.privateKey),
  ],
  [
    "changed after signing",
    async () => {
      const [header, , signature] = (await token()).split(".");
      const claims = { viewer: person("eve"), iss: "cordon-gateway", aud: "cordon-subgraph", exp: Date.now() };
      return [header, Buffer.from(JSON.stringify(claims)).toString("base64url"), signature].join(".");
    },
  ],
];

test.each(forged)("a token %s is refused as UNAUTHENTICATED", async (_name, make) => {
  await expect(verify(await make())).rejects.toEqual(
    expect.objectContaining({
      code: "UNAUTHENTICATED",
      message: expect.stringContaining("Send the request to the gateway"),
    }),
  );
});
