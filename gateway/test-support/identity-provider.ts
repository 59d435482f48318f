import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";
import { sendJson } from "../../platform/http/send-json.js";
import { serve } from "../../platform/http/serve.js";

/** A real OpenID Connect issuer for tests: discovery, published keys, and tokens of every good and bad kind. */
export interface IdentityProvider {
  readonly issuer: string;
  /** A token that is good in every way, but for what is given. */
  token(claims?: JWTPayload, key?: SigningKey, header?: object): Promise<string>;
  /** Publishes another key instead of the present one, and signs with it from now on. */
  rotate(): Promise<void>;
  /** The same, but under the name of the present one. */
  replaceKey(): Promise<void>;
  /** Publishes no key from now on, and signs with the last one. */
  withdrawKeys(): void;
  /** Whether it answers when it is asked for its keys. */
  answers: boolean;
  /** How often the keys were asked for. */
  readonly keyRequests: number;
  stop(): Promise<void>;
}

interface SigningKey {
  readonly kid: string;
  readonly private: CryptoKey;
  readonly public: JWK;
}

export async function signingKey(kid: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { extractable: true });
  return { kid, private: privateKey, public: { ...(await exportJWK(publicKey)), kid, alg: "EdDSA", use: "sig" } };
}

export async function startIdentityProvider(): Promise<IdentityProvider> {
  let key = await signingKey("key-1");
  let number = 1;
  let published = true;
  let keyRequests = 0;
  let issuer = "";
  const server = await serve(
    {
      "GET /.well-known/openid-configuration": async ({ response }) =>
        sendJson(response, 200, { issuer, jwks_uri: `${issuer}/jwks` }),
      "GET /jwks": async ({ response }) => {
        keyRequests += 1;
        if (provider.answers) sendJson(response, 200, { keys: published ? [key.public] : [] });
        else sendJson(response, 503, {});
      },
      "GET /personas": async ({ response }) =>
        sendJson(response, 200, [
          { persona: "exchange-engineer", subject: "s-1", name: "Ji-woo Park", team: "Exchange", function: "SERVICE" },
          { persona: "auditor", subject: "s-2", name: "Ada", team: null, function: null },
        ] as unknown as object),
      "GET /token": async ({ request, response }) => {
        const persona = new URL(request.url ?? "", issuer).searchParams.get("persona");
        if (persona !== "exchange-engineer") return sendJson(response, 404, { message: "no such persona" });
        sendJson(response, 200, { access_token: await provider.token(), token_type: "Bearer", expires_in: 3600 });
      },
    },
    { host: "127.0.0.1", port: 0 },
    (error) => {
      throw error;
    },
  );
  issuer = server.url;
  const provider: IdentityProvider = {
    issuer,
    answers: true,
    token: (claims = {}, signer = key, header = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: issuer, aud: "cordon", sub: "ji-woo-park", iat: now, exp: now + 600 };
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg: "EdDSA", kid: signer.kid, typ: "JWT", ...header })
        .sign(signer.private);
    },
    rotate: async () => {
      number += 1;
      key = await signingKey(`key-${number}`);
    },
    replaceKey: async () => {
      key = await signingKey(key.kid);
    },
    withdrawKeys: () => {
      published = false;
    },
    get keyRequests() {
      return keyRequests;
    },
    stop: () => server.drain(),
  };
  return provider;
}

/** A token that claims everything and is signed by nobody. */
export function unsignedToken(claims: JWTPayload): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.`;
}

/** The old trick: the public key, which everybody has, taken for a shared secret. */
export async function tokenSignedWithPublicKey(claims: JWTPayload, key: SigningKey): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(key.public));
  return new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: key.kid }).sign(secret);
}
