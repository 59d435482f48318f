import type { Viewer } from "../../subgraphs/foundation/viewer.js";
import type { Exchange } from "../http/exchange.js";
import { requestIdHeader } from "../http/request-id.js";
import { forwardedHeaders } from "./forwarded-headers.js";
import type { RequestContext } from "./request-context.js";
import { TimeOver } from "./time-over.js";

/** What belongs to a request over HTTP; from now on it may take so many milliseconds. */
export function exchangeContext(
  { request, response, requestId, facts }: Exchange,
  viewer: Viewer,
  vouched: Readonly<Record<string, string>>,
  mostTime: number,
): RequestContext {
  const callerGone = new AbortController();
  const clock = setTimeout(() => callerGone.abort(new TimeOver()), mostTime);
  response.on("close", () => {
    clearTimeout(clock);
    if (!response.writableFinished) callerGone.abort();
  });
  const shared = { ...vouched, ...forwardedHeaders(request) };
  return {
    requestId,
    facts,
    viewer,
    callerGone: callerGone.signal,
    subgraphHeaders: { ...shared, [requestIdHeader]: requestId },
    sharedBy: Object.values(shared).join("\n"),
    extensions: {},
  };
}
