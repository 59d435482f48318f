import type { GraphQLResolveInfo } from "graphql";
import { Args, type ClassType, Ctx, Directive, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver, Query } from "../../../../platform/graphql/fields.js";
import { SearchArguments } from "../../../../platform/graphql/search/search-arguments.js";
import type { Hit } from "../../../../platform/graphql/search/search-page.js";
import { searchedPage } from "../../../../platform/graphql/search/searched-page.js";
import type { Records } from "../../domain/records/records.js";
import { reader } from "../../store/reader.js";
import { lessonSearchPage } from "../../store/search/lesson-search-page.js";
import {
  LessonSearchHit,
  LessonSearchHitConnection,
  LessonSearchKind,
  LessonSearchSubject,
} from "../types/lesson-search-hit.js";
import { Search } from "../types/search.js";

const FoundPage = searchedPage(LessonSearchKind, "things");
const allKinds = Object.values(LessonSearchKind);

/** Where a search begins, and what it finds in what was learned. */
@Resolver(() => Search)
export class SearchResolver {
  @Directive("@shareable")
  @Query(() => Search, { nullable: true, description: "Looks for a text in what you may see." })
  search(@Args(() => SearchArguments) { text }: SearchArguments): Search {
    return { id: text };
  }

  @FieldResolver(() => LessonSearchHitConnection, {
    nullable: true,
    description:
      "What was found in lessons and follow-ups, the best first. Of each kind, the newest 1,000 that match are ranked. Where each word of a text stands in more than 50,000 of a kind, only the newest 20,000 of it are looked at. `totalCountIsExact` is false whenever there may be more.",
  })
  inLessons(
    @Root() { id: text }: Search,
    @Args(() => FoundPage) { kinds, ...page }: InstanceType<typeof FoundPage>,
    @Ctx() context: Context,
  ) {
    return lessonSearchPage(context, text, kinds ?? allKinds, page);
  }
}

type SearchHit = Hit<LessonSearchKind>;

const kinds = { LESSON: "Lesson", FOLLOW_UP: "FollowUp" } as const satisfies Record<LessonSearchKind, keyof Records>;

/** What a hit leads to. */
@Resolver(() => LessonSearchHit)
export class SearchHitResolver {
  @FieldResolver(() => LessonSearchSubject as unknown as ClassType<object>, {
    nullable: true,
    description: "The thing itself.",
  })
  async subject(@Root() { id, kind }: SearchHit, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const row = await reader.byId(context, kinds[kind], id, info);
    return row && { ...row, searchKind: kind };
  }
}
