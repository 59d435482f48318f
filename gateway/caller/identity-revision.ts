/** In milliseconds: a lost right is lost at the gateway after this time, while teams answers. */
const pollInterval = 1_000;
const pauseAfterFailure = 5_000;
/** A teams subgraph that hangs must not slow down a response under way. */
const maxWait = 500;

/**
 * Returns a function that tells the revision of all identities, at most a second old. When it cannot be found out in time, it
 * is the last one known, and nobody waits for the next attempts until one is answered.
 */
export function identityRevision(ask: () => Promise<string>, clock: { now(): number }): () => Promise<string> {
  let revision = "";
  let askedAt = Number.NEGATIVE_INFINITY;
  let answered = true;
  let asking: Promise<void> | undefined;
  const askAgain = async () => {
    askedAt = clock.now();
    try {
      revision = await ask();
      answered = true;
    } catch {
      answered = false;
    } finally {
      asking = undefined;
    }
  };
  return async () => {
    if (clock.now() - askedAt >= (answered ? pollInterval : pauseAfterFailure)) asking ??= askAgain();
    if (asking && answered) await inTime(asking).catch(() => (answered = false));
    return revision;
  };
}

/** @throws when it takes too long */
function inTime(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, maxWait).unref();
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
