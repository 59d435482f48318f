import type { IncomingMessage } from "node:http";

type Headers = Readonly<Record<string, string>>;

const allowedHeaders = [
  "authorization",
  "content-type",
  "idempotency-key",
  "if-none-match",
  "last-event-id",
  "traceparent",
  "x-request-id",
  "cordon-cost",
];
const exposedHeaders = ["x-request-id", "retry-after", "etag"];

/** How long browsers may cache a preflight. */
const maxAgeSeconds = 600;

/**
 * CORS: only pages of the configured origins may read responses. Credentials are never allowed: the token is in a
 * header that the page must set itself.
 */
export function crossOrigin(origins: readonly string[]) {
  const allowedOrigin = ({ headers: { origin } }: IncomingMessage) =>
    origin && origins.includes(origin) ? origin : undefined;
  return {
    /** The CORS headers of a response; `vary` keeps caches from mixing origins. */
    headersFor(request: IncomingMessage): Headers {
      if (origins.length === 0) return {};
      const origin = allowedOrigin(request);
      return {
        vary: "Origin",
        ...(origin && {
          "access-control-allow-origin": origin,
          "access-control-expose-headers": exposedHeaders.join(", "),
          "cross-origin-resource-policy": "cross-origin",
        }),
      };
    },
    /** Whether this is a preflight of an origin that is not allowed. */
    refusesPreflight: (request: IncomingMessage): boolean => isPreflight(request) && !allowedOrigin(request),
    /** The headers that allow a preflight; none when its origin is not allowed. */
    preflightFor(request: IncomingMessage, methods: readonly string[]): Headers | undefined {
      if (!isPreflight(request) || !allowedOrigin(request)) return undefined;
      return {
        "access-control-allow-methods": methods.join(", "),
        "access-control-allow-headers": allowedHeaders.join(", "),
        "access-control-max-age": String(maxAgeSeconds),
      };
    },
  };
}

const isPreflight = ({ method, headers }: IncomingMessage) =>
  method === "OPTIONS" && Boolean(headers.origin && headers["access-control-request-method"]);

/** Shown in the developer tools of the browser. */
export const originNotAllowed =
  "Web pages of this origin may not ask here. Whoever runs the gateway allows an origin by naming it in the setting CORS_ORIGINS.";
