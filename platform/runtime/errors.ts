import { GraphQLError } from "graphql";
import type { Language, Words } from "./words.js";

/** Every `extensions.code`, with the HTTP status when a whole request fails with it. */
export const errorCodes = {
  /** The caller is not authenticated. */
  UNAUTHENTICATED: 401,
  /** The viewer lacks the responsibility or team function that the operation requires. */
  FORBIDDEN: 403,
  /** The input is malformed or contradictory. */
  BAD_USER_INPUT: 400,
  /** An idempotency key was reused with another operation or input. */
  IDEMPOTENCY_KEY_REUSED: 409,
  /** Too many attempts of the caller were just refused, so this one was not processed. */
  TOO_MANY_REQUESTS: 429,
  /** The events since the cursor are no longer kept, so the stream cannot resume. */
  RESUME_EXPIRED: 410,
  /** A live stream was ended; `reason` says why, and `lastEventId` where to resume. */
  STREAM_ENDED: 503,
  /** Another subgraph or the database did not answer. */
  SERVICE_UNAVAILABLE: 503,
  /** A fault of ours; the details are in the log under the request id. */
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof errorCodes;

/**
 * An error whose message may reach the caller: what happened, why, and what to do next. It is in English; where it has words in
 * each language, `in` says it in another.
 */
export class CordonError extends GraphQLError {
  readonly #words: string | Words;

  constructor(code: ErrorCode, words: string | Words, extensions: Readonly<Record<string, unknown>> = {}) {
    super(typeof words === "string" ? words : words.en, { extensions: { ...extensions, code } });
    this.name = "CordonError";
    this.#words = words;
  }

  get code(): ErrorCode {
    return this.extensions.code as ErrorCode;
  }

  in(language: Language): CordonError {
    return typeof this.#words === "string" || language === "en"
      ? this
      : new CordonError(this.code, this.#words[language], this.extensions);
  }
}
