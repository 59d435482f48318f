/** A request that is refused at the level of HTTP, before GraphQL. */
const statusOf = {
  BAD_REQUEST: 400,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  /** The document is not registered. */
  DOCUMENT_NOT_REGISTERED: 400,
  /** The document is registered, but no longer fits the schema. */
  DOCUMENT_OUTDATED: 400,
  /** The caller may send registered documents only. */
  DOCUMENT_REQUIRED: 403,
} as const;

export class RequestRefusal extends Error {
  readonly status: number;

  constructor(
    readonly code: keyof typeof statusOf,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = statusOf[code];
  }
}
