/** Why nobody is let in: too many wait already, or the time they would wait is over. */
export class NotAcquired extends Error {}

type Settle = (error?: Error) => void;

/** Lets only so many in at a time; the others wait, first come first served. How many may change meanwhile. */
export class Semaphore {
  #taken = 0;
  readonly #waiting = new Set<Settle>();

  constructor(
    private readonly limit: () => number,
    private readonly maxWaiting = () => Number.POSITIVE_INFINITY,
  ) {}

  get taken(): number {
    return this.#taken;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  get full(): boolean {
    return this.#taken >= this.limit();
  }

  get idle(): boolean {
    return this.#taken === 0 && this.#waiting.size === 0;
  }

  /**
   * Does the work as soon as it is let in.
   * @param patience how many milliseconds to wait for that at most; as long as it takes when left out
   * @param gone a caller who is gone is not let in, even where there is room
   * @throws NotAcquired when it is not let in within that time, or too many wait; the signal's reason when it is aborted
   */
  async run<Result>(work: () => Promise<Result> | Result, patience?: number, gone?: AbortSignal): Promise<Result> {
    await this.acquire(patience, gone);
    try {
      return await work();
    } finally {
      this.release();
    }
  }

  private async acquire(patience: number | undefined, gone: AbortSignal | undefined): Promise<void> {
    gone?.throwIfAborted();
    if (!this.full && this.#waiting.size === 0) {
      this.#taken += 1;
      return;
    }
    if (this.#waiting.size >= this.maxWaiting()) throw new NotAcquired();
    await new Promise<void>((resolve, reject) => {
      const settle: Settle = (error) => {
        clearTimeout(clock);
        gone?.removeEventListener("abort", leave);
        this.#waiting.delete(settle);
        if (error) reject(error);
        else resolve();
      };
      const leave = () => settle(gone?.reason);
      const clock = patience === undefined ? undefined : setTimeout(() => settle(new NotAcquired()), patience);
      this.#waiting.add(settle);
      gone?.addEventListener("abort", leave, { once: true });
    });
  }

  /** Those who have waited longest are let in as far as there is room now. */
  private release(): void {
    this.#taken -= 1;
    for (const next of this.#waiting) {
      if (this.full) return;
      this.#taken += 1;
      next();
    }
  }
}
