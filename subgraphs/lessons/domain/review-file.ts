import type { FollowUp } from "./records/follow-up.js";
import type { Review } from "./records/review.js";
import type { ServiceSideAnalysis } from "./records/service-side-analysis.js";

/** An affected service. */
interface ReviewedService {
  readonly id: string;
  readonly name: string;
}

/** Everything about a review that rules and decisions look at. */
export interface ReviewFile {
  readonly review: Review;
  readonly services: readonly ReviewedService[];
  readonly serviceSideAnalyses: readonly ServiceSideAnalysis[];
  readonly followUps: readonly FollowUp[];
}

/** The affected services of a review by name. One counts even when the directory has not heard of it yet. */
export const reviewedServices = (
  { serviceIds }: Pick<Review, "serviceIds">,
  known: readonly ReviewedService[],
): readonly ReviewedService[] =>
  serviceIds.map((id) => ({ id, name: known.find((service) => service.id === id)?.name ?? id }));
