let stopSignal = false;

// The first process of a container is not ended by a signal that nobody listens for, as others are: while it starts too.
if (process.pid === 1)
  for (const [signal, number] of Object.entries({ SIGTERM: 15, SIGINT: 2 }))
    process.once(signal, () => stopSignal || process.exit(128 + number));

/**
 * Resolves when the process is asked to stop: SIGTERM, SIGINT, or the end of the process that started it. A process that
 * was started over an IPC channel must not outlive its parent.
 */
export function untilStopped(): Promise<void> {
  stopSignal = true;
  return new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
    process.once("disconnect", () => resolve());
  });
}
