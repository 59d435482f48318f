import type { ServiceHealthPost } from "../records/notification/service-health-post.js";
import type { ServiceHealthUpdate } from "../records/notification/service-health-update.js";

interface Given {
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The write that keeps what a post says from now on, as the next entry in its history. */
export function writeHealthUpdate({ viewer, now, newIdentifier }: Given, post: ServiceHealthPost) {
  const { incidentId, id: postId, writings: number, status, text, nextUpdateAt } = post;
  const row: ServiceHealthUpdate = {
    id: newIdentifier(),
    incidentId,
    postId,
    number,
    status,
    text,
    nextUpdateAt,
    writtenById: viewer.personId,
    writtenByName: viewer.name,
    writtenAt: now,
  };
  return { insert: "ServiceHealthUpdate", row } as const;
}
