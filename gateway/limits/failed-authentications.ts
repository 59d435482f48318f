import { RequestRefusal } from "../../platform/http/request-refusal.js";
import { CordonError } from "../../platform/runtime/errors.js";
import type { TokenRefusal } from "../caller/token-refusal.js";
import type { FailureCount } from "../http/failure-count.js";

/** Authenticates a request by its Authorization header, and limits failures by address. */
type ResolveViewer<Caller> = (authorization: string | undefined, address: string) => Promise<Caller>;

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
 * 429. Good tokens are always accepted, since everybody behind a proxy may share an address.
 */
export function limitFailures<Caller>(
  resolveViewer: (authorization: string | undefined, isSuspect: boolean) => Promise<Caller>,
  failures: FailureCount,
): ResolveViewer<Caller> {
  return async (authorization, address) => {
    const isSuspect = await failures.isSuspect(address);
    try {
      return await resolveViewer(authorization, isSuspect);
    } catch (error) {
      if (!isBadToken(error)) throw error;
      const seconds = await failures.add(address);
      throw isSuspect ? tooMany(failures, seconds) : error;
    }
  };
}

function tooMany({ max, periodInSeconds }: FailureCount, seconds: number): RequestRefusal {
  return new RequestRefusal(
    "TOO_MANY_REQUESTS",
    `More than ${max} tokens or keys that are not good came from this address within ${periodInSeconds} s, and yours is one. Try again in ${seconds} s, with the token of a new sign-in; one that is good is let in at once.`,
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
