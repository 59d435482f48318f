/** Why nobody gets a place: too many wait already, or the time they would wait is over. */
export class NoPlace extends Error {}

type Settle = (error?: Error) => void;

/** A number of places, which those who come take in their order. Whoever has one gives it back. */
export class Places {
  #taken = 0;
  readonly #waiting = new Set<Settle>();

  constructor(
    private readonly places: number,
    private readonly mostWaiting: number,
  ) {}

  get idle(): boolean {
    return this.#taken === 0 && this.#waiting.size === 0;
  }

  /**
   * Resolves with a place.
   * @param patience how many milliseconds it is waited for
   * @param gone whoever is gone waits no more
   * @throws NoPlace when there is none within that time, or too many wait; the signal's reason when it is aborted
   */
  async take(patience: number, gone?: AbortSignal): Promise<void> {
    if (this.#taken < this.places) {
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
      if (gone?.aborted) leave();
      else gone?.addEventListener("abort", leave, { once: true });
    });
  }

  /** Whoever has waited longest takes it over. */
  giveBack(): void {
    const [next] = this.#waiting;
    if (next) next();
    else this.#taken -= 1;
  }
}
