import type { EntityManager } from "typeorm";
import type { Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { findServices } from "../../../access/directory/directory.js";
import { type ReviewFile, reviewedServices } from "../../domain/review-file.js";
import { tables } from "../tables.js";
import { lockVisible } from "../visible-records.js";

/** Locks a review that the viewer may see and loads its file; one that the viewer may not see is not found. */
export async function loadReviewFile(
  transaction: EntityManager,
  reviewId: string,
  viewer: Viewer,
): Promise<ReviewFile | Refusal> {
  const review = await lockVisible(transaction, viewer, "Review", reviewId);
  if (!review) return notFound("Review", reviewId);
  const ofReview = { where: { reviewId }, order: { id: "ASC" } } as const;
  return {
    review,
    services: reviewedServices(review, await findServices(transaction, review.serviceIds)),
    serviceSideAnalyses: await transaction.find(tables.ServiceSideAnalysis, ofReview),
    followUps: await transaction.find(tables.FollowUp, ofReview),
  };
}
