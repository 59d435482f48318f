/** Waits for a condition rather than for a time. @throws Error after 20 s. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error("It did not come about within 20 s.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
