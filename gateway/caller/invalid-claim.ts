import type { JWTPayload, ProtectedHeaderParameters } from "jose";
import type { TokenRefusal } from "./token-refusal.js";

/** In seconds. A token that was lost opens everything until it ends: nobody needs one for longer than a day. */
export const maxLifetimeSeconds = 24 * 60 * 60;

/** What an access token may call itself (RFC 9068), or any token (RFC 7519). Many providers say nothing. */
const accessTypes: readonly unknown[] = [undefined, "jwt", "at+jwt"];

/** Claims that only other tokens have: ID tokens (OpenID Connect), and those that tell of events, such as of a logout (RFC 8417). */
const foreignClaims = ["at_hash", "c_hash", "s_hash", "events"];

/** What Keycloak calls its other tokens in a claim of its own. */
const foreignKinds: readonly unknown[] = ["ID", "Refresh", "Offline", "Logout"];

/** Whether the header of a token says that it is something else than what opens this gateway. Pure. */
export function isOfOtherType({ typ }: ProtectedHeaderParameters): boolean {
  const type: unknown = typeof typ === "string" ? typ.toLowerCase().replace(/^application\//, "") : typ;
  return !accessTypes.includes(type);
}

/** Why the claims of a token that was verified do not fit; none when they do. The time and the tolerance are in seconds. Pure. */
export function findInvalidClaim(claims: JWTPayload, now: number, tolerance: number): TokenRefusal | undefined {
  if (foreignClaims.some((name) => name in claims) || foreignKinds.includes(claims.typ))
    return "TOKEN_TYPE_NOT_ALLOWED";
  // To take it without the proof would make stealing it enough again (RFC 9449, RFC 8705).
  if ("cnf" in claims) return "TOKEN_BOUND";
  const { iat = Number.NaN, exp = Number.NaN } = claims;
  if (iat > now + tolerance) return "TOKEN_NOT_YET_VALID";
  // Said this way round, what is no number is refused as well.
  return exp - iat <= maxLifetimeSeconds ? undefined : "TOKEN_LIFETIME_TOO_LONG";
}
