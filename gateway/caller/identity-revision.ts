/** In milliseconds: a lost right is lost at the gateway after this time, while teams answers. */
const pollIntervalMs = 1_000;
const backoffMs = 5_000;
/** A teams subgraph that hangs must not slow down a response under way. */
const timeoutMs = 500;

/**
 * Returns a function that tells the revision of all identities, at most a second old. When it cannot be found out in time, it
 * is the last one known, and nobody waits for the next attempts until one is answered.
 */
export function identityRevision(ask: () => Promise<string>, clock: { now(): number }): () => Promise<string> {
  let revision = "";
  let askedAt = Number.NEGATIVE_INFINITY;
  let hasAnswered = true;
  let pending: Promise<void> | undefined;
  const refresh = async () => {
    askedAt = clock.now();
    try {
      revision = await ask();
      hasAnswered = true;
    } catch {
      hasAnswered = false;
    } finally {
      pending = undefined;
    }
  };
  return async () => {
    if (clock.now() - askedAt >= (hasAnswered ? pollIntervalMs : backoffMs)) pending ??= refresh();
    if (pending && hasAnswered) await withTimeout(pending).catch(() => (hasAnswered = false));
    return revision;
  };
}

/** @throws when it takes too long */
function withTimeout(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, timeoutMs).unref();
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
