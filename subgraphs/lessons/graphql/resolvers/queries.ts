import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../platform/graphql/fields.js";
import { copiedPage } from "../../store/copied-page.js";
import { followUpList } from "../../store/lists/follow-up-list.js";
import { lessonList } from "../../store/lists/lesson-list.js";
import { reviewList } from "../../store/lists/review-list.js";
import { reader } from "../../store/reader.js";
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
  review(
    @Arg("id", () => ID, { description: "The review's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "Review", id, info);
  }

  @Query(() => ReviewConnection, { nullable: true, description: "The reviews you may see." })
  reviews(
    @Args(() => ReviewArguments) list: InstanceType<typeof ReviewArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return copiedPage(context, "Review", reviewList(list), info);
  }

  @Query(() => Lesson, { nullable: true, description: "One lesson; null when there is none that you may see." })
  lesson(
    @Arg("id", () => ID, { description: "The lesson's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "Lesson", id, info);
  }

  @Query(() => LessonConnection, {
    nullable: true,
    description: "The lessons you may see, of all incidents: what kept going wrong, and what went well.",
  })
  lessons(
    @Args(() => LessonArguments) list: InstanceType<typeof LessonArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return copiedPage(context, "Lesson", lessonList(list), info);
  }

  @Query(() => FollowUp, { nullable: true, description: "One follow-up; null when there is none that you may see." })
  followUp(
    @Arg("id", () => ID, { description: "The follow-up's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "FollowUp", id, info);
  }

  @Query(() => FollowUpConnection, {
    nullable: true,
    description: "The follow-ups you may see, of all incidents.",
  })
  followUps(
    @Args(() => FollowUpArguments) list: InstanceType<typeof FollowUpArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return copiedPage(context, "FollowUp", followUpList(context.now, list), info);
  }
}
