import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { PersonStub } from "../../../access/stubs.js";
import type { Lesson as LessonRecord } from "../../domain/records/lesson.js";
import { followUpsOfLessons, reviewsById } from "../../store/batch-loads.js";
import { FollowUp } from "../types/follow-up.js";
import { Lesson } from "../types/lesson.js";
import { Review } from "../types/review.js";

/** The fields of a lesson that lead to other records. */
@Resolver(() => Lesson)
export class LessonResolver {
  @FieldResolver(() => Review, { nullable: true, description: "The review it was recorded in." })
  review(@Root() { reviewId }: LessonRecord, @Ctx() context: Context) {
    return load(context, reviewsById, reviewId);
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who recorded it." })
  recordedBy(@Root() { recordedById: id }: LessonRecord): PersonStub {
    return { id };
  }

  @FieldResolver(() => [FollowUp], { description: "The work it asked for, open or not, oldest first." })
  async followUps(@Root() { id }: LessonRecord, @Ctx() context: Context) {
    return (await load(context, followUpsOfLessons, id)) ?? [];
  }
}
