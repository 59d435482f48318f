import { type PolicyWatch, watchPolicies } from "../../../platform/test-support/policies/watch-policies.js";
import { watchedKind } from "../../../platform/test-support/policies/watched-kind.js";
import type { FollowUpFile } from "../domain/follow-up-file.js";
import { followUpGates } from "../domain/follow-up-gates.js";
import type { ReviewFile } from "../domain/review-file.js";
import { reviewGates } from "../domain/review-gates.js";
import { operations } from "../graphql/operations.js";
import { reactions } from "../reactions/reactions.js";
import { tables } from "../store/tables.js";
import type { LessonsRoom } from "./lessons-room.js";

const reviews = watchedKind<ReviewFile>({
  name: "Review",
  async all(manager) {
    const followUps = await manager.find(tables.FollowUp);
    const analyses = await manager.find(tables.ServiceSideAnalysis);
    return (await manager.find(tables.Review)).map((review) => [
      review.id,
      {
        review,
        services: review.serviceIds.map((id) => ({ id, name: id })),
        serviceSideAnalyses: analyses.filter(({ reviewId }) => reviewId === review.id),
        followUps: followUps.filter(({ reviewId }) => reviewId === review.id),
      },
    ]);
  },
  states: ({ review }) => ({ Review: review.state }),
  gates: reviewGates,
});

const followUps = watchedKind<FollowUpFile>({
  name: "FollowUp",
  all: async (manager) =>
    (await manager.find(tables.FollowUp)).map((followUp) => [followUp.id, { followUp, serviceIds: [] }]),
  states: ({ followUp }) => ({ FollowUp: followUp.state }),
  gates: followUpGates,
});

/** Holds everything that is done in the room to its policy, until the watch is stopped. */
export const watchLessons = ({ database }: LessonsRoom): PolicyWatch =>
  watchPolicies({ database, actions: Object.values(operations).flat(), reactions, kinds: [reviews, followUps] });
