/**
 * Resolves when the process is asked to stop: SIGTERM, SIGINT, or the end of the process that started it. A process that
 * was started over an IPC channel must not outlive its parent.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
    process.once("disconnect", () => resolve());
  });
}
