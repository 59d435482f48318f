import { LRUCache } from "lru-cache";
import { isExpired, type Viewer } from "../../platform/identity/viewer.js";
import type { Log } from "../../platform/runtime/log.js";
import type { AskIdentity } from "./ask-identity.js";
import { identityRevision } from "./identity-revision.js";
import { unauthenticated } from "./token-refusal.js";

/** How long, in milliseconds, an answer of the teams subgraph is taken for true. */
const cacheMs = {
  /** Even where nobody tells that anything has changed. */
  known: 30_000,
  /** Keeps a caller whom nobody knows from becoming load on the teams subgraph. */
  unknown: 5_000,
  /** While no subgraph tells who somebody is, a response under way goes on with what was last known, this long. */
  outage: 600_000,
};

const retryInOutageMs = 5_000;
const maxViewers = 10_000;

interface CachedViewer {
  readonly viewer: Viewer | "UNKNOWN";
  readonly since: number;
  /** Of all identities, when this one was asked for. */
  readonly revision: string;
}

/**
 * Returns a function that turns the subject of a token into a viewer, with what was learned kept for a short time, and no
 * longer than until anybody has become somebody else.
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
    // Called once for any number of requests that wait for the same subject.
    fetchMethod: async (subject, old, { options }) => {
      const askedRevision = revision;
      try {
        const viewer = (await ask(subject)) ?? "UNKNOWN";
        options.ttl = viewer === "UNKNOWN" ? cacheMs.unknown : cacheMs.known;
        return { viewer, since: clock.now(), revision: askedRevision };
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
    // Asked each time: whoever is remembered may have run out since.
    if (isExpired(cached.viewer, Date.now())) throw unauthenticated("ACCOUNT_EXPIRED");
    return cached.viewer;
  };
}
