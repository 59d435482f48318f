import { decodeJwt } from "jose";

/**
 * When the token of an Authorization header expires, in milliseconds since 1970. Call it with a verified token: it only
 * decodes. Without authentication the header may hold anything, and what is no token does not expire.
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
