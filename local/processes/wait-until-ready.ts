import { StartError } from "../runtime/start-error.js";

interface Readiness {
  readonly status: string;
  readonly reason?: string;
  readonly undeliveredEvents?: number;
  readonly unconfirmedCopies?: readonly string[];
}

const timeoutMs = 180_000;

/** Waits for readiness. @throws StartError with the reported reason on time-out */
export function waitUntilReady(name: string, url: string, stopped: AbortSignal): Promise<void> {
  return waitFor(url, stopped, (state) =>
    state.status === "ready" ? undefined : `${name} is not ready: ${state.reason ?? state.status}.`,
  );
}

/** Waits until a subgraph has delivered its events. @throws StartError on time-out */
export function waitUntilDelivered(name: string, url: string, stopped: AbortSignal): Promise<void> {
  return waitFor(url, stopped, (state) =>
    state.undeliveredEvents !== 0
      ? `${name} could not deliver ${state.undeliveredEvents ?? "all"} events to the other subgraphs.`
      : undefined,
  );
}

/** Waits until a subgraph holds leases on its copies. @throws StartError on time-out */
export function waitUntilConfirmed(name: string, url: string, stopped: AbortSignal): Promise<void> {
  return waitFor(url, stopped, ({ status, unconfirmedCopies = [] }) =>
    status !== "ready" || unconfirmedCopies.length > 0
      ? `nothing confirms to ${name} who may read its copies of ${unconfirmedCopies.join(", ")}.`
      : undefined,
  );
}

async function waitFor(
  url: string,
  stopped: AbortSignal,
  missing: (state: Readiness) => string | undefined,
): Promise<void> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    stopped.throwIfAborted();
    const problem = missing(await readiness(url));
    if (!problem) return;
    if (Date.now() > until) throw new StartError(`After ${timeoutMs / 1000} s ${problem}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function readiness(url: string): Promise<Readiness> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5000) });
    return (await response.json()) as Readiness;
  } catch (error) {
    return { status: "not ready", reason: (error as Error).message };
  }
}
