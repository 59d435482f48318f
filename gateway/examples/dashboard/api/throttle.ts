interface Pauses {
  /** From a call to the work. */
  readonly firstMs: number;
  /** From one work to the next, at least. */
  readonly nextMs: number;
}

/** Does the work soon after it was called for, once for all calls meanwhile, and not too often. */
export function throttle(work: () => void, { firstMs, nextMs }: Pauses): () => void {
  let isDue = false;
  let notBefore = 0;
  return () => {
    if (isDue) return;
    isDue = true;
    setTimeout(
      () => {
        isDue = false;
        notBefore = Date.now() + nextMs;
        work();
      },
      Math.max(firstMs, notBefore - Date.now()),
    );
  };
}
