import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Info, Int, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Field, FieldResolver } from "../../../../platform/graphql/fields.js";
import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { orderedPage } from "../../../../platform/graphql/lists/ordered-page.js";
import { workPage } from "../../../access/acting/work-page.js";
import { ownedFollowUps } from "../../store/lists/owned-follow-ups.js";
import { ownFollowUps } from "../../store/own-follow-ups.js";
import { reader } from "../../store/reader.js";
import { workSources } from "../../store/work-sources.js";
import { FollowUpArguments, FollowUpFilter } from "../filters/follow-up-filter.js";
import { PostIncidentWorkFilter } from "../filters/post-incident-work-filter.js";
import { FollowUp, FollowUpConnection } from "../types/follow-up.js";
import { Me } from "../types/me.js";
import { PostIncidentWorkItem, PostIncidentWorkItemConnection } from "../work/post-incident-work-item.js";
import { workKinds } from "../work/work-kinds.js";

@ArgsType()
class FirstArguments {
  @Min(1, { message: "must be at least 1" })
  @Max(100, { message: "must be at most 100" })
  @Field(() => Int, { defaultValue: 50, description: "How many of them to return: 1 to 100." })
  first!: number;
}

const FollowUpPage = orderedPage(
  FollowUpFilter,
  FollowUpArguments.order,
  "those that are not done or not verified yet",
);
const WorkPage = filteredPage(PostIncidentWorkFilter);

/** What this subgraph adds to whoever asks. */
@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => [FollowUp], {
    nullable: true,
    description: "The follow-ups you own that are not done or not verified yet, what is due first before the rest.",
    deprecationReason: "Ask for `ownedFollowUps`, which comes in pages with cursors, a filter and a count.",
  })
  followUps(@Args(() => FirstArguments) { first }: FirstArguments, @Ctx() context: Context) {
    return ownFollowUps(context, first);
  }

  @FieldResolver(() => [PostIncidentWorkItem], {
    nullable: true,
    description:
      "What waits for you after incidents, least time left first: reviews, the analyses they lack, and follow-ups to prioritize or to verify.",
    deprecationReason: "Ask for `postIncidentWorkItems`, which comes in pages with cursors, a filter and a count.",
  })
  async postIncidentWork(@Args(() => FirstArguments) { first }: FirstArguments, @Ctx() context: Context) {
    return (await workPage(context, workSources, workKinds, { first })).nodes;
  }

  @FieldResolver(() => FollowUpConnection, {
    nullable: true,
    description:
      "The follow-ups that you own: unless the filter says otherwise, those that are not done or not verified yet, what is due first before the rest.",
  })
  ownedFollowUps(
    @Args(() => FollowUpPage) page: InstanceType<typeof FollowUpPage>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "FollowUp", ownedFollowUps(context.viewer, context.now, page), info);
  }

  @FieldResolver(() => PostIncidentWorkItemConnection, {
    nullable: true,
    description:
      "What waits for you after incidents, least time left first, and what has no time set last, by how long it waits: reviews, the analyses they lack, and follow-ups to prioritize or to verify.",
  })
  postIncidentWorkItems(@Args(() => WorkPage) page: InstanceType<typeof WorkPage>, @Ctx() context: Context) {
    return workPage(context, workSources, workKinds, page);
  }
}
