import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { RequestRefusal } from "../../platform/http/request-refusal.js";

/** The points that each subject may spend per period. */
export interface RateLimit {
  /** Takes points in advance. @throws RequestRefusal with status 429 when too few are left */
  spend(subject: string, points: number): Promise<void>;
  /** Takes points afterwards, even when none are left: then the next request is refused. */
  charge(subject: string, points: number): void;
  /**
   * Takes points for work that can wait, while less than half of the period's points are used; the other half is for
   * requests. Resolves to 0 when they were taken, otherwise to the milliseconds until there are new ones.
   */
  spendSpare(subject: string, points: number): Promise<number>;
}

/**
 * A rate limit by cost, so that a hundred small operations count as much as one large one. Kept in the memory of this
 * process: each replica counts for itself.
 */
export function rateLimit(pointsInPeriod: number, periodInSeconds = 60): RateLimit {
  if (pointsInPeriod === 0) return { spend: async () => {}, charge: () => {}, spendSpare: async () => 0 };
  const limiter = new RateLimiterMemory({ points: pointsInPeriod, duration: periodInSeconds });
  return {
    spend: async (subject, points) => {
      try {
        await limiter.consume(subject, Math.ceil(points));
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw tooMuch(pointsInPeriod, periodInSeconds, secondsUntil(refused));
      }
    },
    charge: (subject, points) => void limiter.penalty(subject, Math.ceil(points)),
    spendSpare: async (subject, points) => {
      const wanted = Math.ceil(points);
      // Consumed before the check, so that concurrent requests see each other's points.
      const { consumedPoints, msBeforeNext } = await limiter.penalty(subject, wanted);
      if (consumedPoints - wanted < pointsInPeriod / 2) return 0;
      await limiter.reward(subject, wanted);
      return Math.max(1, msBeforeNext);
    },
  };
}

/** At least one second. */
const secondsUntil = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));

function tooMuch(points: number, period: number, seconds: number): RequestRefusal {
  return new RequestRefusal(
    "TOO_MANY_REQUESTS",
    `You have asked for more than ${points} points of cost within ${period} s; nothing of this request was done. ` +
      `Send it again in ${seconds} s. To cost less, ask less often and for smaller pages, and send the same text with other variables: ` +
      "the header `cordon-cost: show` tells what an operation costs.",
    { "retry-after": String(seconds) },
  );
}
