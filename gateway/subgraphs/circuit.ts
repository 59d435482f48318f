import CircuitBreaker from "opossum";

export type CircuitState = "closed" | "open" | "half-open";

export interface CircuitSettings {
  /** Milliseconds during which calls are counted. */
  readonly windowMs: number;
  /** Fewer calls than this within the time counted open nothing. */
  readonly minCalls: number;
  /** Percent of the calls that must have failed. */
  readonly failurePercent: number;
  /** Milliseconds after which one call is let through to see whether it works again. */
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
 * Stops calling what keeps failing, so that nobody waits for it and it gets time to recover; one call now and then finds
 * out whether it works again. `isFault` says which errors are the callee's own: a refusal in good order is none.
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

  /** Tells of each change of state, from now on. */
  onChange(listener: (state: CircuitState) => void): void {
    for (const event of ["open", "halfOpen", "close"] as const)
      this.breaker.on(event as "open", () => listener(this.state));
  }

  /**
   * @param isInconclusive which errors tell neither that the callee works nor that it fails. Where it is not known to work, the
   * one call that finds out counts whatever comes of it.
   * @throws CircuitOpen at once while the circuit is open; otherwise whatever the call throws
   */
  async run<Answer>(call: () => Promise<Answer>, isInconclusive?: (error: unknown) => boolean): Promise<Answer> {
    if (!isInconclusive || this.state !== "closed") return this.runCounted(call);
    const [outcome] = await Promise.allSettled([call()]);
    if (outcome.status === "rejected" && isInconclusive(outcome.reason)) throw outcome.reason;
    // It may have opened meanwhile; what this call came to is told all the same.
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

  /** Lets go of its timers. */
  close(): void {
    this.breaker.shutdown();
  }
}

const toPromise = <Answer>(outcome: PromiseSettledResult<Answer>): Promise<Answer> =>
  outcome.status === "fulfilled" ? Promise.resolve(outcome.value) : Promise.reject(outcome.reason);
