import { RateLimiterMemory } from "rate-limiter-flexible";

/** Counts tokens and keys that are not good, by the address that they came from. Kept in the memory of this process. */
export interface FailureCount {
  /** Whether so many came from there within the period that the next one gets 429. */
  isSuspect(address: string): Promise<boolean>;
  /** Counts one more. Resolves to the seconds until the period is over. */
  add(address: string): Promise<number>;
  readonly max: number;
  readonly periodInSeconds: number;
}

/** @param max in a period; 0 counts nothing */
export function failureCount(max: number, periodInSeconds = 60): FailureCount {
  const limiter = new RateLimiterMemory({ points: Math.max(1, max), duration: periodInSeconds });
  return {
    max,
    periodInSeconds,
    isSuspect: async (address) => max > 0 && ((await limiter.get(address))?.consumedPoints ?? 0) >= max,
    add: async (address) =>
      max > 0 ? Math.max(1, Math.ceil((await limiter.penalty(address)).msBeforeNext / 1000)) : 1,
  };
}
