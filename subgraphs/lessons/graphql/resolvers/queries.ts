import { Args, Ctx, ID, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { followUpsById, lessonsById, reviewsById } from "../../store/batch-loads.js";
import { followUpPage } from "../../store/lists/follow-up-page.js";
import { lessonPage } from "../../store/lists/lesson-page.js";
import { reviewPage } from "../../store/lists/review-page.js";
import { FollowUpArguments } from "../filters/follow-up-filter.js";
import { LessonArguments } from "../filters/lesson-filter.js";
import { ReviewArguments } from "../filters/review-filter.js";
import { FollowUp, FollowUpConnection } from "../types/follow-up.js";
import { Lesson, LessonConnection } from "../types/lesson.js";
import { Review, ReviewConnection } from "../types/review.js";

/** Where reading begins. */
@Resolver()
export class Queries {
  @Query(() => Review, { nullable: true, description: "One review; null when there is none that you may see." })
  review(@Arg("id", () => ID, { description: "The review's id." }) id: string, @Ctx() context: Context) {
    return load(context, reviewsById, id);
  }

  @Query(() => ReviewConnection, { nullable: true, description: "The reviews you may see." })
  reviews(@Args(() => ReviewArguments) list: InstanceType<typeof ReviewArguments>, @Ctx() context: Context) {
    return reviewPage(context, list);
  }

  @Query(() => Lesson, { nullable: true, description: "One lesson; null when there is none that you may see." })
  lesson(@Arg("id", () => ID, { description: "The lesson's id." }) id: string, @Ctx() context: Context) {
    return load(context, lessonsById, id);
  }

  @Query(() => LessonConnection, {
    nullable: true,
    description: "The lessons you may see, of all incidents: what kept going wrong, and what went well.",
  })
  lessons(@Args(() => LessonArguments) list: InstanceType<typeof LessonArguments>, @Ctx() context: Context) {
    return lessonPage(context, list);
  }

  @Query(() => FollowUp, { nullable: true, description: "One follow-up; null when there is none that you may see." })
  followUp(@Arg("id", () => ID, { description: "The follow-up's id." }) id: string, @Ctx() context: Context) {
    return load(context, followUpsById, id);
  }

  @Query(() => FollowUpConnection, {
    nullable: true,
    description: "The follow-ups you may see, of all incidents.",
  })
  followUps(@Args(() => FollowUpArguments) list: InstanceType<typeof FollowUpArguments>, @Ctx() context: Context) {
    return followUpPage(context, list);
  }
}
