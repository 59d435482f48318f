/**
 * Waits for a condition rather than for a time. It gives up only after so long that nothing but a fault explains it: how
 * busy the machine is must not decide a test. What is costly to look at is looked at less often, lest looking slows down
 * what it waits for.
 * @param what is said when it never came about
 * @throws Error after two minutes
 */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string | (() => string) = "what was waited for",
): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const begun = performance.now();
    if (await holds()) return;
    const pause = Math.min(100, Math.max(10, 4 * (performance.now() - begun)));
    if (Date.now() > deadline)
      throw new Error(`It did not come about within two minutes: ${typeof what === "string" ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
