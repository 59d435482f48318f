import type { FailureCount } from "../http/failure-count.js";
import type { Problem } from "../http/send-problem.js";

/** Why nothing was forwarded. */
export const forwardProblems = {
  busy: {
    status: 503,
    code: "BUSY",
    title: "Too much at once",
    detail: "Too many requests of this kind are under way. Nothing of this one was done. Send it again in 2 s.",
  },
  unavailable: {
    status: 503,
    code: "SERVICE_UNAVAILABLE",
    title: "Not available",
    detail:
      "What answers this does not answer at the moment. Send it again in 5 s; what was taken already counts there as a repeat.",
  },
  keyMissing: {
    status: 401,
    code: "KEY_MISSING",
    title: "No key",
    detail: "Send the key as `Authorization: Bearer <key>`.",
  },
  methodNotAllowed: {
    status: 405,
    code: "METHOD_NOT_ALLOWED",
    title: "Method not allowed",
    detail: "Here only POST is possible. Send the request by POST, with the key as `Authorization: Bearer <key>`.",
  },
  tooLarge: {
    status: 413,
    code: "BODY_TOO_LARGE",
    title: "Too large",
    detail: "The body is larger than 4 MiB. Send less in one request.",
  },
} as const satisfies Readonly<Record<string, Problem>>;

/** The same for keys as for tokens, by one count of both. */
export const tooManyWrongKeys = ({ max, periodInSeconds }: FailureCount, seconds: number): Problem => ({
  status: 429,
  code: "TOO_MANY_REQUESTS",
  title: "Too many wrong keys",
  detail: `More than ${max} tokens or keys that are not good came from this address within ${periodInSeconds} s, and yours is one. Try again in ${seconds} s; a key that is good is let in at once.`,
});
