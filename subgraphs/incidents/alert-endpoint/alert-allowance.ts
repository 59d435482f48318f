import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { IntakeProblem } from "./intake-problem.js";

/** Counts the alerts of each source. The promise is rejected when there were too many within a minute. */
export function alertAllowance(maxOfMinute: number): (sourceId: string, alerts: number) => Promise<void> {
  if (maxOfMinute === 0) return async () => {};
  const limiter = new RateLimiterMemory({ points: maxOfMinute, duration: 60 });
  return async (sourceId, alerts) => {
    try {
      await limiter.consume(sourceId, alerts);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw new IntakeProblem(
        429,
        "TOO_MANY_ALERTS_OF_SOURCE",
        `This source has sent more than ${maxOfMinute} alerts within a minute. Nothing of this was taken; send it again in ${seconds} s.`,
        { "retry-after": String(seconds) },
      );
    }
  };
}
