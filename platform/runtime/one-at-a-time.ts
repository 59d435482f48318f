/**
 * Work that is begun again and again, but never while it is still under way.
 * @param onFailure is told when it fails: nobody waits for what was begun, so nobody else could be
 */
export function oneAtATime(work: () => Promise<void>, onFailure: (error: unknown) => void) {
  let underWay: Promise<void> | undefined;
  return {
    /** Begins it, unless it is under way. */
    begin(): void {
      underWay ??= work()
        .catch(onFailure)
        .finally(() => {
          underWay = undefined;
        });
    },
    /** Resolves when it is not under way any more. */
    async settled(): Promise<void> {
      await underWay;
    },
  };
}
