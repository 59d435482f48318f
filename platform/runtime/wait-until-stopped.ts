let stopSignal = false;

// Process 1 of a container ignores signals without a handler, so this is installed before the start completes.
if (process.pid === 1)
  for (const [signal, number] of Object.entries({ SIGTERM: 15, SIGINT: 2 }))
    process.once(signal, () => stopSignal || process.exit(128 + number));

/**
 * Resolves on SIGTERM, on SIGINT, and when the parent process ends: a process with an IPC channel must not outlive its
 * parent.
 */
export function waitUntilStopped(): Promise<void> {
  stopSignal = true;
  return new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
    process.once("disconnect", () => resolve());
  });
}
