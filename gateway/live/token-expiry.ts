import { decodeJwt } from "jose";

/** When, in milliseconds since 1970, the token of an Authorization header runs out, which has been found good. */
export function tokenExpiry(authorization: string | undefined): number | undefined {
  const token = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? "")?.[1];
  const expiry = token && decodeJwt(token).exp;
  return expiry ? expiry * 1000 : undefined;
}
