/** What a change waits for: others on the same entity, or a free connection. */
export type WaitsFor = "LOCKED" | "BUSY";

/** The time budget of one request, in milliseconds. */
const usual = 5_000;

/**
 * How long the changes of one request may wait in total: many in one request fail as soon as a single one, before the
 * caller gives up.
 */
export class WaitBudget {
  #left: number;
  #waitedFor: WaitsFor = "BUSY";

  constructor(milliseconds = usual) {
    this.#left = milliseconds;
  }

  get left(): number {
    return Math.max(0, this.#left);
  }

  /** What used up the budget; undefined while there is some left. */
  get lostFor(): WaitsFor | undefined {
    return this.#left > 0 ? undefined : this.#waitedFor;
  }

  /** Subtracts the time since a moment of `performance.now()`. */
  spend(since: number, what: WaitsFor): void {
    this.#left -= performance.now() - since;
    this.#waitedFor = what;
  }
}
