import { requestIdHeader } from "../../platform/http/request-id.js";
import type { Viewer } from "../../platform/identity/viewer.js";
import type { RequestContext } from "../graphql/request-context.js";
import { sharedBy } from "../graphql/shared-by.js";
import type { LiveRequest } from "./live-parts.js";

/**
 * What belongs to one answer: who the viewer is at this moment, and what is passed on of the request when the answer is one
 * to it and not one to an event.
 */
export function liveContext(
  viewer: Viewer,
  { requestId, facts }: LiveRequest,
  callerGone: AbortSignal,
  forwarded: Readonly<Record<string, string>> = {},
): RequestContext {
  return {
    requestId,
    facts,
    viewer,
    callerGone,
    subgraphHeaders: { ...forwarded, [requestIdHeader]: requestId },
    sharedBy: sharedBy(viewer, forwarded),
    extensions: {},
  };
}
