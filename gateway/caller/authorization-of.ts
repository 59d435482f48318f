import type { IncomingMessage } from "node:http";
import { unauthenticated } from "./token-refusal.js";

/**
 * The Authorization header of a request. Node.js keeps the first of two, while a proxy may have checked the second.
 * @throws CordonError UNAUTHENTICATED when there is more than one
 */
export function authorizationOf({
  headers,
  rawHeaders,
}: Pick<IncomingMessage, "headers" | "rawHeaders">): string | undefined {
  const tokens = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "authorization");
  if (tokens.length > 1) throw unauthenticated("TOKEN_AMBIGUOUS");
  return headers.authorization;
}
