import type { JWTPayload, ProtectedHeaderParameters } from "jose";
import type { TokenRefusal } from "./token-refusal.js";

/** In seconds. A lost token works until it expires, and nobody needs one for longer than a day. */
const maxLifetimeSeconds = 24 * 60 * 60;

/** The `typ` of access tokens (RFC 9068) and of any JWT (RFC 7519). Many providers leave it out. */
const accessTypes: readonly unknown[] = [undefined, "jwt", "at+jwt"];

/** Claims of ID tokens (OpenID Connect) and of security event tokens, such as for logout (RFC 8417). */
const foreignClaims = ["at_hash", "c_hash", "s_hash", "events"];

/** The `typ` claim of Keycloak's other tokens. */
const foreignKinds: readonly unknown[] = ["ID", "Refresh", "Offline", "Logout"];

/** Whether the header says that the token is not an access token. Pure. */
export function isOfOtherType({ typ }: ProtectedHeaderParameters): boolean {
  const type: unknown = typeof typ === "string" ? typ.toLowerCase().replace(/^application\//, "") : typ;
  return !accessTypes.includes(type);
}

/** Why the claims of a verified token are refused, if they are. Times are in seconds. Pure. */
export function findInvalidClaim(claims: JWTPayload, now: number, tolerance: number): TokenRefusal | undefined {
  if (foreignClaims.some((name) => name in claims) || foreignKinds.includes(claims.typ))
    return "TOKEN_TYPE_NOT_ALLOWED";
  // Sender-constrained tokens (RFC 9449, RFC 8705) would be worth stealing if the proof were not checked.
  if ("cnf" in claims) return "TOKEN_BOUND";
  const { iat = Number.NaN, exp = Number.NaN } = claims;
  if (iat > now + tolerance) return "TOKEN_NOT_YET_VALID";
  // Written so that NaN is refused as well.
  return exp - iat <= maxLifetimeSeconds ? undefined : "TOKEN_LIFETIME_TOO_LONG";
}
