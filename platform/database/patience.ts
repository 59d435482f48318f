/** Why a change waits: for others that change the same thing, or for a place among all. */
export type WaitsFor = "LOCKED" | "BUSY";

/** How many milliseconds the changes of one request wait. */
const usual = 5_000;

/**
 * How long the changes of one request may still wait, all together: many in one request take no longer to be told that
 * something is locked than a single one, so that nobody gives up on them before and is left without a word.
 */
export class Patience {
  #left: number;
  #waitedFor: WaitsFor = "BUSY";

  constructor(milliseconds = usual) {
    this.#left = milliseconds;
  }

  get left(): number {
    return Math.max(0, this.#left);
  }

  /** What was waited for when it was lost; undefined while there is some left. */
  get lostFor(): WaitsFor | undefined {
    return this.#left > 0 ? undefined : this.#waitedFor;
  }

  /** Takes off what was waited since a moment of `performance.now()`. */
  waited(since: number, what: WaitsFor): void {
    this.#left -= performance.now() - since;
    this.#waitedFor = what;
  }
}
