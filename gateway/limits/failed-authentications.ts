import { LRUCache } from "lru-cache";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { CordonError } from "../../subgraphs/foundation/errors.js";
import { RequestRefusal } from "../http/request-refusal.js";
import { secondsUntil } from "./rate-limit.js";

/** Finds out who sends a request, by its Authorization header and where it comes from. */
export type Recognize<Caller> = (authorization: string | undefined, address: string) => Promise<Caller>;

/** No sign of an attack: a page that was left open, or a client that has not signed in yet. */
const innocent: readonly unknown[] = ["TOKEN_MISSING", "TOKEN_EXPIRED"];

/** Enough to tell tokens apart: the signature of each is its own. */
const mark = (authorization: string) => authorization.slice(-64);

const mostRemembered = 10_000;

/**
 * Stops looking at tokens from an address that has sent too many bad ones within a minute. Tokens that were found good
 * before go on being looked at, so that nobody at the same address is locked out by a neighbour. Kept in the memory of
 * this process.
 */
export function withFailuresLimited<Caller>(
  recognize: (authorization: string | undefined) => Promise<Caller>,
  mostFailures: number,
  periodInSeconds = 60,
): Recognize<Caller> {
  if (mostFailures === 0) return recognize;
  const limiter = new RateLimiterMemory({ points: mostFailures, duration: periodInSeconds });
  const goodBefore = new LRUCache<string, true>({ max: mostRemembered });
  return async (authorization, address) => {
    const failures = await limiter.get(address);
    const known = authorization !== undefined && goodBefore.has(mark(authorization));
    if (failures && failures.consumedPoints >= mostFailures && !known) {
      const seconds = secondsUntil(failures);
      throw new RequestRefusal(
        "TOO_MANY_REQUESTS",
        `More than ${mostFailures} tokens that are not good came from this address within ${periodInSeconds} s, so no other is looked at. Try again in ${seconds} s, with the token of a new sign-in.`,
        { "retry-after": String(seconds) },
      );
    }
    try {
      const caller = await recognize(authorization);
      if (authorization && !known) goodBefore.set(mark(authorization), true);
      return caller;
    } catch (error) {
      if (isBadToken(error)) await limiter.penalty(address);
      throw error;
    }
  };
}

function isBadToken(error: unknown): boolean {
  return (
    error instanceof CordonError && error.code === "UNAUTHENTICATED" && !innocent.includes(error.extensions.reason)
  );
}
