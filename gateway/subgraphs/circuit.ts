import CircuitBreaker from "opossum";

export type CircuitState = "closed" | "open" | "half-open";

export interface CircuitSettings {
  /** Milliseconds during which calls are counted. */
  readonly countedFor: number;
  /** Fewer calls than this within the time counted open nothing. */
  readonly fewestCalls: number;
  /** Percent of the calls that must have failed. */
  readonly failing: number;
  /** Milliseconds after which one call is let through to see whether it works again. */
  readonly triesAgainAfter: number;
}

export const usualCircuit: CircuitSettings = {
  countedFor: 10_000,
  fewestCalls: 20,
  failing: 50,
  triesAgainAfter: 5_000,
};

/** Thrown instead of calling while a circuit is open. */
export class CircuitOpen extends Error {}

/**
 * Stops calling what keeps failing, so that nobody waits for it and it gets time to recover; one call now and then finds
 * out whether it works again. `isFault` says which errors are the callee's own: a refusal in good order is none.
 */
export class Circuit {
  private readonly breaker: CircuitBreaker<[() => Promise<unknown>]>;

  constructor(isFault: (error: unknown) => boolean, settings: CircuitSettings = usualCircuit) {
    this.breaker = new CircuitBreaker((call: () => Promise<unknown>) => call(), {
      timeout: false,
      volumeThreshold: settings.fewestCalls,
      errorThresholdPercentage: settings.failing,
      rollingCountTimeout: settings.countedFor,
      resetTimeout: settings.triesAgainAfter,
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
  onChange(tell: (state: CircuitState) => void): void {
    for (const event of ["open", "halfOpen", "close"] as const)
      this.breaker.on(event as "open", () => tell(this.state));
  }

  /** @throws CircuitOpen at once while the circuit is open; otherwise whatever the call throws. */
  async run<Answer>(call: () => Promise<Answer>): Promise<Answer> {
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
