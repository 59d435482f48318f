import type { Exchange } from "../../platform/http/exchange.js";
import { requestIdHeader } from "../../platform/http/request-id.js";
import type { Viewer } from "../../platform/identity/viewer.js";
import { forwardedHeaders } from "./forwarded-headers.js";
import type { RequestContext } from "./request-context.js";
import { sharedBy } from "./shared-by.js";
import { TimeOver } from "./time-over.js";

/** What belongs to a request over HTTP; from now on it may take so many milliseconds. */
export function exchangeContext(
  { request, response, requestId, facts }: Exchange,
  viewer: Viewer,
  maxTime: number,
): RequestContext {
  const callerGone = new AbortController();
  const clock = setTimeout(() => callerGone.abort(new TimeOver()), maxTime);
  response.on("close", () => {
    clearTimeout(clock);
    if (!response.writableFinished) callerGone.abort();
  });
  const forwarded = forwardedHeaders(request);
  return {
    requestId,
    facts,
    viewer,
    callerGone: callerGone.signal,
    subgraphHeaders: { ...forwarded, [requestIdHeader]: requestId },
    sharedBy: sharedBy(viewer, forwarded),
    extensions: {},
  };
}
