import { GraphQLError } from "graphql";

/** Every `extensions.code` a caller can meet, and the HTTP status it stands for when a whole request fails with it. */
export const errorCodes = {
  /** No valid proof of who is asking. */
  UNAUTHENTICATED: 401,
  /** Known, but without the responsibility or team function that the operation asks for. */
  FORBIDDEN: 403,
  /** The input is malformed or contradicts itself. */
  BAD_USER_INPUT: 400,
  /** An idempotency key was sent again with another operation or another input. */
  IDEMPOTENCY_KEY_REUSED: 409,
  /** So many attempts of the caller were refused just now that this one was not looked at. */
  TOO_MANY_REQUESTS: 429,
  /** What happened since the caller was last there is no longer kept, so a live stream cannot go on from there. */
  RESUME_EXPIRED: 410,
  /** A live stream ended before its time; the facts say why (`reason`) and where to go on (`lastEventId`). */
  STREAM_ENDED: 503,
  /** Another subgraph or the database did not answer. */
  SERVICE_UNAVAILABLE: 503,
  /** A fault of ours; the details are in the log under the request id. */
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** The one kind of error that may leave a process with its own words: what happened, why, and what to do next. */
export class CordonError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { ...extensions, code } });
    this.name = "CordonError";
  }

  get code(): ErrorCode {
    return this.extensions.code as ErrorCode;
  }
}
