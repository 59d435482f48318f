/** Work that is begun again and again, but never while it is still under way. */
export function oneAtATime(work: () => Promise<void>) {
  let underWay: Promise<void> | undefined;
  return {
    /** Begins it, unless it is under way. */
    begin(): void {
      underWay ??= work().finally(() => {
        underWay = undefined;
      });
    },
    /** Resolves when it is not under way any more. */
    async settled(): Promise<void> {
      await underWay;
    },
  };
}
