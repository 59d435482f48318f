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

/** How long, in seconds, a browser may remember that it may ask. */
const maxAgeSeconds = 600;

/**
 * Which web pages elsewhere may read answers (CORS): those of the origins given, by name, and no others. Nothing is ever
 * allowed to send cookies: who asks is in a header that a page must set itself.
 */
export function crossOrigin(origins: readonly string[]) {
  const allowed = ({ headers: { origin } }: IncomingMessage) =>
    origin && origins.includes(origin) ? origin : undefined;
  return {
    /** The headers of an answer to a page that may read it; none for others. Caches keep the two apart. */
    headersFor(request: IncomingMessage): Headers {
      if (origins.length === 0) return {};
      const origin = allowed(request);
      return {
        vary: "Origin",
        ...(origin && {
          "access-control-allow-origin": origin,
          "access-control-expose-headers": exposedHeaders.join(", "),
          "cross-origin-resource-policy": "cross-origin",
        }),
      };
    },
    /** Whether a browser asks beforehand on behalf of a page that may not send anything. */
    refusesPreflight: (request: IncomingMessage): boolean => isPreflight(request) && !allowed(request),
    /** What a browser is told that asks beforehand whether a page may send something; none when it may not. */
    preflightFor(request: IncomingMessage, methods: readonly string[]): Headers | undefined {
      if (!isPreflight(request) || !allowed(request)) return undefined;
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

/** For whoever looks into the tools of their browser why their page may not ask. */
export const originNotAllowed =
  "Web pages of this origin may not ask here. Whoever runs the gateway allows an origin by naming it in the setting CORS_ORIGINS.";
