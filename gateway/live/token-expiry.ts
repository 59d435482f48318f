import { decodeJwt } from "jose";

/**
 * When, in milliseconds since 1970, the token of an Authorization header runs out, which has been found good. Without
 * authentication nobody has looked at it, and what is no token has no end.
 */
export function tokenExpiry(authorization: string | undefined): number | undefined {
  const token = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? "")?.[1];
  const expiry = token === undefined ? undefined : expiryOf(token);
  return expiry ? expiry * 1000 : undefined;
}

function expiryOf(token: string): number | undefined {
  try {
    return decodeJwt(token).exp;
  } catch {
    return undefined;
  }
}
