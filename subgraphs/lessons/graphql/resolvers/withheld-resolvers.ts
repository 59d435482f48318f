import { type ClassType, Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import type { CopiedPage } from "../../store/copied-page.js";
import { FollowUpConnection } from "../types/follow-up.js";
import { FollowUpStatistics } from "../types/follow-up-statistics.js";
import { LessonConnection } from "../types/lesson.js";
import { LessonSearchHitConnection } from "../types/lesson-search-hit.js";
import { ReviewConnection } from "../types/review.js";

/** Lets a list, or statistics, say that entries are withheld from it. */
function withheldResolver(type: ClassType<object>) {
  @Resolver(() => type)
  class WithheldResolver {
    @FieldResolver(() => Boolean, {
      description:
        "Whether entries that you could read are left out for the moment: who may read them has just changed, and it is not confirmed yet that you still may. The filter is not applied to them, as it would tell what they say. Ask again in a few seconds. Until then, such an entry fails with `SERVICE_UNAVAILABLE` and the reason `READERS_UNCONFIRMED` when it is asked for by its id.",
    })
    hasWithheld(@Root() page: Partial<Pick<CopiedPage<object>, "lookForWithheld">>) {
      // Whoever got to a review gets all that belongs to it: it is confirmed as the review is.
      return page.lookForWithheld?.() ?? false;
    }
  }
  return WithheldResolver;
}

export const withheldResolvers = [
  ReviewConnection,
  LessonConnection,
  FollowUpConnection,
  FollowUpStatistics,
  LessonSearchHitConnection,
].map(withheldResolver);
