import type { Viewer } from "../../subgraphs/foundation/viewer.js";
import type { Vouch } from "../caller/vouching.js";
import type { RequestContext } from "../graphql/request-context.js";
import { requestIdHeader } from "../http/request-id.js";
import type { LiveRequest } from "./live-parts.js";

/** What belongs to one answer: the viewer as he is vouched for at this moment. */
export async function liveContext(
  vouch: Vouch,
  viewer: Viewer,
  { requestId, facts }: LiveRequest,
  callerGone: AbortSignal,
): Promise<RequestContext> {
  const vouched = await vouch(viewer);
  return {
    requestId,
    facts,
    viewer,
    callerGone,
    subgraphHeaders: { ...vouched, [requestIdHeader]: requestId },
    sharedBy: Object.values(vouched).join("\n"),
    extensions: {},
  };
}
