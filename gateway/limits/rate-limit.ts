import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { RequestRefusal } from "../http/request-refusal.js";

/** Takes a number of points from somebody's allowance. @throws RequestRefusal with status 429 when none are left. */
export type Spend = (subject: string, points: number) => Promise<void>;

/**
 * How much each subject may ask for in a minute, in points of cost, so that a hundred small questions weigh as much as
 * one large one. Kept in the memory of this process: with several replicas, each has its own count.
 */
export function rateLimit(pointsInPeriod: number, periodInSeconds = 60): Spend {
  if (pointsInPeriod === 0) return async () => {};
  const limiter = new RateLimiterMemory({ points: pointsInPeriod, duration: periodInSeconds });
  return async (subject, points) => {
    try {
      await limiter.consume(subject, Math.ceil(points));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = secondsUntil(refused);
      throw new RequestRefusal(
        "TOO_MANY_REQUESTS",
        `You have asked for more than ${pointsInPeriod} points of cost within ${periodInSeconds} s; nothing of this request was done. ` +
          `Send it again in ${seconds} s. To cost less, ask less often and for smaller pages: the header \`cordon-cost: show\` tells what an operation costs.`,
        { "retry-after": String(seconds) },
      );
    }
  };
}

/** At least one: whoever came again at once would be refused again. */
export const secondsUntil = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));
