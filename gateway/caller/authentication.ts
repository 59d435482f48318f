import { jwtVerify } from "jose";
import { CordonError } from "../../subgraphs/foundation/errors.js";
import { isStorable } from "../../subgraphs/foundation/storable-json.js";
import { type KeyCaching, publishedKeys } from "./identity-provider.js";
import { IdentityProviderUnavailable } from "./identity-provider-unavailable.js";
import { tokenRefusal, unauthenticated } from "./token-refusal.js";
import { VerifiedTokens } from "./verified-tokens.js";

export interface AuthenticationSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly keyCaching?: KeyCaching;
}

/** Public-key signatures only: a shared secret, or no signature at all, proves nothing to us. */
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

/** In seconds: two machines never agree on the time to the second. */
const clockTolerance = 5;

const longestToken = 8_192;

/**
 * Returns a function that reads the subject out of an Authorization header, after verifying its token against the keys
 * of the identity provider. It throws UNAUTHENTICATED, or SERVICE_UNAVAILABLE when the provider cannot be asked.
 */
export function authentication({ issuer, audience, keyCaching }: AuthenticationSettings) {
  const keys = publishedKeys(issuer, keyCaching);
  const verified = new VerifiedTokens(keys, clockTolerance);
  return async (authorization: string | undefined): Promise<string> => {
    if (!authorization) throw unauthenticated("TOKEN_MISSING");
    const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization.trim())?.[1];
    if (!token || token.length > longestToken) throw unauthenticated("TOKEN_MALFORMED");
    try {
      const known = await verified.subjectOf(token);
      if (known !== undefined) return known;
      const { payload, protectedHeader, key } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance,
        requiredClaims: ["exp", "sub"],
      });
      // Claims are as the provider wrote them, whatever their types say.
      const subject: unknown = payload.sub;
      if (typeof subject !== "string" || subject === "") throw unauthenticated("TOKEN_INCOMPLETE");
      if (!isStorable(subject)) throw unauthenticated("PERSON_UNKNOWN");
      verified.remember(token, protectedHeader, payload, key, subject);
      return subject;
    } catch (error) {
      if (error instanceof CordonError) throw error;
      const reason = tokenRefusal(error);
      if (reason) throw unauthenticated(reason);
      throw new IdentityProviderUnavailable(error);
    }
  };
}
