import type { Context } from "../../../../platform/actions/context.js";
import { load, loadReferenced } from "../../../../platform/graphql/load.js";
import {
  AvailableOperationResolver,
  availableOperationsOn,
  type ThingFiles,
} from "../../../access/acting/available-operations.js";
import type { FollowUp as FollowUpRecord } from "../../domain/records/follow-up.js";
import type { Lesson as LessonRecord } from "../../domain/records/lesson.js";
import type { Review as ReviewRecord } from "../../domain/records/review.js";
import { type ReviewFile, reviewedServices } from "../../domain/review-file.js";
import {
  followUpsOfReviews,
  reviewsById,
  serviceSideAnalysesOfReviews,
  servicesById,
} from "../../store/batch-loads.js";
import { operations } from "../operations.js";
import { FollowUp } from "../types/follow-up.js";
import { Lesson } from "../types/lesson.js";
import { Review } from "../types/review.js";

async function reviewFile(review: ReviewRecord, context: Context): Promise<ReviewFile> {
  const known = await Promise.all(review.serviceIds.map((id) => load(context, servicesById, id)));
  return {
    review,
    services: reviewedServices(
      review,
      known.filter((service) => service !== null),
    ),
    serviceSideAnalyses: (await load(context, serviceSideAnalysesOfReviews, review.id)) ?? [],
    followUps: (await load(context, followUpsOfReviews, review.id)) ?? [],
  };
}

const ofReview = (review: ReviewRecord, context: Context): ThingFiles => ({
  slim: async () => ({ file: { review }, serviceIds: review.serviceIds }),
  whole: () => reviewFile(review, context),
});

const ofLesson = (lesson: LessonRecord, context: Context): ThingFiles => {
  const review = () => loadReferenced(context, reviewsById, lesson.reviewId);
  return {
    slim: async () => ofReview(await review(), context).slim(),
    whole: async () => ({ ...(await reviewFile(await review(), context)), lesson }),
  };
};

const ofFollowUp = (followUp: FollowUpRecord, context: Context): ThingFiles => {
  const file = async () => {
    const { serviceId, reviewId } = followUp;
    const serviceIds = serviceId ? [serviceId] : (await loadReferenced(context, reviewsById, reviewId)).serviceIds;
    return { followUp, serviceIds };
  };
  return {
    async slim() {
      const { followUp, serviceIds } = await file();
      return { file: { followUp, serviceIds }, serviceIds };
    },
    whole: file,
  };
};

const { review, lesson, followUp } = operations;
const [requestFollowUp, ...onFollowUps] = followUp;

/** What can be done with each kind of thing. */
export const availability = [
  AvailableOperationResolver,
  availableOperationsOn(Review, [...review, ...lesson], ofReview),
  availableOperationsOn(Lesson, [requestFollowUp], ofLesson),
  availableOperationsOn(FollowUp, onFollowUps, ofFollowUp),
];
