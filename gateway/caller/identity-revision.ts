/** A lost right takes effect at the gateway within this time, while teams answers. */
const pollIntervalMs = 1_000;
const backoffMs = 5_000;
/** A hanging teams subgraph must not delay the response to an incident. */
const timeoutMs = 500;

/**
 * Returns a function that resolves to the revision of the directory, at most a second old. If teams does not answer in
 * time, it resolves to the last known one; further requests do not wait until teams answers again.
 */
export function identityRevision(ask: () => Promise<string>, clock: { now(): number }): () => Promise<string> {
  let revision = "";
  let requestedAt = Number.NEGATIVE_INFINITY;
  let hasAnswered = true;
  let pending: Promise<void> | undefined;
  const refresh = async () => {
    requestedAt = clock.now();
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
    if (clock.now() - requestedAt >= (hasAnswered ? pollIntervalMs : backoffMs)) pending ??= refresh();
    if (pending && hasAnswered) await withTimeout(pending).catch(() => (hasAnswered = false));
    return revision;
  };
}

/** @throws Error on time-out */
function withTimeout(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, timeoutMs).unref();
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
