/** Lets something be done a few times at once, and then once in so many milliseconds: the token bucket of traffic shaping. */
export class TokenBucket {
  private tokens: number;
  private countedAt: number;

  constructor(
    private readonly size: number,
    private readonly refillIntervalMs: number,
    private readonly clock: { now(): number } = performance,
  ) {
    this.tokens = size;
    this.countedAt = clock.now();
  }

  /** Whether it may be done now. */
  take(): boolean {
    if (this.refillIntervalMs === 0) return true;
    const now = this.clock.now();
    this.tokens = Math.min(this.size, this.tokens + (now - this.countedAt) / this.refillIntervalMs);
    this.countedAt = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
