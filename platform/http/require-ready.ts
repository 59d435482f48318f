const timeoutMs = 4000;

/** Exits with status 0 if the process at the address is ready, otherwise with 1 and the reason. */
export async function requireReady(address: () => string): Promise<never> {
  try {
    const response = await fetch(`${address()}/health/ready`, { signal: AbortSignal.timeout(timeoutMs) });
    if (response.status === 200) process.exit(0);
    process.stderr.write(`${await response.text()}\n`);
  } catch (error) {
    const { message, cause } = error as Error;
    process.stderr.write(`${cause instanceof Error ? cause.message : message}\n`);
  }
  return process.exit(1);
}
