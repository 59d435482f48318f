import { RequestRefusal } from "../../platform/http/request-refusal.js";

/** Limits how many of something one subject or address, and all together, may have at the same time in this process. */
export class ConcurrencyLimit {
  readonly #held = new Map<string, number>();
  #total = 0;

  constructor(
    private readonly what: string,
    private readonly maxOfSubject: number,
    private readonly maxInAll: number,
    private readonly countedBy: "subject" | "address" = "subject",
    private readonly retryAfterSeconds = 60,
  ) {}

  get size(): number {
    return this.#total;
  }

  /** Returns a function that releases it; a second call does nothing. @throws RequestRefusal with status 429 at the limit */
  take(owner: string): () => void {
    const held = this.#held.get(owner) ?? 0;
    if (held >= this.maxOfSubject) {
      throw new RequestRefusal(
        "TOO_MANY_REQUESTS",
        `You have ${held} ${this.what} open, and more are not given to one ${this.countedBy}. Close some that nobody looks at.`,
        { "retry-after": String(this.retryAfterSeconds) },
      );
    }
    if (this.#total >= this.maxInAll) {
      throw new RequestRefusal(
        "TOO_MANY_REQUESTS",
        `This gateway has as many ${this.what} open as it may. Try again in ${this.retryAfterSeconds} s, and tell its operators.`,
        { "retry-after": String(this.retryAfterSeconds) },
      );
    }
    this.#held.set(owner, held + 1);
    this.#total += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#total -= 1;
      const left = (this.#held.get(owner) ?? 1) - 1;
      if (left === 0) this.#held.delete(owner);
      else this.#held.set(owner, left);
    };
  }
}
