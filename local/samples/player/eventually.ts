/**
 * Repeats a read until its value satisfies, for what reaches another subgraph a moment later. Errors are retried too,
 * since data on its way may be hidden. The limit is so long that only a fault explains it, however busy the machine is.
 * What takes long to read is read less often, lest reading slows down what it waits for.
 * @throws Error after two minutes, with the last value
 */
export async function eventually<Value>(
  read: () => Promise<Value>,
  satisfies: (value: Value) => boolean,
): Promise<Value> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const begun = performance.now();
    const seen = await read().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if ("value" in seen && satisfies(seen.value)) return seen.value;
    if (Date.now() > deadline) {
      const last = "error" in seen ? String(seen.error) : JSON.stringify(seen.value);
      throw new Error(`It did not come about within two minutes; last seen: ${last}`, {
        cause: "error" in seen ? seen.error : undefined,
      });
    }
    const pause = Math.min(500, Math.max(50, 4 * (performance.now() - begun)));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
