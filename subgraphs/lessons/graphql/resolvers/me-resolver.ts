import { Max, Min } from "class-validator";
import { Args, ArgsType, Ctx, Int, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Field, FieldResolver } from "../../../../platform/graphql/fields.js";
import { workOf } from "../../../access/acting/work.js";
import { ownFollowUps } from "../../store/own-follow-ups.js";
import { workSources } from "../../store/work-sources.js";
import { FollowUp } from "../types/follow-up.js";
import { Me } from "../types/me.js";
import { PostIncidentWorkItem } from "../types/post-incident-work-item.js";
import { workKinds } from "../work-kinds.js";

@ArgsType()
class FirstArguments {
  @Min(1, { message: "must be at least 1" })
  @Max(100, { message: "must be at most 100" })
  @Field(() => Int, { defaultValue: 50, description: "How many of them to return: 1 to 100." })
  first!: number;
}

/** What this subgraph adds to whoever asks. */
@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => [FollowUp], {
    nullable: true,
    description: "The follow-ups you own that are not done or not verified yet, what is due first before the rest.",
  })
  followUps(@Args(() => FirstArguments) { first }: FirstArguments, @Ctx() context: Context) {
    return ownFollowUps(context, first);
  }

  @FieldResolver(() => [PostIncidentWorkItem], {
    nullable: true,
    description:
      "What waits for you after incidents, least time left first: reviews, the analyses they lack, and follow-ups to prioritize or to verify.",
  })
  postIncidentWork(@Args(() => FirstArguments) { first }: FirstArguments, @Ctx() context: Context) {
    return workOf(context, workSources, workKinds, first);
  }
}
