/** A token bucket: allows a burst, then one per interval. */
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

  /** Takes a token if there is one. */
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
