import type { CancelSignal } from "./cancel-signal.js";
/** Not acquired: too many wait, or the time is over. */
export class NotAcquired extends Error {}

type Settle = (error?: Error) => void;

/** A semaphore with a queue in order of arrival. Its limit may change. */
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
   * Runs the work once it is acquired.
   * @param timeoutMs how many milliseconds to wait; unlimited when left out
   * @param gone a caller who is gone acquires nothing
   * @throws NotAcquired when the time is over or too many wait; the signal's reason when it is aborted
   */
  async run<Result>(work: () => Promise<Result> | Result, timeoutMs?: number, gone?: CancelSignal): Promise<Result> {
    await this.acquire(timeoutMs, gone);
    try {
      return await work();
    } finally {
      this.release();
    }
  }

  private async acquire(timeoutMs: number | undefined, gone: CancelSignal | undefined): Promise<void> {
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
      const leave = () => settle(gone?.reason as Error | undefined);
      const clock = timeoutMs === undefined ? undefined : setTimeout(() => settle(new NotAcquired()), timeoutMs);
      this.#waiting.add(settle);
      gone?.addEventListener("abort", leave, { once: true });
    });
  }

  /** Admits those who have waited longest, as far as there is room. */
  private release(): void {
    this.#taken -= 1;
    for (const next of this.#waiting) {
      if (this.full) return;
      this.#taken += 1;
      next();
    }
  }
}
