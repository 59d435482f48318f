import type { IncomingMessage } from "node:http";
import { languageOf } from "../../platform/http/language-of.js";
import { requestIdHeader } from "../../platform/http/request-id.js";
import type { Viewer } from "../../platform/identity/viewer.js";
import { languages } from "../../platform/runtime/words.js";

/** One GraphQL request on its way through the gateway. */
export interface RequestContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Sent with every call to a subgraph for this request, besides the signed viewer. */
  readonly subgraphHeaders: Readonly<Record<string, string>>;
  /** Requests with the same text here may share calls to subgraphs: they have the same viewer and forwarded headers. */
  readonly sharedBy?: string;
  /** Aborted when the caller has gone away, or the request has taken too long (the reason is then a RequestTimeout). */
  readonly callerGone: AbortSignal;
  /** What the log line of the request carries. */
  readonly logFields: Record<string, unknown>;
  /** The `extensions` of the response; left out when empty. */
  readonly extensions: Record<string, unknown>;
}

/** The headers of a caller that every call to a subgraph carries unchanged. */
const forwardedNames = ["idempotency-key", "traceparent"];

/**
 * The headers of a request that are forwarded to subgraphs. Of the languages a caller would take it is the one it will be
 * answered in, so that calls are shared whatever else a browser lists.
 */
export function forwardedHeaders({ headers }: IncomingMessage): Record<string, string> {
  const language = languageOf(headers["accept-language"]);
  return {
    ...Object.fromEntries(
      forwardedNames.flatMap((name) => {
        const value = headers[name];
        return typeof value === "string" ? [[name, value]] : [];
      }),
    ),
    ...(language !== languages[0] && { "accept-language": language }),
  };
}

/** @param forwarded none for an event of a subscription: it belongs to no request of the caller */
export function requestContext(
  viewer: Viewer,
  { requestId, logFields }: Pick<RequestContext, "requestId" | "logFields">,
  callerGone: AbortSignal,
  forwarded: Readonly<Record<string, string>> = {},
): RequestContext {
  return {
    requestId,
    logFields,
    viewer,
    callerGone,
    subgraphHeaders: { ...forwarded, [requestIdHeader]: requestId },
    sharedBy: `${viewerNumber(viewer)} ${JSON.stringify(forwarded)}`,
    extensions: {},
  };
}

const viewerNumbers = new WeakMap<Viewer, number>();
let lastNumber = 0;

/** One for each viewer object: calls made for an earlier identification of the same subject are not shared. */
function viewerNumber(viewer: Viewer): number {
  const known = viewerNumbers.get(viewer);
  if (known !== undefined) return known;
  lastNumber += 1;
  viewerNumbers.set(viewer, lastNumber);
  return lastNumber;
}
