/** PostgreSQL's `lock_not_available`: a statement waited for a lock as long as `lock_timeout` lets it. */
const lockNotAvailable = "55P03";

/** With the lock timeout of three seconds that every session has, a minute. */
const maxAttempts = 20;

/**
 * Does at the start of a process what may wait for another replica: one that starts as well, and whose processor is busy with
 * that, can hold a row for longer than a request would wait for it.
 */
export async function retryOnLockTimeout<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await work();
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== lockNotAvailable || attempt === maxAttempts) throw error;
    }
}
