import { type CompactJWSHeaderParameters, decodeProtectedHeader, errors, jwtVerify } from "jose";
import { isStorable } from "../../platform/database/storable-json.js";
import { CordonError } from "../../platform/runtime/errors.js";
import type { Log } from "../../platform/runtime/log.js";
import { Semaphore } from "../../platform/runtime/semaphore.js";
import { IdentityProviderUnavailable } from "../http/identity-provider-unavailable.js";
import { findInvalidClaim, isOfOtherType } from "./invalid-claim.js";
import { type KeyCaching, PublishedKeys } from "./published-keys.js";
import { tokenRefusal, unauthenticated } from "./token-refusal.js";
import { VerifiedTokens } from "./verified-tokens.js";

interface AuthenticationSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly keyCaching?: Partial<KeyCaching> | undefined;
  readonly log?: Log;
}

/** Public-key signatures only. Shared secrets and unsigned tokens are not accepted. */
const algorithms = [
  "EdDSA",
  "Ed25519",
  "ES256",
  "ES384",
  "ES512",
  "PS256",
  "PS384",
  "PS512",
  "RS256",
  "RS384",
  "RS512",
];

/** In seconds, for clocks that differ. */
const clockTolerance = 5;

const maxTokenLength = 8_192;

/** Tokens from addresses with many bad ones are verified one at a time, so that they do not delay others. */
const maxSuspectVerifications = 1;

/**
 * Reads the subject out of an Authorization header, after verifying its token against the keys of the identity provider.
 * @throws CordonError UNAUTHENTICATED, or SERVICE_UNAVAILABLE when the provider cannot be asked
 */
type Authenticate = (authorization: string | undefined, isSuspect?: boolean) => Promise<string>;

export function authentication({ issuer, audience, keyCaching, log }: AuthenticationSettings): Authenticate {
  const keys = new PublishedKeys(issuer, keyCaching, log);
  const verified = new VerifiedTokens(keys.keyFor, clockTolerance);
  const verifications = new Semaphore(() => maxSuspectVerifications);
  const rules = { issuer, audience, algorithms, clockTolerance, requiredClaims: ["exp", "iat", "sub"] };

  /** Looks up the key first: a token that names no published key costs no signature verification. */
  const verify = async (token: string, isSuspect: boolean) => {
    const header = headerOf(token);
    if (isOfOtherType(header)) throw unauthenticated("TOKEN_TYPE_NOT_ALLOWED");
    if ("crit" in header) throw unauthenticated("CRITICAL_EXTENSION");
    const [payload = "", signature = ""] = token.split(".").slice(1);
    const key = await keys.keyFor(header, { payload, signature });
    const work = () => jwtVerify(token, key, rules);
    const { payload: claims, protectedHeader } = await (isSuspect ? verifications.run(work) : work());
    return { claims, protectedHeader, key };
  };

  /** The provider may have rotated its keys, under a new or the same key id. */
  const verifyWithCurrentKeys = async (token: string, isSuspect: boolean) => {
    const { version } = keys;
    try {
      return await verify(token, isSuspect);
    } catch (error) {
      if (!mayHaveNewKey(error)) throw error;
      if (keys.version === version) await keys.refresh();
      if (keys.version === version) throw error;
      return verify(token, isSuspect);
    }
  };

  return async (authorization, isSuspect = false) => {
    if (!authorization) throw unauthenticated("TOKEN_MISSING");
    const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization.trim())?.[1];
    if (!token || token.length > maxTokenLength) throw unauthenticated("TOKEN_MALFORMED");
    try {
      const known = await verified.subjectOf(token);
      if (known !== undefined) return known;
      const { claims, protectedHeader, key } = await verifyWithCurrentKeys(token, isSuspect);
      const invalidClaim = findInvalidClaim(claims, Date.now() / 1000, clockTolerance);
      if (invalidClaim) throw unauthenticated(invalidClaim);
      // The types of claims are not guaranteed at run time.
      const subject: unknown = claims.sub;
      if (typeof subject !== "string" || subject === "") throw unauthenticated("TOKEN_INCOMPLETE");
      if (!isStorable(subject)) throw unauthenticated("PERSON_UNKNOWN");
      verified.remember(token, protectedHeader, claims, key, subject);
      return subject;
    } catch (error) {
      if (error instanceof CordonError) throw error;
      const reason = tokenRefusal(error);
      if (reason) throw unauthenticated(reason);
      throw new IdentityProviderUnavailable(error);
    }
  };
}

/** Not verified yet. */
function headerOf(token: string): CompactJWSHeaderParameters {
  try {
    return decodeProtectedHeader(token) as CompactJWSHeaderParameters;
  } catch {
    throw unauthenticated("TOKEN_MALFORMED");
  }
}

const mayHaveNewKey = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed;
