import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { RequestRefusal } from "../../platform/http/request-refusal.js";

/** What each subject may still ask for. */
export interface RateLimit {
  /** Takes points before something is done. @throws RequestRefusal with status 429 when there are too few left. */
  spend(subject: string, points: number): Promise<void>;
  /** Takes points for what is done in any case; whoever has none left is refused the next time. */
  charge(subject: string, points: number): void;
  /**
   * Takes points for what may wait, as long as less than half of all is used, so that the other half is left for what may
   * not. Resolves to 0, or when none were taken to how many milliseconds later there are new ones.
   */
  spendSpare(subject: string, points: number): Promise<number>;
}

/**
 * How much each subject may ask for in a minute, in points of cost, so that a hundred small questions weigh as much as
 * one large one. Kept in the memory of this process: with several replicas, each has its own count.
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
      // Taken before it is looked at: of several at the same moment, each sees what the others have taken.
      const { consumedPoints, msBeforeNext } = await limiter.penalty(subject, wanted);
      if (consumedPoints - wanted < pointsInPeriod / 2) return 0;
      await limiter.reward(subject, wanted);
      return Math.max(1, msBeforeNext);
    },
  };
}

/** At least one: whoever came again at once would be refused again. */
export const secondsUntil = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));

function tooMuch(points: number, period: number, seconds: number): RequestRefusal {
  return new RequestRefusal(
    "TOO_MANY_REQUESTS",
    `You have asked for more than ${points} points of cost within ${period} s; nothing of this request was done. ` +
      `Send it again in ${seconds} s. To cost less, ask less often and for smaller pages, and send the same text with other variables: ` +
      "the header `cordon-cost: show` tells what an operation costs.",
    { "retry-after": String(seconds) },
  );
}
