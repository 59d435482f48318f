/**
 * A fetch that, after a failure, fails the same way for some milliseconds without a request. However many tokens
 * arrive, a provider in trouble is not asked for its keys by each of them.
 */
export function fetchWithBackoff(backoffMs = 2_000): typeof fetch {
  const failures = new Map<string, { readonly error: unknown; readonly until: number }>();
  return async (address, options) => {
    const key = String(address);
    const failure = failures.get(key);
    if (failure && performance.now() < failure.until) throw failure.error;
    try {
      const response = await fetch(address, options);
      if (!response.ok) throw new Error(`${key} answers with status ${response.status}`);
      failures.delete(key);
      return response;
    } catch (error) {
      failures.set(key, { error, until: performance.now() + backoffMs });
      throw error;
    }
  };
}
