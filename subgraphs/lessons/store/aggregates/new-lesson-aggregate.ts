import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../platform/actions/inserted-id.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { Lesson } from "../../domain/records/lesson.js";
import type { Records } from "../../domain/records/records.js";
import type { ReviewFile } from "../../domain/review-file.js";
import { tables } from "../tables.js";
import { reviewAggregate } from "./review-aggregate.js";
import { writeToReview } from "./write-to-review.js";

/** A lesson that is about to be added to a review. */
export const newLessonAggregate: Aggregate<{ readonly reviewId: string }, ReviewFile, Records> = {
  ...reviewAggregate,
  name: "Lesson",
  expected: () => undefined,
  async save(transaction, { review }, { writes }) {
    await writeToReview(transaction, review.id, writes);
    return transaction.findOneByOrFail(tables.Lesson, { id: insertedId(writes, "Lesson") });
  },
  event(entity, { action }) {
    const { id, version, reviewId, kind, whatHappened, whatChanges } = entity as Lesson;
    return {
      type: eventTypes.LESSON_CHANGED.type,
      data: {
        id,
        version,
        operation: action,
        reviewId,
        kind,
        whatHappened,
        whatChanges,
      } satisfies EventData<"LESSON_CHANGED">,
    };
  },
};
