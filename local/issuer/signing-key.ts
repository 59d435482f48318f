import { createHash, randomUUID } from "node:crypto";
import { calculateJwkThumbprint, importJWK, type JWK, SignJWT } from "jose";
import type { Persona } from "../organization/personas.js";

/** Whom access tokens are for: what OIDC_AUDIENCE of the gateway is by default. */
const audience = "cordon";
const lifetimeInSeconds = 3600;

export interface SigningKey {
  readonly publicKey: JWK;
  /** How long its tokens are good. */
  readonly lifetimeInSeconds: number;
  /** An access token (RFC 9068). */
  signAccessToken(persona: Persona, issuer: string): Promise<string>;
  /** Tells the client who has signed in. The gateway refuses it as a token, by its audience and its `at_hash`. */
  signIdToken(persona: Persona, issuer: string, to: IdTokenReceiver): Promise<string>;
}

interface IdTokenReceiver {
  readonly clientId: string;
  readonly nonce: string | undefined;
  readonly accessToken: string;
}

/** @throws Error with one line when the setting is no private key */
export async function signingKey(text: string): Promise<SigningKey> {
  const privateKey = JSON.parse(text) as JWK;
  const { d: _secret, ...publicPart } = privateKey;
  if (privateKey.kty !== "OKP" || !privateKey.d || !privateKey.x)
    throw new Error("Setting ISSUER_PRIVATE_KEY is not usable: it must be an Ed25519 private key as a JSON Web Key.");
  const kid = await calculateJwkThumbprint(publicPart);
  const key = await importJWK(privateKey, "EdDSA");
  const sign = (typ: string, to: string, { subject, name }: Persona, issuer: string, claims: object) =>
    new SignJWT({ name, ...claims })
      .setProtectedHeader({ alg: "EdDSA", kid, typ })
      .setIssuer(issuer)
      .setAudience(to)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime(`${lifetimeInSeconds}s`)
      .setJti(randomUUID())
      .sign(key);
  return {
    publicKey: { ...publicPart, kid, alg: "EdDSA", use: "sig" },
    lifetimeInSeconds,
    signAccessToken: (persona, issuer) => sign("at+jwt", audience, persona, issuer, {}),
    signIdToken: (persona, issuer, { clientId, nonce, accessToken }) =>
      sign("JWT", clientId, persona, issuer, { nonce, at_hash: hashOf(accessToken) }),
  };
}

/** OpenID Connect Core, 3.1.3.6: half of the hash that goes with the signature, which for Ed25519 is SHA-512. */
const hashOf = (token: string) => createHash("sha512").update(token).digest().subarray(0, 32).toString("base64url");
