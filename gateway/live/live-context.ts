import type { Viewer } from "../../subgraphs/foundation/viewer.js";
import type { Vouch } from "../caller/vouching.js";
import type { RequestContext } from "../graphql/request-context.js";
import { requestIdHeader } from "../http/request-id.js";
import type { LiveRequest } from "./live-parts.js";

/**
 * What belongs to one answer: the viewer as he is vouched for at this moment, and what is passed on of the request when the
 * answer is one to it and not one to an event.
 */
export async function liveContext(
  vouch: Vouch,
  viewer: Viewer,
  { requestId, facts }: LiveRequest,
  callerGone: AbortSignal,
  forwarded: Readonly<Record<string, string>> = {},
): Promise<RequestContext> {
  const shared = { ...(await vouch(viewer)), ...forwarded };
  return {
    requestId,
    facts,
    viewer,
    callerGone,
    subgraphHeaders: { ...shared, [requestIdHeader]: requestId },
    sharedBy: Object.values(shared).join("\n"),
    extensions: {},
  };
}
