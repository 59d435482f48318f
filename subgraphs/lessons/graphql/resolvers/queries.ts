import { Args, Ctx, ID, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import { followUpsById, lessonsById, reviewsById } from "../../store/batch-loads.js";
import { followUpPage, lessonPage, reviewPage } from "../../store/lists.js";
import { FollowUpFilter, LessonFilter, ReviewFilter } from "../filters.js";
import { FollowUp, FollowUpConnection } from "../types/follow-up.js";
import { Lesson, LessonConnection } from "../types/lesson.js";
import { Review, ReviewConnection } from "../types/review.js";

const which = { nullable: true, description: "Which ones; all when left out." } as const;

/** Where reading begins. */
@Resolver()
export class Queries {
  @Query(() => Review, { nullable: true, description: "One review; null when there is none that you may see." })
  review(@Arg("id", () => ID, { description: "The review's id." }) id: string, @Ctx() context: Context) {
    return load(context, reviewsById, id);
  }

  @Query(() => ReviewConnection, { nullable: true, description: "The reviews you may see, newest first." })
  reviews(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ReviewFilter, which) filter: ReviewFilter | null,
    @Ctx() context: Context,
  ) {
    return reviewPage(context, filter ?? {}, page);
  }

  @Query(() => Lesson, { nullable: true, description: "One lesson; null when there is none that you may see." })
  lesson(@Arg("id", () => ID, { description: "The lesson's id." }) id: string, @Ctx() context: Context) {
    return load(context, lessonsById, id);
  }

  @Query(() => LessonConnection, {
    nullable: true,
    description: "The lessons you may see, of all incidents, newest first: what kept going wrong, and what went well.",
  })
  lessons(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => LessonFilter, which) filter: LessonFilter | null,
    @Ctx() context: Context,
  ) {
    return lessonPage(context, filter ?? {}, page);
  }

  @Query(() => FollowUp, { nullable: true, description: "One follow-up; null when there is none that you may see." })
  followUp(@Arg("id", () => ID, { description: "The follow-up's id." }) id: string, @Ctx() context: Context) {
    return load(context, followUpsById, id);
  }

  @Query(() => FollowUpConnection, {
    nullable: true,
    description: "The follow-ups you may see, of all incidents, newest first.",
  })
  followUps(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => FollowUpFilter, which) filter: FollowUpFilter | null,
    @Ctx() context: Context,
  ) {
    return followUpPage(context, filter ?? {}, page);
  }
}
