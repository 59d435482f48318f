import { LRUCache } from "lru-cache";
import { isExpired, type Viewer } from "../../platform/identity/viewer.js";
import type { Log } from "../../platform/runtime/log.js";
import type { AskIdentity } from "./ask-identity.js";
import { identityRevision } from "./identity-revision.js";
import { unauthenticated } from "./token-refusal.js";

/** How long a viewer is cached, in milliseconds. */
const cacheMs = {
  /** Even when the revision does not change. */
  known: 30_000,
  /** Unknown callers must not become load on the teams subgraph. */
  unknown: 5_000,
  /** While no subgraph answers, a cached identity keeps the response to an incident going for so long. */
  outage: 600_000,
};

const retryInOutageMs = 5_000;
const maxViewers = 10_000;

interface CachedViewer {
  readonly viewer: Viewer | "UNKNOWN";
  readonly since: number;
  /** The revision of the directory when this viewer was asked for. */
  readonly revision: string;
}

/**
 * Returns a function that resolves a subject to a viewer. Viewers are cached for a short time, and until the revision
 * of the directory changes.
 */
export function identity(
  ask: AskIdentity,
  log: Log,
  clock: { now(): number } = performance,
  askRevision: () => Promise<string> = async () => "",
) {
  const latestRevision = identityRevision(askRevision, clock);
  let revision = "";
  const viewers = new LRUCache<string, CachedViewer>({
    max: maxViewers,
    ttl: cacheMs.known,
    perf: clock,
    ttlResolution: 0,
    // Called once, however many requests wait for the subject.
    fetchMethod: async (subject, old, { options }) => {
      const requestedRevision = revision;
      try {
        const viewer = (await ask(subject)) ?? "UNKNOWN";
        options.ttl = viewer === "UNKNOWN" ? cacheMs.unknown : cacheMs.known;
        return { viewer, since: clock.now(), revision: requestedRevision };
      } catch (error) {
        if (!old || old.viewer === "UNKNOWN" || clock.now() - old.since > cacheMs.outage) throw error;
        log.warn({ subject, cause: String(error) }, "nobody tells who this is; going on with the identity last known");
        options.ttl = retryInOutageMs;
        return old;
      }
    },
  });
  return async (subject: string): Promise<Viewer> => {
    revision = await latestRevision();
    const forceRefresh = viewers.peek(subject)?.revision !== revision;
    const cached = await viewers.fetch(subject, { forceRefresh });
    if (!cached || cached.viewer === "UNKNOWN") throw unauthenticated("PERSON_UNKNOWN");
    // Checked each time: a cached account may have expired since.
    if (isExpired(cached.viewer, Date.now())) throw unauthenticated("ACCOUNT_EXPIRED");
    return cached.viewer;
  };
}
