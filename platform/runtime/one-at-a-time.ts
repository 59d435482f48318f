/**
 * Runs work repeatedly, but never twice at once.
 * @param onFailure handles its errors, since nobody awaits it
 */
export function oneAtATime(work: () => Promise<void>, onFailure: (error: unknown) => void) {
  let underWay: Promise<void> | undefined;
  return {
    /** Starts the work unless it is running. */
    begin(): void {
      underWay ??= work()
        .catch(onFailure)
        .finally(() => {
          underWay = undefined;
        });
    },
    /** Resolves when the work is not running. */
    async waitUntilIdle(): Promise<void> {
      await underWay;
    },
  };
}
