/** The reason of an abort: the request has taken longer than it may. */
export class RequestTimeout extends Error {}

/** Aborts the request after so many milliseconds. Returns what cancels that. */
export function abortAfter(milliseconds: number, request: AbortController): () => void {
  const clock = setTimeout(() => request.abort(new RequestTimeout()), milliseconds);
  return () => clearTimeout(clock);
}
