import { RateLimiterMemory } from "rate-limiter-flexible";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import { CordonError } from "../../platform/runtime/errors.js";
import type { TokenRefusal } from "../caller/token-refusal.js";
import { secondsUntil } from "./rate-limit.js";

/** Authenticates a request by its Authorization header, and limits failures by address. */
export type ResolveViewer<Caller> = (authorization: string | undefined, address: string) => Promise<Caller>;

/**
 * Reasons that are no sign of an attack: not signed in yet, a page left open, or a person who is not in the directory.
 */
const harmlessReasons: readonly unknown[] = [
  "TOKEN_MISSING",
  "TOKEN_EXPIRED",
  "PERSON_UNKNOWN",
  "ACCOUNT_EXPIRED",
] satisfies TokenRefusal[];

/**
 * Counts bad tokens by address. After too many within a minute, the address is suspect, and each further bad token gets
 * 429. Good tokens are always accepted, since everybody behind a proxy may share an address. Kept in the memory of this
 * process.
 */
export function limitFailures<Caller>(
  resolveViewer: (authorization: string | undefined, isSuspect: boolean) => Promise<Caller>,
  maxFailures: number,
  periodInSeconds = 60,
): ResolveViewer<Caller> {
  if (maxFailures === 0) return (authorization) => resolveViewer(authorization, false);
  const limiter = new RateLimiterMemory({ points: maxFailures, duration: periodInSeconds });
  return async (authorization, address) => {
    const before = await limiter.get(address);
    const isSuspect = before !== null && before.consumedPoints >= maxFailures;
    try {
      return await resolveViewer(authorization, isSuspect);
    } catch (error) {
      if (!isBadToken(error)) throw error;
      const failures = await limiter.penalty(address);
      throw isSuspect ? tooMany(maxFailures, periodInSeconds, secondsUntil(failures)) : error;
    }
  };
}

function tooMany(failures: number, period: number, seconds: number): RequestRefusal {
  return new RequestRefusal(
    "TOO_MANY_REQUESTS",
    `More than ${failures} tokens that are not good came from this address within ${period} s, and yours is one. Try again in ${seconds} s, with the token of a new sign-in; one that is good is let in at once.`,
    { "retry-after": String(seconds) },
  );
}

function isBadToken(error: unknown): boolean {
  return (
    error instanceof CordonError &&
    error.code === "UNAUTHENTICATED" &&
    !harmlessReasons.includes(error.extensions.reason)
  );
}
