/**
 * Waits for a condition rather than for a time. It gives up only after so long that nothing but a fault explains it: how
 * busy the machine is must not decide a test. What is costly to look at is looked at less often, lest looking slows down
 * what it waits for.
 * @param what is said when it never came about
 * @throws Error after five minutes
 */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string | (() => string) = "what was waited for",
): Promise<void> {
  // What a look took beyond a second does not count: a machine that stood still has given nothing the time to come about.
  for (let waited = 0; ; ) {
    const begun = performance.now();
    if (await holds()) return;
    const pause = Math.min(100, Math.max(10, 4 * (performance.now() - begun)));
    if (waited > 300_000)
      throw new Error(`It did not come about within five minutes: ${typeof what === "string" ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
    waited += Math.min(1_000, performance.now() - begun);
  }
}
