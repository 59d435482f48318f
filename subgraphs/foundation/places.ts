/** Why nobody gets a place: too many wait already, or the time they would wait is over. */
export class NoPlace extends Error {}

type Settle = (error?: Error) => void;

/** A number of places, which may change and which those who come take in their order. Whoever has one gives it back. */
export class Places {
  #taken = 0;
  readonly #waiting = new Set<Settle>();

  constructor(
    private readonly places: () => number,
    private readonly mostWaiting: number,
  ) {}

  get taken(): number {
    return this.#taken;
  }

  get full(): boolean {
    return this.#taken >= this.places();
  }

  get idle(): boolean {
    return this.#taken === 0 && this.#waiting.size === 0;
  }

  /**
   * Resolves with a place.
   * @param patience how many milliseconds it is waited for
   * @param gone whoever is gone gets none, also where one is free
   * @throws NoPlace when there is none within that time, or too many wait; the signal's reason when it is aborted
   */
  async take(patience: number, gone?: AbortSignal): Promise<void> {
    gone?.throwIfAborted();
    if (!this.full && this.#waiting.size === 0) {
      this.#taken += 1;
      return;
    }
    if (this.#waiting.size >= this.mostWaiting) throw new NoPlace();
    await new Promise<void>((resolve, reject) => {
      const settle: Settle = (error) => {
        clearTimeout(clock);
        gone?.removeEventListener("abort", leave);
        this.#waiting.delete(settle);
        if (error) reject(error);
        else resolve();
      };
      const leave = () => settle(gone?.reason);
      const clock = setTimeout(() => settle(new NoPlace()), patience);
      this.#waiting.add(settle);
      gone?.addEventListener("abort", leave, { once: true });
    });
  }

  /** Those who have waited longest take what is free now. */
  giveBack(): void {
    this.#taken -= 1;
    for (const next of this.#waiting) {
      if (this.full) return;
      this.#taken += 1;
      next();
    }
  }
}
