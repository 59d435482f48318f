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

  /**
   * @param saysNothing which errors tell neither that the callee works nor that it fails. Where it is not known to work, the
   * one call that finds out counts whatever comes of it.
   * @throws CircuitOpen at once while the circuit is open; otherwise whatever the call throws
   */
  async run<Answer>(call: () => Promise<Answer>, saysNothing?: (error: unknown) => boolean): Promise<Answer> {
    if (!saysNothing || this.state !== "closed") return this.counted(call);
    const [outcome] = await Promise.allSettled([call()]);
    if (outcome.status === "rejected" && saysNothing(outcome.reason)) throw outcome.reason;
    // It may have opened meanwhile; what this call came to is told all the same.
    await this.counted(() => toPromise(outcome)).catch(() => undefined);
    return toPromise(outcome);
  }

  private async counted<Answer>(call: () => Promise<Answer>): Promise<Answer> {
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
