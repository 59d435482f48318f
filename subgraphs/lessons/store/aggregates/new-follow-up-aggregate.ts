import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../platform/actions/decision.js";
import { insertedId } from "../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import type { FollowUpKind } from "../../../response-model/post-incident-activity/follow-up-kinds.js";
import type { Lesson } from "../../domain/records/lesson.js";
import type { Records } from "../../domain/records/records.js";
import type { ReviewFile } from "../../domain/review-file.js";
import { newFollowUpGates } from "../../domain/review-gates.js";
import { tables } from "../tables.js";
import { lockVisible } from "../visible-records.js";
import { followUpEvent } from "./follow-up-event.js";
import { loadReviewFile } from "./load-review-file.js";
import { writeToReview } from "./write-to-review.js";

/** A follow-up that a lesson is about to ask for. */
export const newFollowUpAggregate: Aggregate<
  { readonly lessonId: string; readonly kind: FollowUpKind; readonly serviceId?: string | null },
  ReviewFile & { readonly lesson: Lesson },
  Records
> = {
  name: "FollowUp",
  async load(transaction, { lessonId }, { viewer }) {
    const lesson = await lockVisible(transaction, viewer, "Lesson", lessonId);
    if (!lesson) return notFound("Lesson", lessonId);
    const file = await loadReviewFile(transaction, lesson.reviewId, viewer);
    return isRefusal(file) ? file : { ...file, lesson };
  },
  about: ({ lessonId }) => ({ type: "Lesson", id: lessonId }),
  async locks({ lessonId: id }, { manager }) {
    const lesson = await manager.findOne(tables.Lesson, { where: { id }, select: { id: true, reviewId: true } });
    return lesson ? [{ type: "Review", id: lesson.reviewId }] : [];
  },
  expected: () => undefined,
  serviceIds: ({ review }) => review.serviceIds,
  states: ({ review }) => ({ Review: review.state }),
  gates: newFollowUpGates,
  async save(transaction, { review }, { writes }) {
    await writeToReview(transaction, review.id, writes);
    return transaction.findOneByOrFail(tables.FollowUp, { id: insertedId(writes, "FollowUp") });
  },
  event: followUpEvent,
};
