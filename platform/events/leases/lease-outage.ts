import { leaseSeconds } from "./lease-terms.js";

/**
 * Tells when a copy has been left without a lease, and when it has one again, once each. A renewal that fails while the
 * last lease goes on is none: the subgraph that keeps the copy may be starting again. Neither is one that fails before
 * this process has renewed for as long as a lease lasts. Times are milliseconds of a clock that is never set back.
 */
export class LeaseOutage {
  #endsAt: number;
  #hasBegun = false;

  constructor(now: number) {
    this.#endsAt = now + leaseSeconds * 1_000;
  }

  /** Whether a renewal that failed leaves the copy without a lease, for the first time since it had one. */
  begins(now: number): boolean {
    if (this.#hasBegun || now < this.#endsAt) return false;
    this.#hasBegun = true;
    return true;
  }

  /** Whether the copy has a lease again after it had none, by the seconds until the granted one ends. */
  isOver(now: number, secondsUntilEnd: number): boolean {
    if (secondsUntilEnd === 0) return false;
    this.#endsAt = Math.max(this.#endsAt, now + secondsUntilEnd * 1_000);
    const wasOut = this.#hasBegun;
    this.#hasBegun = false;
    return wasOut;
  }
}
