import CircuitBreaker from "opossum";

export type CircuitState = "closed" | "open" | "half-open";

interface CircuitSettings {
  /** The window in which calls are counted. */
  readonly windowMs: number;
  /** With fewer calls in the window the circuit stays closed. */
  readonly minCalls: number;
  /** The share of failed calls, in percent, that opens the circuit. */
  readonly failurePercent: number;
  /** After this time, one call is let through to test the callee. */
  readonly retryAfterMs: number;
}

export const defaultCircuit: CircuitSettings = {
  windowMs: 10_000,
  minCalls: 20,
  failurePercent: 50,
  retryAfterMs: 5_000,
};

/** Thrown instead of calling while a circuit is open. */
export class CircuitOpen extends Error {}

/**
 * A circuit breaker: after too many failures it stops calling for a while, so that callers do not wait and the callee
 * can recover. `isFault` says which errors count as failures of the callee.
 */
export class Circuit {
  private readonly breaker: CircuitBreaker<[() => Promise<unknown>]>;

  constructor(isFault: (error: unknown) => boolean, settings: CircuitSettings = defaultCircuit) {
    this.breaker = new CircuitBreaker((call: () => Promise<unknown>) => call(), {
      timeout: false,
      volumeThreshold: settings.minCalls,
      errorThresholdPercentage: settings.failurePercent,
      rollingCountTimeout: settings.windowMs,
      resetTimeout: settings.retryAfterMs,
      errorFilter: (error) => !isFault(error),
      rollingPercentilesEnabled: false,
      enableSnapshots: false,
    });
  }

  get state(): CircuitState {
    if (this.breaker.opened) return "open";
    return this.breaker.halfOpen ? "half-open" : "closed";
  }

  /** Calls the listener at each change of state. */
  onChange(listener: (state: CircuitState) => void): void {
    for (const event of ["open", "halfOpen", "close"] as const)
      this.breaker.on(event as "open", () => listener(this.state));
  }

  /**
   * @param isInconclusive which errors say nothing about the health of the callee. They are not counted while the
   * circuit is closed; a test call while it is half open counts in any case.
   * @throws CircuitOpen at once while the circuit is open; otherwise whatever the call throws
   */
  async run<Answer>(call: () => Promise<Answer>, isInconclusive?: (error: unknown) => boolean): Promise<Answer> {
    if (!isInconclusive || this.state !== "closed") return this.runCounted(call);
    const [outcome] = await Promise.allSettled([call()]);
    if (outcome.status === "rejected" && isInconclusive(outcome.reason)) throw outcome.reason;
    // The circuit may have opened meanwhile; the caller gets the outcome of its call all the same.
    await this.runCounted(() => toPromise(outcome)).catch(() => undefined);
    return toPromise(outcome);
  }

  private async runCounted<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    try {
      return (await this.breaker.fire(call)) as Answer;
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      throw code === "EOPENBREAKER" ? new CircuitOpen() : error;
    }
  }

  /** Stops its timers. */
  close(): void {
    this.breaker.shutdown();
  }
}

const toPromise = <Answer>(outcome: PromiseSettledResult<Answer>): Promise<Answer> =>
  outcome.status === "fulfilled" ? Promise.resolve(outcome.value) : Promise.reject(outcome.reason);
