import { RequestRefusal } from "../../platform/http/request-refusal.js";

/** How many of something a subject (or whoever else is counted), and everybody together, may have at the same time. Kept in the memory of this process. */
export class Allowance {
  readonly #held = new Map<string, number>();
  #total = 0;

  constructor(
    private readonly what: string,
    private readonly maxOfSubject: number,
    private readonly maxInAll: number,
    private readonly whose: "subject" | "address" = "subject",
    /** After how many seconds somebody who is refused may have better luck. */
    private readonly retryAfter = 60,
  ) {}

  get size(): number {
    return this.#total;
  }

  /** Returns a function that gives it back, once. @throws RequestRefusal with status 429 when there is no more to have. */
  take(subject: string): () => void {
    const held = this.#held.get(subject) ?? 0;
    if (held >= this.maxOfSubject) {
      throw new RequestRefusal(
        "TOO_MANY_REQUESTS",
        `You have ${held} ${this.what} open, and more are not given to one ${this.whose}. Close some that nobody looks at.`,
        { "retry-after": String(this.retryAfter) },
      );
    }
    if (this.#total >= this.maxInAll) {
      throw new RequestRefusal(
        "TOO_MANY_REQUESTS",
        `This gateway has as many ${this.what} open as it may. Try again in ${this.retryAfter} s, and tell its operators.`,
        { "retry-after": String(this.retryAfter) },
      );
    }
    this.#held.set(subject, held + 1);
    this.#total += 1;
    let given = true;
    return () => {
      if (!given) return;
      given = false;
      this.#total -= 1;
      const left = (this.#held.get(subject) ?? 1) - 1;
      if (left === 0) this.#held.delete(subject);
      else this.#held.set(subject, left);
    };
  }
}
